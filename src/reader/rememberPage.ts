/** Keeps where the person was in the page (focus, caret, selection, scrolling) and returns a call that puts it back. */
export function rememberPage(): () => void {
  const focused = deepestFocus(document.activeElement);
  const caret = caretOf(focused);
  const select = selectionOf(getSelection());
  const { scrollX, scrollY } = window;

  return () => {
    if (
      focused instanceof HTMLElement &&
      focused.isConnected &&
      focused !== deepestFocus(document.activeElement)
    ) {
      focused.focus({ preventScroll: true });
    }
    if (focused?.isConnected) caret?.();
    select?.();
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

function selectionOf(selection: Selection | null): (() => void) | null {
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  // Firefox alone lets people select several passages at once.
  const more = Array.from({ length: selection.rangeCount - 1 }, (_, at) =>
    selection.getRangeAt(at + 1).cloneRange(),
  );
  return () => {
    const same =
      selection.anchorNode === anchorNode &&
      selection.anchorOffset === anchorOffset &&
      selection.focusNode === focusNode &&
      selection.focusOffset === focusOffset;
    if (same || !anchorNode.isConnected || !focusNode.isConnected) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      for (const range of more) selection.addRange(range);
    } catch {
      // The page has shortened the text meanwhile; there is no selection to go back to.
    }
  };
}
