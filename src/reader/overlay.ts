import { isOrphaned } from '../browser/isOrphaned.ts';
import { el } from '../dom/el.ts';
import { step } from '../dom/step.ts';
import { keepFromPage } from './keepFromPage.ts';
import { rememberPage } from './rememberPage.ts';
import css from './reader.css?inline';
import list from '../list/list.css?inline';
import tokens from '../look/tokens.css?inline';

/** The one element that the page sees. Not a registered element: a name with a hyphen can have a shadow root. */
const HOST = 'lede-reader';

/** Tells a reader that another one takes its place; events are all that the two of them share. */
const REPLACED = 'lede-replaced';

export interface Overlay {
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  isOpen: () => boolean;
  open: () => void;
  /** Takes the reader off the page, which is then as it was. */
  close: () => void;
}

/** What holds while the reader is open, and is undone when it closes. */
interface Stay {
  restore: () => void;
  listeners: AbortController;
}

/**
 * A modal dialog in a closed shadow root: in the top layer above all the page has, whatever its z-index, with the page
 * beneath it inert. The page's document gets one element while it is open, and nothing else; while that stands there, the page's
 * scroll bar is hidden (hidePageBar.ts). `onTurn` hears of each opening and closing.
 */
export function createOverlay(onTurn: () => void): Overlay {
  const dialog = el('dialog', { id: 'reader', class: 'reader look', tabindex: -1 });
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = el('style');
  // Set as the element's text, not appended as a node: only then does Firefox apply the extension's policy to it instead
  // of the page's, https://bugzilla.mozilla.org/show_bug.cgi?id=1706787. Chrome applies it either way.
  style.textContent = tokens + list + css;
  root.append(style, dialog);

  let stay: Stay | null = null;
  const isOpen = (): boolean => stay !== null && host.isConnected && dialog.open;
  const close = (): void => {
    if (!stay) return;
    const { restore, listeners } = stay;
    stay = null;
    listeners.abort();
    if (dialog.open) dialog.close();
    host.remove();
    restore();
    onTurn();
  };
  // Escape and the system's own 'back' close the dialog by themselves.
  // The event comes a moment later: by then the reader may have been opened again.
  dialog.addEventListener('close', () => {
    if (!dialog.open) close();
  });
  host.addEventListener(REPLACED, () => {
    // The page can send it as well.
    if (isOrphaned()) close();
  });

  return {
    root,
    dialog,
    isOpen,
    open: () => {
      if (isOpen()) return;
      removeOrphans();
      if (!stay) {
        stay = { restore: rememberPage(), listeners: new AbortController() };
        keepFromPage(host, root, close, stay.listeners.signal);
      }
      const scrolled = dialog.scrollTop;
      // The page took the reader off its document: a dialog that was open then stays marked so, and cannot be shown again.
      if (dialog.open) dialog.removeAttribute('open');
      document.documentElement.append(host);
      dialog.showModal();
      // Chrome gives the focus to the first button instead, which the space bar would then press.
      dialog.focus({ preventScroll: true });
      dialog.scrollTop = scrolled;
      onTurn();
      step('open');
    },
    close,
  };
}

/**
 * A reader left by an earlier version of the extension, which was updated while it was open: it still lives and holds the
 * keyboard, so it is asked to go; an older one that does not listen is taken off.
 */
function removeOrphans(): void {
  for (const orphan of document.querySelectorAll(HOST)) {
    orphan.dispatchEvent(new Event(REPLACED));
    orphan.remove();
  }
}
