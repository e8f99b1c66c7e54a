import { expect, it } from 'vitest';
import { hasSeveralStories } from '../../src/detector/hasSeveralStories.ts';

const never = (): boolean => false;
const AROUND =
  'Harbour Courier, an hour ago. The tower had been promised to a museum in the spring, says the council.';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<base href="https://news.example/today">${body}`, 'text/html');
}

const card = (at: number, href = `/world/the-clock-tower-${at}`): string =>
  `<li><h3><a href="${href}">Residents vote to keep clock tower ${at}</a></h3><p>${AROUND}</p></li>`;
const cards = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, at) => card(at)).join('')}</ul>`;

it('sees several cards, of the site or of others', () => {
  expect(hasSeveralStories(pageOf(cards(5)))(never)).toBe(true);
  const others = [1, 2, 3].map((at) => card(at, `https://paper${at}.example/s`)).join('');
  expect(hasSeveralStories(pageOf(others))(never)).toBe(true);
});

it('sees cards that are links as a whole, and stories with headers of their own', () => {
  const whole = [1, 2, 3].map(
    (at) =>
      `<a href="/world/the-clock-tower-${at}">Harbour Courier, 2h<h3>Residents vote to keep clock tower ${at}</h3></a>`,
  );
  expect(hasSeveralStories(pageOf(`<div>${whole.join('')}</div>`))(never)).toBe(true);
  const stories = [1, 2, 3].map(
    (at) =>
      `<article><header><h1><a href="/world/the-clock-tower-${at}">Residents vote to keep clock tower ${at}</a></h1></header><p>${AROUND}</p></article>`,
  );
  expect(hasSeveralStories(pageOf(stories.join('')))(never)).toBe(true);
});

it.each([
  ['one story with a teaser or two', `<p>${AROUND}</p>${cards(2)}`],
  [
    'a list of bare headlines',
    `<ol>${[1, 2, 3, 4].map((at) => `<li><a href="/a-b-c-${at}">The library that lends ladders ${at}</a></li>`).join('')}</ol>`,
  ],
  ['cards of sections', [1, 2, 3, 4].map((at) => card(at, 'https://news.example/world')).join('')],
  [
    'a story that refers to others',
    [1, 2, 3]
      .map(
        (at) => `<p>${AROUND} It is <a href="/world/the-clock-tower-${at}">an old quarrel</a>. ${AROUND}</p>`,
      )
      .join(''),
  ],
  ['cards in the page’s header', `<header>${cards(5)}</header>`],
  ['cards in the footer', `<footer>${cards(5)}</footer>`],
])('sees none in %s', (_, body) => {
  expect(hasSeveralStories(pageOf(body))(never)).toBe(false);
});

it('stops when it has had enough, and goes on from there', () => {
  const look = hasSeveralStories(pageOf(cards(50)));
  let asked = 0;
  expect(look(() => ++asked > 2)).toBe(false);
  expect(asked).toBe(3);
  expect(look(never)).toBe(true);
});
