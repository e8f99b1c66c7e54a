import { locale, text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { icon } from '../look/icon.ts';

/** How long a button says that its work is done. */
const SAID_FOR_MS = 1_500;

/** The sentence below the button that last copied nothing. */
let refused: HTMLElement | undefined;

/** Says by its picture for a moment that a button has copied something, or in a sentence behind what it stands in that the browser refused it. */
export function sayCopied(button: HTMLElement, copied: boolean, beside = button.parentElement): void {
  refused?.remove();
  if (!copied) {
    refused = el('div', { class: 'ask', role: 'alert', dir: 'auto', lang: locale() }, text('copyFailed'));
    return beside?.after(refused);
  }
  const before = button.querySelector('.icon');
  if (!before || before.matches('.icon-done')) return;
  const done = icon('done');
  before.replaceWith(done);
  setTimeout(() => done.replaceWith(before), SAID_FOR_MS);
}
