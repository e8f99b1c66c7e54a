import { icon } from '../look/icon.ts';

/** How long a button says that its work is done. */
const SAID_FOR_MS = 1_500;

/** Says by its picture for a moment that a button's work is done. */
export function sayDone(button: HTMLElement): void {
  const before = button.querySelector('.icon');
  if (!before || before.matches('.icon-done')) return;
  const done = icon('done');
  before.replaceWith(done);
  setTimeout(() => done.replaceWith(before), SAID_FOR_MS);
}
