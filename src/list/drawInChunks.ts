import { el } from '../dom/el.ts';

/** Entries drawn at once: more than a screen of them, and still drawn within a frame. */
const CHUNK = 60;

/** How far below the screen the next chunk is drawn already. */
const AHEAD = '600px';

/** Rows that are drawn a chunk at a time, the next one when the end comes near. */
export interface Chunks<Row> {
  /** Draws the next chunk now; false where there was none. */
  next: () => boolean;
  /** Puts further rows behind the last one. */
  add: (rows: readonly Row[]) => void;
}

/** Draws rows by `draw` as one scrolls towards the end of the place. */
export function drawInChunks<Row>(
  place: HTMLElement,
  draw: (row: Row) => void,
  signal: AbortSignal,
): Chunks<Row> {
  const waiting: Row[] = [];
  const end = el('div', { class: 'stories-end' });
  const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && next(), {
    rootMargin: AHEAD,
  });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });

  function next(): boolean {
    const chunk = waiting.splice(0, CHUNK);
    for (const row of chunk) draw(row);
    // Watched anew, for an end that is still in sight after a chunk has been drawn fires no second time by itself.
    watch.unobserve(end);
    if (waiting.length > 0) {
      place.append(end);
      watch.observe(end);
    } else {
      end.remove();
    }
    return chunk.length > 0;
  }

  return {
    next,
    add: (rows) => {
      const empty = waiting.length === 0;
      waiting.push(...rows);
      if (empty) next();
    },
  };
}
