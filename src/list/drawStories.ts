import { formatNumber, text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { ListedStory } from '../model.ts';
import { drawInChunks } from './drawInChunks.ts';
import { groupStories } from './groupStories.ts';

export interface DrawnStories {
  /** Puts further stories at the end; nothing that is there moves. */
  add: (stories: readonly ListedStory[]) => void;
  /** Draws what would be drawn next by scrolling; false where all is drawn. */
  more: () => boolean;
}

/** A story, or the heading before the first of its section. */
type Row = ListedStory | { heading: string };

/** Draws stories into a place: by section where there are several, as one scrolls; paid ones last, folded. */
export function drawStories(
  place: HTMLElement,
  stories: readonly ListedStory[],
  entryOf: (story: ListedStory) => HTMLElement,
  signal: AbortSignal,
): DrawnStories {
  const groups = el('div', { class: 'groups' });
  const chunks = drawInChunks<Row>(groups, drawRow, signal);
  const paid: ListedStory[] = [];
  const name = el('summary');
  const entries = el('ul', { class: 'entries' });
  const fold = el('details', { class: 'sponsored' }, name, entries);
  fold.addEventListener('toggle', unfold, { signal });
  place.replaceChildren(groups);
  add(stories);
  if (stories.length === 0) groups.append(el('p', { class: 'none' }, text('nothingFound')));

  function add(more: readonly ListedStory[]): void {
    const grouped = groupStories(more);
    const several = grouped.groups.length > 1;
    for (const group of grouped.groups) {
      const heading = several ? group.section || text('moreStories') : group.section;
      chunks.add([{ heading }, ...group.stories]);
    }
    paid.push(...grouped.sponsored);
    if (paid.length > 0) {
      name.textContent = text('sponsoredFold', formatNumber(paid.length));
      place.append(fold);
      unfold();
    }
  }

  function drawRow(row: Row): void {
    if ('heading' in row) {
      const heading = row.heading && el('h3', { class: 'group-name', dir: 'auto' }, row.heading);
      groups.append(el('section', { class: 'group' }, heading, el('ul', { class: 'entries' })));
    } else {
      groups.querySelector('.group:last-of-type > .entries')?.append(entryOf(row));
    }
  }

  /** Paid entries are drawn when they are first unfolded. */
  function unfold(): void {
    if (fold.open) entries.append(...paid.slice(entries.childElementCount).map(entryOf));
  }

  return { add, more: chunks.next };
}
