/**
 * Keeps what a person does in the open reader from the page beneath, whose shortcuts, pop-ups and copy-blockers would
 * act on it, until the signal is aborted. The listeners stand at the window, before the target is reached, and so before
 * all of the page's but those it set there itself earlier; `standIn` does what such a one has forbidden.
 */
export function keepFromPage(host: Element, root: ShadowRoot, close: () => void, signal: AbortSignal): void {
  const early = { capture: true, signal };
  const stop = (event: Event): void => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const name of UNUSED.split(' ')) window.addEventListener(name, stop, early);
  for (const name of KEYS) window.addEventListener(name, (event) => passOn(event, root, close), early);
  // The reader's own listeners need these; they get them first, and the page none that it did not catch on the way.
  for (const name of USED) root.addEventListener(name, (event) => event.stopPropagation(), { signal });
}

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Nothing in the reader listens for these: the page must not, and what the browser does by itself needs no listener. */
const UNUSED =
  'pointerdown pointerup mousedown mouseup dblclick contextmenu touchstart touchmove touchend wheel ' +
  'copy cut selectstart dragstart focus blur focusin focusout';

const USED = ['click', 'auxclick', 'input', 'beforeinput'];

/**
 * Stops a key's event and hands a copy to what has the focus in the reader. The copy does not leave the shadow root; the
 * event itself still does what the browser does with it, unless the copy was prevented.
 */
function passOn(event: KeyboardEvent, root: ShadowRoot, close: () => void): void {
  // The page took the reader off its document: its keyboard is its own again.
  if (!root.host.isConnected) return;
  event.stopImmediatePropagation();
  const forbidden = event.defaultPrevented;
  const focused = root.activeElement ?? root.querySelector('dialog');
  if (!focused) return;
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  // Not a KeyboardEvent: in Firefox those leave shadow roots whatever `composed` says.
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  Object.assign(copy, { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey });
  if (!focused.dispatchEvent(copy)) event.preventDefault();
  else if (forbidden && event.type === 'keydown' && !(ctrlKey || altKey || metaKey))
    standIn(event, focused, close);
}

/** How much of the window a page key scrolls, so that the last lines stay in sight. */
const PAGE = 0.875;
const LINE_PX = 40;

/** Does what the browser would have done with a key, had the page not forbidden it. */
function standIn({ key, shiftKey }: KeyboardEvent, focused: Element, close: () => void): void {
  if (key === 'Escape') return close();
  if (focused.matches('input, textarea, select')) return;
  if (
    (key === 'Enter' || key === ' ') &&
    focused instanceof HTMLElement &&
    focused.matches('a, button, summary')
  ) {
    return focused.click();
  }
  const scroller = focused.closest('dialog');
  if (!scroller) return;
  const page = scroller.clientHeight * PAGE;
  const steps: Record<string, number> = {
    ArrowDown: LINE_PX,
    ArrowUp: -LINE_PX,
    PageDown: page,
    PageUp: -page,
    ' ': shiftKey ? -page : page,
    Home: -scroller.scrollHeight,
    End: scroller.scrollHeight,
  };
  scroller.scrollBy({ top: steps[key] ?? 0 });
}
