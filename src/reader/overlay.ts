import { el } from '../dom/el.ts';
import { rememberPage } from './rememberPage.ts';
import css from './reader.css?inline';
import list from '../list/list.css?inline';
import tokens from '../look/tokens.css?inline';

/** The one element that the page sees. Not a registered element: a name with a hyphen can have a shadow root. */
const HOST = 'lede-reader';

export interface Overlay {
  dialog: HTMLDialogElement;
  isOpen: () => boolean;
  open: () => void;
  /** Takes the reader off the page, which is then as it was. */
  close: () => void;
}

/**
 * A modal dialog in a closed shadow root: in the top layer above all the page has, whatever its z-index, with the page
 * beneath it inert. The page's document gets one element while it is open, and nothing else.
 */
export function createOverlay(onClosed: () => void): Overlay {
  const dialog = el('dialog', { class: 'reader look', autofocus: true, tabindex: -1 });
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const style = el('style');
  // Set as the element's text, not appended as a node: only then does Firefox apply the extension's policy to it instead
  // of the page's, https://bugzilla.mozilla.org/show_bug.cgi?id=1706787. Chrome applies it either way.
  style.textContent = tokens + list + css;
  root.append(style, dialog);
  keepEventsIn(dialog);

  let restore: (() => void) | null = null;
  const leave = (): void => {
    if (!restore) return;
    const back = restore;
    restore = null;
    if (dialog.open) dialog.close();
    host.remove();
    back();
    onClosed();
  };
  // Escape and the system's own 'back' close the dialog by themselves.
  dialog.addEventListener('close', leave);

  return {
    dialog,
    isOpen: () => restore !== null && host.isConnected && dialog.open,
    open: () => {
      if (restore && host.isConnected && dialog.open) return;
      removeOrphans();
      restore ??= rememberPage();
      const scrolled = dialog.scrollTop;
      document.documentElement.append(host);
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = scrolled;
    },
    close: leave,
  };
}

/** Events that pages listen for on their document: shortcuts, advertisements that open at any click, scroll tricks. */
const KEPT_IN = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'copy',
  'focusin',
  'focusout',
  'selectstart',
];

function keepEventsIn(dialog: HTMLElement): void {
  for (const name of KEPT_IN) dialog.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
}

/** A reader left by an earlier version of the extension, which was updated while it was open. */
function removeOrphans(): void {
  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
}
