import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { trimStart } from '../../src/stories/trimStart.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** How many lines of a body taken for a story as a whole are left out at its beginning. */
function leftOut(above: string): number {
  const { outline } = pageOf(
    `<body><main>${above}<div class="text"><p>${prose('One')}</p><p>${prose('Two')}</p></div></main></body>`,
  );
  return outline.blocks.length - trimStart(outline.blocks, atOnce(sumUp(outline)), 'en').length;
}

it('leaves out writer and age, set side by side above the text', () => {
  const line = '<div><span>Story by Ada Birch</span><span>3h</span></div>';
  expect(leftOut(line)).toBe(1);
  expect(leftOut(line + line)).toBe(2);
});

it('leaves out a line of time, writer, outlet and counter as long as a paragraph', () => {
  const line =
    '<span>24 November 2026, 10:15</span> | Ada Birch | Source: The Upper Lake Messenger | Read 2,417 times';
  expect(leftOut(`<div>${line}</div>`)).toBe(1);
  expect(leftOut(`<div>${line}. So it was said.</div>`)).toBe(0);
});

it.each(['Published 3 May 2026', 'Yesterday', 'Alder Post · 3 hours ago'])(
  'leaves out when it was published: %s',
  (line) => {
    expect(leftOut(`<div>${line}</div>`)).toBe(1);
    expect(leftOut(`<h2>${line}</h2>`)).toBe(0);
  },
);

it('leaves out a line that begins with a marked time, whatever its labels', () => {
  const times = '<time>Tayang: Jumat, 27 November 2026 10:42 WIB</time> <span>Diperbarui: 11:05 WIB</span>';
  expect(leftOut(`<div>${times}</div>`)).toBe(1);
  expect(
    leftOut('<ul><li><time datetime="1912">In the spring</time> the lighthouse is built by hand</li></ul>'),
  ).toBe(0);
});

it.each([
  ['a line of one piece', '<div>Number 9 is back</div>'],
  ['a line without a number', '<div><b>The ferry</b> is back</div>'],
  ['a sentence', '<div><b>The 9 o’clock ferry</b> is back.</div>'],
  ['a paragraph', `<div>${prose('The <b>9</b>')}</div>`],
])('keeps %s', (_, above) => expect(leftOut(above)).toBe(0));
