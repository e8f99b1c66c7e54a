import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';
import type { Page } from '../page/readPage.ts';
import { bodyOf } from './bodyOf.ts';
import { writersOf } from './writersOf.ts';

/** Boxes around a paragraph in which its writer's name may stand before it. */
const LEVELS = 2;

/**
 * Leaves out who a story's writer is, told between headline and text: paragraphs apart from the text that begin with a name said
 * before, or stand under it in a box that begins with it.
 */
export function dropPortrait(story: Block[], page: Page, facts: PageFacts, title = ''): Block[] {
  const body = bodyOf(story, facts);
  if (!body || (story[0]?.index ?? 0) >= body.start) return story;
  const { blocks } = page.outline;
  const names = writersOf(page).filter((name) => !title.toLowerCase().includes(name));
  const nameIn = ({ text }: Block): string | undefined => {
    const line = text.toLowerCase();
    return names.find((name) => line.startsWith(name));
  };
  const isSaidBefore = (block: Block, name: string): boolean =>
    blocks.slice(0, block.index).some(({ text }) => text.toLowerCase().includes(name));
  return story.filter((block) => {
    if (block.index >= body.start) return true;
    let { box } = block;
    for (let level = 0; level <= LEVELS && box.end <= body.start; level++) {
      const first = blocks[box.start] as Block;
      const name = nameIn(first);
      if (name && (first === block || first.text.length === name.length) && isSaidBefore(first, name))
        return false;
      if (!box.parent) break;
      box = box.parent;
    }
    return true;
  });
}
