import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** Marks an entry as opened or read, as the one in the reader now, or as no longer that. */
export function markEntry(entry: HTMLElement, as: 'seen' | 'current' | 'none'): void {
  if (as === 'seen') {
    if (!entry.querySelector('.entry-seen')) entry.querySelector('.entry-tools')?.before(seenMark());
    return;
  }
  entry.querySelector('.entry-mark')?.remove();
  if (as === 'current') {
    entry.setAttribute('aria-current', 'true');
    entry.append(el('p', { class: 'entry-mark' }, text('readingNow')));
  } else {
    entry.removeAttribute('aria-current');
  }
}

/** The words beside source and time of a story that was opened or read. */
export function seenMark(): HTMLElement {
  return el('span', { class: 'entry-seen', dir: 'auto' }, text('seen'));
}
