import { el } from './el.ts';

/**
 * Copies a text to the clipboard; false where the browser refuses. `place` is where a field can stand for a moment: pages
 * without encryption have no clipboard, and others forbid it by policy, but what is selected in a field can be copied.
 */
export async function copyText(text: string, place: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, place);
  }
}

function copyFromField(text: string, place: ParentNode): boolean {
  const root = place.ownerDocument ?? document;
  const before = root.activeElement;
  const field = el('textarea', { readonly: true, class: 'unseen', 'aria-hidden': 'true' });
  field.value = text;
  place.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
