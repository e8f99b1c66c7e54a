import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { findCards } from '../../src/evidence/findCards.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

function find(body: string) {
  const page = pageOf(`<body>${body}</body>`);
  const cards = atOnce(findCards(page, atOnce(sumUp(page.outline)), null));
  const textOf = (start: number, end: number) =>
    page.outline.blocks.slice(start, end).map(({ text }) => text);
  return cards.map(({ url, key, text, strong, own, start, end }) => ({
    path: url.pathname,
    search: url.search,
    key,
    text,
    strong,
    own,
    lines: textOf(start, end),
  }));
}

const EELS = 'Eel count is the best since the weir was taken down';
const OWLS = "Owl delays a trial by sleeping on the judge's chair";

it('gives each headline what stands around it and belongs to no other', () => {
  const cards = find(
    `<div><h3><a href="/eels">${EELS}</a></h3><p>Gazette</p></div><div><p>Post</p><h3><a href="/owls">${OWLS}</a></h3></div>`,
  );
  expect(cards.map(({ path, lines }) => [path, ...lines])).toEqual([
    ['/eels', EELS, 'Gazette'],
    ['/owls', 'Post', OWLS],
  ]);
});

it('reads the headline among the lines of one link, else the label, else the picture', () => {
  expect(
    find(`<div><a href="/eels"><p>Gazette</p><h3>${EELS}</h3><p>Two hours ago</p></a></div>
      <div><a href="/owls" aria-label="${OWLS}"></a></div><div><a href="/x"><img src="x.jpg" alt="${OWLS}"></a></div>`).map(
      ({ text }) => text,
    ),
  ).toEqual([EELS, OWLS, OWLS]);
});

it('reads the headline below the kicker in its heading', () => {
  const [card] = find(
    `<div><a href="/eels"><h3><span class="card__kicker">Rivers</span><span class="card__headline">${EELS}</span></h3></a></div>`,
  );
  expect(card?.text).toBe(EELS);
  const [headed] = find(`<div><a href="/owls"><h2>Owl delays a trial</h2><h3>${OWLS}</h3></a></div>`);
  expect(headed?.text).toBe('Owl delays a trial');
});

it('keeps picture and headline of one story in one card', () => {
  const cards = find(
    `<div><a href="/eels">Picture of all the eels there are</a><h3><a href="/eels?">${EELS}</a></h3></div><div><a href="/owls">${OWLS}</a></div>`,
  );
  expect(cards.find(({ text }) => text === EELS)?.lines).toHaveLength(2);
});

it('does not take a reference within a paragraph for a card', () => {
  expect(find(`<p>${prose('One')} <a href="/eels">${EELS}</a> ${prose('Two')}</p>`)).toEqual([]);
});

it.each([
  ['a dash', ' — ', 1],
  ['a colon', ': ', 1],
  ['nothing', ' ', 0],
  ['a comma', ', ', 0],
])('takes a headline for a card that its line goes on behind after %s: %j', (_, between, count) => {
  expect(find(`<p><b><a href="/eels">${EELS}</a></b>${between}${prose('One')}</p>`)).toHaveLength(count);
});

it('takes none for a card that its line leads up to, or that shares its line with another link', () => {
  expect(find(`<p>Gazette: <a href="/eels">${EELS}</a> — ${prose('One')}</p>`)).toEqual([]);
  expect(find(`<p><a href="/eels">${EELS}</a> — <a href="/owls">One</a> ${prose('One')}</p>`)).toEqual([]);
});

it("passes over the site's front page, mail and scripts", () => {
  expect(
    find(
      `<p><a href="/">${EELS}</a></p><p><a href="mailto:a@b.example">${EELS}</a></p><p><a href="javascript:x">${EELS}</a></p>`,
    ),
  ).toEqual([]);
});

it('passes over buttons that hand a story on', () => {
  const shares = [
    '/eels?share=facebook',
    'https://post.example/intent/tweet?text=Eels&url=https%3A%2F%2Fa.example',
  ];
  expect(find(shares.map((to) => `<p><a href="${to}">Click to share ${EELS}</a></p>`).join(''))).toEqual([]);
});

