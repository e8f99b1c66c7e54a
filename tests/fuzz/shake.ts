import fc from 'fast-check';
import { declutter } from '../../src/declutter.ts';
import { drawStoryPage, storyPage, type StoryPage } from './storyPages.ts';

/** How often the main story's text stayed the same under each change that does not touch it. */
export interface Shaken {
  pages: number;
  /** Pages of which the whole story was found to begin with. */
  whole: number;
  /** By change: how many pages kept the text. */
  kept: Record<string, number>;
  /** By change: the first pages that did not, with what was lost and what came in. */
  examples: string[];
}

const CHANGES: Record<string, (page: StoryPage) => StoryPage> = {
  'six more boxes around the story': (page) => ({ ...page, wrappers: page.wrappers + 6 }),
  'other class names': (page) => ({ ...page, renamed: true }),
  'five more related blocks': (page) => ({ ...page, cards: page.cards + 5 }),
};

const MOST_EXAMPLES = 6;

/** Changes generated story pages in ways that a reader would not notice, and compares the main story's text. */
export async function shake(seed: number, runs: number): Promise<Shaken> {
  const shaken: Shaken = { pages: 0, whole: 0, kept: {}, examples: [] };
  for (const page of fc.sample(storyPage, { seed, numRuns: runs })) {
    const before = await textOf(page);
    shaken.pages++;
    if (before === page.paragraphs.join('\n')) shaken.whole++;
    for (const [name, change] of Object.entries(CHANGES)) {
      const after = await textOf(change(page));
      if (after === before) shaken.kept[name] = (shaken.kept[name] ?? 0) + 1;
      else if (shaken.examples.length < MOST_EXAMPLES)
        shaken.examples.push(`${name}: ${JSON.stringify({ ...page, paragraphs: page.paragraphs.length })}: ${difference(before, after)}`);
    }
  }
  return shaken;
}

async function textOf(page: StoryPage): Promise<string> {
  drawStoryPage(page);
  return (await declutter(document)).main?.text ?? '';
}

function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const short = (lines: string[]): string => lines.map((line) => line.slice(0, 50)).join(' | ');
  return `lost ${short(was.filter((line) => !is.includes(line)))}; new ${short(is.filter((line) => !was.includes(line)))}`;
}
