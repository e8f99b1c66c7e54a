import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';
import { groupCards } from '../../src/related/groupCards.ts';
import { raiseNamed } from '../../src/related/raiseNamed.ts';
import { measureCards } from '../../src/related/signals/measureCards.ts';

const STORIES = [
  ['Salt pans are flooded for the first time in a century', 'Harbour Gazette', 'harbourgazette.example'],
  ['Nobody has wound the town hall clock since Tuesday', 'The Moor Wire', 'moorwire.example'],
  ['A ferry is named after the dog that swam behind it', 'Oxbow Courier', 'oxbow-courier.example'],
] as const;

function raise(
  more: (at: number) => string,
  count: number = STORIES.length,
  own = 0.25,
  set = (headline: string): string => headline,
): number[] {
  const items = STORIES.slice(0, count).map(
    ([title, , host], at) =>
      `<li>${set(`<a href="https://${host}/2026/${at}">${title}</a>`)} ${more(at)}</li>`,
  );
  document.body.innerHTML = `<ul>${items.join('')}</ul>`;
  const evidence = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  const { cards, page } = evidence;
  const weights = new Float32Array(cards.length).fill(own);
  return [
    ...atOnce(raiseNamed(weights, evidence, groupCards(evidence), measureCards(cards, page.outline))),
  ].map((weight) => Number(weight.toFixed(2)));
}

const name = (at: number): string => `<span>${STORIES[at]?.[1]}</span>`;
const picture = '<img src="/p.jpg" width="300" height="200" alt="">';

it('raises headlines of other sites that say beside them whose they are', () => {
  expect(raise(name)).toEqual([0.6, 0.6, 0.6]);
  expect(raise((at) => `${picture}${name(at)} <time>3 hours ago</time>`)).toEqual([0.6, 0.6, 0.6]);
});

it('leaves a few, those that name another, and pictures without a time', () => {
  expect(raise(name, 2)).toEqual([0.25, 0.25]);
  expect(raise(() => '<span>Gearline</span>')).toEqual([0.25, 0.25, 0.25]);
  expect(raise((at) => `${picture}${name(at)}`)).toEqual([0.25, 0.25, 0.25]);
});

it('raises headings of other sites with a time, whatever name stands with them, and others that read a little like stories', () => {
  const heading = (headline: string): string => `<h3>${headline}</h3>`;
  const time = '<p>Утро области</p><p>3 hours ago</p>';
  expect(raise(() => time, 3, 0.1, heading)).toEqual([0.6, 0.6, 0.6]);
  expect(raise(() => picture + time, 3, 0.1, heading)).toEqual([0.6, 0.6, 0.6]);
  expect(raise(() => time, 3, 0.25)).toEqual([0.6, 0.6, 0.6]);
  expect(raise(() => time, 3, 0.1)).toEqual([0.1, 0.1, 0.1]);
  expect(raise(() => picture + time, 3, 0.25)).toEqual([0.6, 0.6, 0.6]);
  expect(raise(() => picture + time, 3, 0.1)).toEqual([0.1, 0.1, 0.1]);
});

it('leaves what reads like no story at all', () => {
  expect(raise(name, STORIES.length, 0.02)).toEqual([0.02, 0.02, 0.02]);
});

it('raises headlines in a list that is named for the site they lead to, without a picture', () => {
  const weights = (head: string, more = '', path = 'news'): number[] => {
    const items = STORIES.map(
      ([title], at) => `<li><a href="https://mirefieldpost.example/${path}/${at}">${title}</a>${more}</li>`,
    );
    document.body.innerHTML = `<h4>${head}</h4><ul>${items.join('')}</ul>`;
    const evidence = atOnce(gatherEvidence(atOnce(readPage(document)), []));
    const { cards, page } = evidence;
    const own = new Float32Array(cards.length).fill(0.25);
    return [...atOnce(raiseNamed(own, evidence, groupCards(evidence), measureCards(cards, page.outline)))];
  };
  expect(weights('More from the Mirefield Post').every((weight) => weight > 0.5)).toBe(true);
  expect(weights('More from our partners')).toEqual([0.25, 0.25, 0.25]);
  expect(weights('More from the Mirefield Post', picture)).toEqual([0.25, 0.25, 0.25]);
  expect(weights('More from the Mirefield Post', '', 'products')).toEqual([0.25, 0.25, 0.25]);
});

it('raises the others of a list of which most name their sites', () => {
  const names = ['Harbour Gazette', 'Moor Wire', 'Bell'];
  expect(raise((at) => `<span>${names[at]}</span>`)).toEqual([0.6, 0.6, 0.6]);
  expect(raise((at) => `<span>${['Harbour Gazette', 'Tern', 'Bell'][at]}</span>`)).toEqual([
    0.25, 0.25, 0.25,
  ]);
});
