import { el } from '../../dom/el.ts';
import { BLOCKS, blockText } from './blockText.ts';
import { footnotes } from './footnotes.ts';
import { noteParts } from './noteParts.ts';

/** The footnotes of a story in the order of their marks, as a list for its end; null where there are none, or it ends with them. */
export function listNotes(story: HTMLElement): HTMLElement | null {
  const own = new Set([...story.querySelectorAll(BLOCKS)].map(blockText));
  const marks = new Map<Element, string>();
  for (const link of story.querySelectorAll('a')) {
    const note = footnotes.get(link);
    if (note && !marks.has(note) && !own.has(blockText(note))) marks.set(note, link.textContent.trim());
  }
  if (marks.size === 0) return null;
  const items = [...marks].map(([note, mark]) => el('li', {}, `${mark} `, ...noteParts(note)));
  return el('ul', { class: 'notes' }, ...items);
}
