/**
 * Moves the focus between the titles of a list by arrow keys, Home and End. `more` draws further entries and tells
 * whether there were any.
 */
export function moveByKey(event: KeyboardEvent, list: HTMLElement, more: () => boolean): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = event.target instanceof Element ? event.target : null;
  // In the filter all keys but one move the caret.
  if (target?.matches('input') && event.key !== 'ArrowDown') return;
  const current = target?.closest('.entry, summary');
  let stops = findStops(list);
  const at = stops.findIndex(
    (stop) => stop === target || (current && current === stop.closest('.entry, summary')),
  );
  let to: number;
  switch (event.key) {
    case 'ArrowDown':
      if (at >= stops.length - 1 && more()) stops = findStops(list);
      to = at + 1;
      break;
    case 'ArrowUp':
      to = at - 1;
      break;
    case 'Home':
      to = 0;
      break;
    case 'End':
      while (more());
      stops = findStops(list);
      to = stops.length - 1;
      break;
    default:
      return;
  }
  const stop = stops[to];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
  stop.closest('.entry')?.scrollIntoView({ block: 'nearest' });
}

/** What the arrow keys stop at: titles, and the fold of paid entries, but nothing that is folded away. */
function findStops(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.entry-title, summary')].filter(
    (stop) => stop.tagName === 'SUMMARY' || !stop.closest('details:not([open])'),
  );
}
