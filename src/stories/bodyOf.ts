import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box } from '../page/outline.ts';

/** The box with most of a story in its own paragraphs, or in boxes that hold one paragraph each. */
export function bodyOf(story: Block[], { prose, holders }: PageFacts): Box | undefined {
  const counts = new Map<Box, number>();
  for (const { index } of story) {
    const holder = holders[index] as Box;
    counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const lengths = new Map<Box, number>();
  let body: Box | undefined;
  for (const { index } of story) {
    const holder = holders[index] as Box;
    const around = counts.get(holder) === 1 && holder.parent ? holder.parent : holder;
    const length = (lengths.get(around) ?? 0) + (prose[index] as number);
    lengths.set(around, length);
    if (!body || length > (lengths.get(body) as number)) body = around;
  }
  return body;
}

/** A box and all that it stands in. */
export function chainOf(box: Box): Set<Box> {
  const chain = new Set<Box>();
  for (let one: Box | null = box; one; one = one.parent) chain.add(one);
  return chain;
}