it('marks short links, and those to the page itself', () => {
  const cards = find(
    `<p><a href="/news/ferry-is-back-4471#top">${EELS}</a></p><p><a href="/sport">Sport</a></p>`,
  );
  expect(cards.map(({ own, strong }) => [own, strong])).toEqual([
    [true, true],
    [false, false],
  ]);
});

it('takes a link for where its redirect leads', () => {
  const to = (path: string) => `/out?url=${encodeURIComponent(`https://gazette.example${path}`)}&from=7`;
  expect(
    find(`<p><a href="${to('/eels')}">${EELS}</a></p><p><a href="${to('/owls')}">${OWLS}</a></p>`),
  ).toMatchObject([{ path: '/eels' }, { path: '/owls' }]);
});

it('takes links for one that differ in where their reader came from', () => {
  const cards = find(
    `<div><a href="/eels?id=7&utm_source=top"><img src="x.jpg" alt="${OWLS}"></a><h3><a href="/eels?utm_source=list&utm_medium=x&id=7">${EELS}</a></h3></div>`,
  );
  expect(cards).toMatchObject([{ search: '?id=7' }, { search: '?id=7' }]);
  expect(new Set(cards.map(({ key }) => key)).size).toBe(1);
});

it('keeps the spaces between the pieces of a headline', () => {
  const [card] = find(`<p><a href="/eels"><i>River</i> <b>${EELS}</b></a> today</p>`);
  expect(card?.text).toBe(`River ${EELS}`);
});

it('reads a link whose words its line says again', () => {
  const link = '<a href="/@oldtown">Old Town Repairs</a>';
  const texts = find(`<p>By ${link} into ${link}</p>`).map(({ text }) => text);
  expect(texts).toEqual(['Old Town Repairs', 'Old Town Repairs']);
});

it('takes a sign that several cards show for none of them', () => {
  const sign = (headline: string): string =>
    `<div><h3><a href="/${headline.length}">${headline}</a></h3><a href="/ratings"><img src="x.png" alt="Media rating of this outlet: centre"></a></div>`;
  const strong = (body: string): number => find(body).filter(({ strong: is }) => is).length;
  expect(strong(sign(EELS) + sign(OWLS) + sign(`${EELS}, and its owls`))).toBe(3);
  expect(strong(sign(EELS) + sign(OWLS))).toBe(4);
});

it('takes short headings of the make of long ones for headlines, so that no card reaches over them', () => {
  const opinions = (short: string): string =>
    `<section><div><h3 class="t"><a href="/eels">${EELS}</a></h3></div><div><h3 class="t"><a href="/short">${short}</a></h3></div></section>`;
  expect(find(opinions('Water for all')).map(({ path }) => path)).toEqual(['/eels', '/short']);
  // A name, and a heading of another make.
  expect(find(opinions('Ada Birch')).map(({ path }) => path)).toEqual(['/eels']);
  expect(
    find(opinions('Water for all').replace('<h3 class="t"><a href="/s', '<h3><a href="/s')),
  ).toHaveLength(1);
});

it('takes no name for a headline that its address spells as it is, or that leads to a folder of outlets', () => {
  const name = 'The Northern Fjord Gazette International';
  const strong = (path: string): boolean[] =>
    find(`<p><a href="${path}">${name}</a></p>`).map((card) => card.strong);
  expect(strong(`/channel/${encodeURIComponent(name)}/sr-73fc`)).toEqual([false]);
  expect(strong('/source/northern-fjord')).toEqual([false]);
  expect(strong('/news/the-northern-fjord-gazette-international')).toEqual([true]);
});

it('reads a headline that a script has cut within a sign', () => {
  expect(find(`<p><a href="/eels">${EELS} \uD83D</a></p>`).map(({ strong }) => strong)).toEqual([true]);
});

it('takes no account of an outlet’s for a headline, however long its name', () => {
  const name = 'Tallgrass County Reporter and Post';
  const of = (path: string) => find(`<div><a href="${path}">${name}</a></div>`).map(({ strong }) => strong);
  expect(of('/@tallgrass-county-reporter')).toEqual([false]);
  expect(of('/@tallgrass/the-ferry-is-back')).toEqual([true]);
});
