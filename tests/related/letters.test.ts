import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { raiseLetters } from '../../src/related/letters.ts';
import { pageOf, prose } from '../page/pageOf.ts';
import { cards, describePage, HEADLINES } from './describe.ts';

const row = (headline: string, href: string, more: string): string =>
  `<tr><td>${headline}</td></tr><tr><td>${prose(headline)}</td></tr><tr><td><em>Alder Post</em> | <a href="${href}" data-story>${more}</a></td></tr>`;

const letter = (more: string, count = HEADLINES.length): string =>
  `<table>${HEADLINES.slice(0, count)
    .map((headline, at) => row(headline, `https://alderpost.example/${at}`, more))
    .join('')}</table>`;

/** How many links of a page are raised. */
function raised(body: string): number {
  const page = pageOf(`<body>${body}</body>`);
  const evidence = atOnce(gatherEvidence(page, []));
  const weights = new Float32Array(evidence.cards.length);
  return raiseLetters(weights, evidence.cards, page.outline.blocks).filter((weight) => weight > 0.5).length;
}

it('raises what leads on below the stories of a letter, where there are several', () => {
  expect(raised(letter('Read more'))).toBe(3);
  expect(raised(letter('Read more', 2))).toBe(0);
  expect(raised(letter('Our archive'))).toBe(0);
  expect(raised(letter('Read more').replaceAll(/<(\/?)(?:table|tr|td)>/gu, '<$1div>'))).toBe(0);
});

it('raises the linked headlines above that too', () => {
  const linked = cards((headline, href) => row(`<a href="${href}">${headline}</a>`, href, 'Read more'));
  expect(raised(`<table>${linked}</table>`)).toBeGreaterThanOrEqual(3);
});

it('takes the line above the text for the headline, and the outlet beside the invitation', () => {
  const told = describePage(letter('Read more'));
  expect(told.map(({ title, source, url }) => [title, source, url])).toEqual(
    HEADLINES.map((headline, at) => [headline, 'Alder Post', `https://alderpost.example/${at}`]),
  );
});
