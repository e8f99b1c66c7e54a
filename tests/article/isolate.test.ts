import { expect, it } from 'vitest';
import { isolate } from '../../src/article/isolate.ts';
import { documentOf, prose } from '../page/pageOf.ts';

const LINES = ['One', 'Two', 'Three', 'Four', 'Five'].map((beginning) => prose(beginning));

/** What is lost of a story whose lines are looked for in this order. */
function lostOf(lines: string[]): string | undefined {
  const { body } = documentOf(`<article>${LINES.map((line) => `<p>${line}</p>`).join('')}</article>`);
  return isolate({ article: body.firstElementChild as HTMLElement, lines }).lost;
}

it('loses no line, in whatever order and however often they are looked for', () => {
  expect(lostOf(LINES)).toBeUndefined();
  expect(lostOf([...LINES.toReversed(), ...LINES])).toBeUndefined();
});

it('says which line is lost', () => {
  expect(lostOf([...LINES, 'A line of another story', 'and one more'])).toBe('A line of another story');
});
