import { expect, it } from 'vitest';
import { outletLink } from '../../src/related/card/outletLink.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** Where a text in a box of its own is said to come from; `inside` stands in its last paragraph, `below` behind it. */
function linkOf(below: string, inside = ''): string | undefined {
  const page = pageOf(
    `<body><div><div>A seed library outgrows its shelf</div><p>${prose('One')}</p><p>${prose('Two')} ${inside}</p>${below}</div><p><a href="https://far.example/x">Far</a></p></body>`,
  );
  const [title, ...rest] = page.outline.blocks;
  if (!title) throw new Error('No title.');
  const text = rest.filter(({ text: line }) => line.includes('ferry'));
  return outletLink({ cards: [], headline: title, lines: [title, ...text], text }, title, page)?.href;
}

const SHARED =
  '<p><a href="https://social.example/sharer.php?u=https%3A%2F%2Fwww.saltmarsh.example%2Fseeds">Share</a> <a href="https://talk.example/send?text=A%20seed%20library%20https%3A%2F%2Fwww.saltmarsh.example%2Fseeds">Send</a></p>';
const OUTLET = '<p><a href="/out?url=https%3A%2F%2Falder.example%2Fseeds">Alder Post</a></p>';

it.each([
  ['the one link to another site', OUTLET, '', 'https://alder.example/seeds'],
  ['the same link twice', OUTLET + OUTLET, '', 'https://alder.example/seeds'],
  ['beside links of its own site', `<a href="/about">About</a>${OUTLET}`, '', 'https://alder.example/seeds'],
  ['not one in the text', '', '<a href="https://source.example/report">report</a>', undefined],
  ['not one of several', `${OUTLET}<p><a href="https://quay.example/eels">Quay</a></p>`, '', undefined],
  [
    'what its buttons share',
    `${SHARED}<p><a href="/about">About</a></p>`,
    '',
    'https://www.saltmarsh.example/seeds',
  ],
  ['the outlet rather than what is shared', SHARED + OUTLET, '', 'https://alder.example/seeds'],
  ['not what each of several buttons shares', SHARED + SHARED.replace('seeds', 'eels'), '', undefined],
  [
    'not a part of its own site',
    '<p><a href="https://live.www.saltmarsh.example/cup">Live</a></p>',
    '',
    undefined,
  ],
  [
    'the one page of its own site whose address is of the form of this one',
    '<p><a href="/news/seed-library-4472">Open</a> <a href="/keep?id=4472">Keep</a> <a href="/tags/seeds">Seeds</a></p>',
    '',
    'https://www.saltmarsh.example/news/seed-library-4472',
  ],
  ["not a site's front page", '<p><a href="https://quay.example/">Quay</a></p>', '', undefined],
])('takes %s', (_, below, inside, url) => {
  expect(linkOf(below, inside)).toBe(url);
});
