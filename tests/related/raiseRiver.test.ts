import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';
import { groupCards } from '../../src/related/groupCards.ts';
import { raiseRiver } from '../../src/related/raiseRiver.ts';

const TITLES = [
  'A lighthouse keeper writes a kernel in forty evenings',
  'What a broken ferry taught us about queues',
  'Glass made from river sand, step by step',
  'The last typesetter of Port Ambrel retires at ninety',
  'Maps drawn by bees: a reading of waggle dances',
  'Why the tram bell rings twice at every crossing',
  'How to tune a carillon with a laptop',
  'Salt',
];

function river(address: (at: number) => string, more = '', count = TITLES.length): number[] {
  const titles = Array.from({ length: count }, (_, at) => TITLES[at % TITLES.length]);
  const rows = titles.map((title, at) => `<tr><td><a class="t" href="${address(at)}">${title}</a></td></tr>`);
  document.body.innerHTML = `<table>${rows.join('')}</table>${more}`;
  const evidence = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  const context = { ...evidence, text: new Float32Array(evidence.page.outline.blocks.length).fill(1) };
  const weights = new Float32Array(evidence.cards.length).fill(0.25);
  return [...raiseRiver(weights, context, groupCards(evidence))].map((weight) => Number(weight.toFixed(2)));
}

const toManySites = (at: number): string => `https://site-${at}.example/notes/${at}`;

it('raises links of one make that lead to as many sites as they are, short ones too', () => {
  expect(river(toManySites)).toEqual(TITLES.map(() => 0.6));
});

it('leaves the link to the next page of the river', () => {
  const more = '<p><a class="t" href="/more?page=2">More</a></p>';
  expect(river(toManySites, more)).toEqual([...TITLES.map(() => 0.6), 0.25]);
});

it('raises a wall of headlines, several of them from each of many sites', () => {
  const toAFewEach = (sites: number): number[] =>
    river((at) => `https://site-${at % sites}.example/notes/${at}`, '', 40);
  expect(toAFewEach(12)).toEqual(Array.from({ length: 40 }, () => 0.6));
  expect(toAFewEach(9)).toEqual(Array.from({ length: 40 }, () => 0.25));
});

it('raises the headlines of a wall that end with dots, and not the names of columns among them', () => {
  const names = Array.from(
    { length: 40 },
    (_, at) => `<a class="t" href="https://column-${at}.example/writers/w${at}">BIRCH, ADA${at}</a><br>`,
  ).join('');
  const headlines = (dots: string): string =>
    Array.from(
      { length: 30 },
      (_, at) =>
        `<a class="t" href="https://site-${at % 15}.example/notes/${at}">${TITLES[at % 7]} ${at}${dots}</a><br><br>`,
    ).join('');
  const raised = (dots: string): number =>
    river(toManySites, `<div>${headlines(dots)}</div><div>${names}</div>`, 0).filter((weight) => weight > 0.5)
      .length;
  expect(raised('...')).toBe(30);
  expect(raised('')).toBe(0);
});

it('leaves links to one site, and the references of a story', () => {
  expect(river((at) => `https://partner.example/offers/${at}`)).toEqual(TITLES.map(() => 0.25));
  const story = `<p>${'The harbour was quiet that morning, and nobody had thought of the tide. '.repeat(12)}</p>`;
  expect(river(toManySites, story)).toEqual(TITLES.map(() => 0.25));
});
