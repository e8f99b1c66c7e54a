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

it('loses no picture, whatever its box is called', () => {
  const [one, ...rest] = LINES.map((line) => `<p>${line}</p>`);
  const list = '<ul id="social-pictures"><li><img src="https://saltmarsh.example/a.jpg"></li></ul>';
  const { body } = documentOf(`<article>${one}${list}${rest.join('')}</article>`);
  const { content } = isolate({ article: body.firstElementChild as HTMLElement, lines: LINES });
  expect(content.querySelectorAll('img')).toHaveLength(1);
});
