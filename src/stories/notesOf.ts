import type { PageFacts } from '../evidence/facts.ts';
import type { Block } from '../page/outline.ts';
import { dropHidden } from './dropHidden.ts';

/** The mark of a note in a text, '[12]' or '*', or nothing. */
const MARK = /^[^\p{L}]{0,6}$/u;

/** What weighs less reads like a list of works rather than like the story. */
const LEAST_NOTE = 0.2;

/** The paragraphs behind a story, among the given ones, of the notes that marks in its text lead to and that lead back there. */
export function notesOf(story: Block[], blocks: Block[], facts: PageFacts, weights: Float32Array): Block[] {
  const notes = story
    .flatMap(({ links }) => links)
    .flatMap(({ element }) => (MARK.test(element.textContent) ? (noteOf(element) ?? []) : []));
  if (notes.length === 0) return [];
  const last = story.at(-1)?.index ?? 0;
  return dropHidden(blocks, facts).filter(
    ({ index, box }) =>
      index > last &&
      facts.prose[index] !== 0 &&
      (weights[index] as number) >= LEAST_NOTE &&
      notes.some((note) => note.contains(box.element)),
  );
}

/** The note that a mark leads to; its place may be its number alone. */
function noteOf(mark: Element): Element | null {
  const place = mark.ownerDocument.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
  const note = place && MARK.test(place.textContent) ? place.parentElement : place;
  const leadsTo = (one: Element | null): boolean =>
    Boolean(one?.id && note?.innerHTML.includes(`"#${one.id}"`));
  return leadsTo(mark) || leadsTo(mark.parentElement) ? note : null;
}
