import type { PageFacts } from '../evidence/facts.ts';
import type { Block, Box } from '../page/outline.ts';

/** The mark of a note in a text: '[12]', '*'. */
const MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§])[\])]?\s*$/u;

/** Levels above a note's paragraph at which its place is named, by itself or by the number that it begins with. */
const LEVELS = 3;

/** What weighs less reads like a list of works rather than like the story. */
const LEAST_NOTE = 0.2;

/** The paragraphs behind a story that marks in its text lead to. */
export function notesOf(
  story: Block[],
  blocks: Block[],
  { prose }: PageFacts,
  weights: Float32Array,
): Block[] {
  const places = new Set(
    story
      .flatMap(({ links }) => links)
      .filter(({ element }) => MARK.test(element.textContent))
      .map(({ element }) => /^#(.+)/u.exec(element.getAttribute('href') ?? '')?.[1]),
  );
  if (places.size === 0) return [];
  const isNamed = ({ element }: Box): boolean =>
    places.has(element.id) || places.has(element.firstElementChild?.id);
  const isNote = ({ box, index }: Block): boolean => {
    if (prose[index] === 0 || (weights[index] as number) < LEAST_NOTE) return false;
    let one: Box | null = box;
    for (let level = 0; one && level < LEVELS; level++, one = one.parent) if (isNamed(one)) return true;
    return false;
  };
  return blocks.slice((story.at(-1)?.index ?? 0) + 1).filter((block) => isNote(block));
}
