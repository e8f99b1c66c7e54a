/** Keeps where the person was in the page (focus, caret, selection, scrolling) and returns a call that puts it back. */
export function rememberPage(): () => void {
  const focused = deepestFocus(document.activeElement);
  const caret = caretOf(focused);
  const selection = getSelection();
  const selected = selection && {
    anchor: selection.anchorNode,
    anchorOffset: selection.anchorOffset,
    focus: selection.focusNode,
    focusOffset: selection.focusOffset,
  };
  const { scrollX, scrollY } = window;

  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== deepestFocus(document.activeElement)) {
      focused.focus({ preventScroll: true });
    }
    if (caret && focused?.isConnected) caret();
    if (selection && selected?.anchor?.isConnected && selected.focus?.isConnected) {
      restoreSelection(selection, selected.anchor, selected.anchorOffset, selected.focus, selected.focusOffset);
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    }
  };
}

/** The focused element itself, not the host of the shadow root it is in. */
function deepestFocus(element: Element | null): Element | null {
  let deepest = element;
  while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
  return deepest;
}

/** Text fields keep a selection of their own, which some browsers move to the end on focus. */
function caretOf(element: Element | null): (() => void) | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  // Null for fields without text, such as check boxes and numbers.
  if (selectionStart === null) return null;
  return () => element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
}

function restoreSelection(selection: Selection, anchor: Node, anchorOffset: number, focus: Node, focusOffset: number): void {
  const same =
    selection.anchorNode === anchor &&
    selection.anchorOffset === anchorOffset &&
    selection.focusNode === focus &&
    selection.focusOffset === focusOffset;
  if (same) return;
  try {
    selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  } catch {
    // The page has shortened the text meanwhile; there is no selection to go back to.
  }
}
