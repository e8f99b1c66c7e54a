import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { storySignals } from '../../src/layout/storySignals.ts';
import type { StorySignals } from '../../src/layout/weighStory.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** What is measured of a page of entries. */
function signalsOf(entries: string[]): StorySignals {
  const page = pageOf(
    `<body><main>${entries.map((html, at) => `<section><h3><a href="/entries/number-${at}-of-all-entries">${html}</section>`).join('')}</main></body>`,
  );
  const evidence = atOnce(gatherEvidence(page, []));
  const { blocks } = page.outline;
  const others = evidence.cards.map((card) => ({
    cards: [card],
    lines: blocks.slice(card.start, card.end),
    text: [],
  }));
  expect(others.length).toBeGreaterThan(0);
  const certainties = new Float32Array(page.outline.blocks.length);
  return storySignals({ ...evidence, main: { blocks: [], headline: null }, certainties, others, outlets: 0 });
}

/** How many of a page's entries say what they are about, as a share. */
const telling = (entries: string[]): number => signalsOf(entries).telling;

const TASKS = ['Order the samples of tins', 'Book the hall for Friday', 'Ask the printer again'].map(
  (task) => `${task}</a></h3><p>26 Nov</p>`,
);

it.each([
  ['a headline of some length', 'The ferry is back on the Sound at last</a></h3>'],
  ['a teaser', `The ferry is back</a></h3><p>${prose('One')}</p>`],
  ['a headline of some Korean letters', '섬을 잇는 배가 두 해 만에 돌아왔다</a></h3>'],
])('an entry says what it is about by %s', (_, entry) => {
  expect(telling([...TASKS, ...TASKS])).toBe(0);
  expect(telling([entry, ...TASKS, entry])).toBeGreaterThan(0.3);
  expect(telling([entry, entry, entry, entry, entry])).toBe(1);
});

/** The share of a page's paragraphs, with something behind each, that is held for text in cards. */
function inCards(behind: (at: number) => string): number {
  const title = 'The ferry is back on the Sound at last';
  const paragraphs = [0, 1, 2, 3].map((at) => `<div>${prose('One')}</div>${behind(at)}`);
  const page = pageOf(`<title>${title}</title><body><h1>${title}</h1><div>${paragraphs.join('')}</div>`);
  const evidence = atOnce(gatherEvidence(page, []));
  const { blocks } = page.outline;
  const main = { blocks: blocks.filter(({ text }) => text.startsWith('One')), headline: evidence.headline };
  const certainties = new Float32Array(blocks.length);
  return storySignals({ ...evidence, main, certainties, others: [], outlets: 0 }).inCards;
}

it('counts a paragraph between two cards that say more than a headline as none of theirs', () => {
  const link = (at: number): string => `<a href="/entries/${at}-of-all">The entry of the number ${at}</a>`;
  expect(inCards((at) => `<div><div>${link(at)}</div><div>3 hours ago</div></div>`)).toBe(0);
  expect(inCards((at) => `<div>${link(at)}</div>`)).toBeGreaterThan(0.5);
});

/** The share of one text under a link that is held for text in its card. */
function inOneCard(first: string, paragraphs: number, last = ''): number {
  const title = 'The ferry is back on the Sound at last';
  const text = Array.from({ length: paragraphs }, () => `<p>${prose('One')}</p>`).join('');
  const page = pageOf(
    `<title>${title}</title><body><h1>${title}</h1><div><div>${first}${text}${last}</div></div>`,
  );
  const evidence = atOnce(gatherEvidence(page, []));
  const { blocks } = page.outline;
  const main = {
    blocks: blocks.filter(({ text: line }) => line.startsWith('One')),
    headline: evidence.headline,
  };
  const certainties = new Float32Array(blocks.length);
  return storySignals({ ...evidence, main, certainties, others: [], outlets: 0 }).inCards;
}

it('counts a teaser as its card’s, and no more than that', () => {
  const link = '<a href="/entries/1-of-all">The entry of the number one</a>';
  expect(inOneCard(`<h3>${link}</h3>`, 2)).toBe(1);
  expect(inOneCard(`<h3>${link}</h3>`, 6)).toBe(0);
  expect(inOneCard('', 2, `<p>${link}</p>`)).toBe(0);
  expect(inOneCard('<a href="/g/1"><img src="/g.jpg" alt="The ferry on the Sound at night"></a>', 2)).toBe(0);
});

it.each([
  ['<p>$12.99</p>', 1],
  ['<p>ab 1.299,00 € UVP</p>', 1],
  ['<p>2,990円</p>', 1],
  ['<p>1 299 zł</p>', 1],
  ['<p>The $5 million ferry is late</p>', 0],
  [`<p>$12.99 is what ${prose('One')}</p>`, 0],
])('an entry has a price: %s', (line, share) => {
  const entry = `The ferry is back on the Sound at last</a></h3>${line}`;
  expect(signalsOf(Array.from({ length: 7 }, () => entry)).priced).toBe(share);
});
