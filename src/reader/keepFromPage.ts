/**
 * Keeps what a person does in the open reader from the page beneath, whose shortcuts, pop-ups and copy-blockers would
 * act on it, until the signal is aborted. The listeners stand at the window, before the target is reached, and so before
 * all of the page's but those it set there itself earlier; `standIn` does what such a one has forbidden. Events that a
 * script has made, which the browser does not call trusted, do nothing in the reader.
 */
export function keepFromPage(host: Element, root: ShadowRoot, close: () => void, signal: AbortSignal): void {
  const early = { capture: true, signal };
  const stop = (event: Event): void => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  // Firefox tells the page of an event what it was on, and with that gives it the whole reader, closed as its root is.
  const heed = (event: Event): void => {
    if (event.isTrusted || event === sent) return;
    event.stopPropagation();
    // A file is saved by a link that Lede clicks: it goes its way without anybody hearing of it.
    if (!(event.target instanceof HTMLAnchorElement && event.target.download)) event.preventDefault();
  };
  // Nothing in the reader listens for these: the page must not, and what the browser does by itself needs no listener.
  for (const handler in host)
    if (UNUSED.test(handler)) window.addEventListener(handler.slice(2), stop, early);
  for (const name of UNHANDLED) window.addEventListener(name, stop, early);
  for (const name of KEYS) window.addEventListener(name, (event) => passOn(event, root, close), early);
  // The reader's own listeners need these; they get them first, and the page none that it did not catch on the way.
  for (const name of USED) {
    root.addEventListener(name, heed, early);
    root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }
}

/** What is on its way to the reader in the place of an event that was stopped. */
let sent: Event | null = null;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** The handlers of an element for all events of which the page is to hear nothing, such as `onpaste` and `onmousemove`. */
const UNUSED = /^on(?!key|input|(?:aux)?click)/u;

/** Events of that kind for which elements have no handler. */
const UNHANDLED = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'];

const USED = ['click', 'auxclick', 'input', 'change', 'keydown'];

/**
 * Stops a key's event and hands a copy to what has the focus in the reader. The copy does not leave the shadow root; the
 * event itself still does what the browser does with it, unless the copy was prevented.
 */
function passOn(event: KeyboardEvent, root: ShadowRoot, close: () => void): void {
  // Where the page took the reader off its document, its keyboard is its own again.
  if (!event.isTrusted || !root.host.isConnected) return;
  event.stopImmediatePropagation();
  const forbidden = event.defaultPrevented;
  const focused = root.activeElement ?? root.querySelector('dialog');
  if (!focused) return;
  const { key, code, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  // Not a KeyboardEvent: in Firefox those leave shadow roots whatever `composed` says.
  sent = new Event(event.type, { bubbles: true, cancelable: true });
  Object.assign(sent, { key, code, isComposing, ctrlKey, shiftKey, altKey, metaKey });
  if (!focused.dispatchEvent(sent)) event.preventDefault();
  else if (forbidden && event.type === 'keydown' && !(ctrlKey || altKey || metaKey))
    standIn(event, focused, close);
  // What was sent once is not heeded again.
  sent = null;
}

/** How much of the window a page key scrolls, so that the last lines stay in sight. */
const PAGE = 0.875;
const LINE_PX = 40;

/** Does what the browser would have done with a key, had the page not forbidden it. */
function standIn({ key, shiftKey }: KeyboardEvent, focused: Element, close: () => void): void {
  if (key === 'Escape') return close();
  if (focused.matches('input, textarea, select')) return;
  if ((key === 'Enter' || key === ' ') && focused.matches('a, button, summary')) {
    sent = new MouseEvent('click', { bubbles: true, cancelable: true });
    focused.dispatchEvent(sent);
    return;
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
