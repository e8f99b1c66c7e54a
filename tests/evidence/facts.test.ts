import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { isCjkText, placeBit, sumUp } from '../../src/evidence/facts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

function factsOf(body: string) {
  const { outline } = pageOf(`<body>${body}</body>`);
  const facts = atOnce(sumUp(outline));
  const of = (id: string) => {
    const box = outline.boxes.find(({ element }) => element.id === id);
    return box && facts.boxes[box.index];
  };
  return { outline, facts, of };
}

it('sums characters over boxes within boxes', () => {
  const { of } = factsOf('<div id="out"><div id="in">12345</div>678<a href="/x">90</a></div>');
  expect(of('in')).toMatchObject({ chars: 5, linkChars: 0 });
  expect(of('out')).toMatchObject({ chars: 10, linkChars: 2 });
});

it.each([
  ['a paragraph', `<p>${prose('One')}</p>`, true],
  ['a short line', '<p>Share this</p>', false],
  ['a line of links', `<p><a href="/x">${prose('One')}</a></p>`, false],
  ['a menu', `<nav><p>${prose('One')}</p></nav>`, false],
  ['a button', `<button>${prose('One')}</button>`, false],
  ['a short line in Korean', '<p>남쪽 끝 섬에서 우편물을 나르는 한정수 씨는 지난달 창고를 치웠다.</p>', true],
])('tells running text: %s', (_, body, isProse) => {
  expect(factsOf(body).facts.prose.some((chars) => chars > 0)).toBe(isProse);
});

it('knows the landmarks around a box, by element and by role', () => {
  const { of } = factsOf(
    '<aside><ul><li id="a">One</li></ul></aside><div role="navigation" id="b">Two</div>',
  );
  const places = placeBit('aside') | placeBit('list') | placeBit('item');
  expect((of('a')?.places ?? 0) & places).toBe(places);
  expect((of('b')?.places ?? 0) & placeBit('nav')).not.toBe(0);
});

it.each([
  ['항구가 다시 열렸다', true],
  ['港が再び開いた', true],
  ['The port is open', false],
  ['', false],
])('%s: Chinese, Japanese or Korean is %s', (text, is) => expect(isCjkText(text)).toBe(is));
