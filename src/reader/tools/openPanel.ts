import { el } from '../../dom/el.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';

export interface Panel {
  close: () => void;
}

/**
 * Opens a panel below the bar, or below a word of the text; Escape and a click beside it close it, and the focus goes back to
 * where it was.
 */
export function openPanel(
  content: PanelContent,
  name: string,
  bench: Bench,
  onClosed: () => void,
  below?: HTMLElement,
): Panel {
  const { label, element, stays, onClose } = content;
  const button = bench.root.querySelector<HTMLElement>(`#tool-${name}`);
  const before = bench.root.activeElement;
  const life = new AbortController();
  const { signal } = life;
  const kind = stays ? 'strip' : 'panel';
  const heading = !stays && !below && el('h2', { class: 'panel-name' }, label);
  const panel = el(
    'section',
    { class: kind, id: `panel-${name}`, role: 'dialog', 'aria-label': label, tabindex: -1 },
    heading,
    element,
  );

  const close = (): void => {
    if (signal.aborted) return;
    life.abort();
    const had = panel.contains(bench.root.activeElement);
    panel.remove();
    button?.setAttribute('aria-expanded', 'false');
    onClose?.();
    onClosed();
    if (had && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };

  bench.bar.after(panel);
  if (below) keepBelow(below, panel, bench.dialog, signal);
  button?.setAttribute('aria-expanded', 'true');
  const closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Else the reader would close with it.
    event.preventDefault();
    close();
  };
  // Of the whole reader: the focus may have gone into the text meanwhile.
  bench.dialog.addEventListener('keydown', closeByEscape, { signal });
  if (!stays) {
    bench.dialog.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Node && !panel.contains(target) && !(button ?? below)?.contains(target))
          close();
      },
      { signal },
    );
  }
  bench.signal.addEventListener('abort', close, { once: true, signal });
  bench.dialog.addEventListener('close', close, { signal });
  const first =
    panel.querySelector<HTMLElement>('[autofocus]') ??
    panel.querySelector<HTMLElement>('input:checked, button, a, select');
  (first ?? panel).focus({ preventScroll: true });
  return { close };
}

/** Space between a word and the panel below it. Pixels. */
const GAP = 8;

/** Keeps a panel below a word, wherever that goes when the window or the letters change their size. */
function keepBelow(word: HTMLElement, panel: HTMLElement, dialog: HTMLElement, signal: AbortSignal): void {
  place(panel, word, dialog);
  const watch = new ResizeObserver(() => place(panel, word, dialog));
  for (const one of [dialog, word.closest('.text')]) if (one) watch.observe(one);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}

/** Puts a panel below a word, or above it where there is no room, so that it scrolls with the text. */
function place(panel: HTMLElement, word: HTMLElement, dialog: HTMLElement): void {
  const { top, bottom, left } = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = panel;
  const { clientWidth, clientHeight, scrollTop } = dialog;
  const above = bottom + GAP + offsetHeight > clientHeight && top > offsetHeight + GAP;
  const set = (name: string, value: number | string): void =>
    panel.style.setProperty(name, typeof value === 'number' ? `${value}px` : value);
  set('position', 'absolute');
  set('inset', 'auto');
  set('top', scrollTop + (above ? top - GAP - offsetHeight : bottom + GAP));
  set('left', Math.max(GAP, Math.min(left - GAP, clientWidth - offsetWidth - GAP)));
}
