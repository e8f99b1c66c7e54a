import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';
import { raisePrompted } from '../../src/related/raisePrompted.ts';

const STORM = 'Storm hits the coast for the third time';

/** Whether the one link in a line, which does not read like a story, is taken for one. */
function isRaised(line: string): boolean {
  document.body.innerHTML = `<p>${line}</p>`;
  const { cards } = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  expect(cards).toHaveLength(1);
  return raisePrompted(Float32Array.of(0.04), cards)[0] === Math.fround(0.6);
}

const link = (href: string, text = STORM): string => `<a href="${href}">${text}</a>`;

it.each([
  ['in brackets', `[관련기사] ${link('/view.html?no=771204')}`],
  ['within the link', link('/news/storm-hits-the-coast', `Related: ${STORM}`)],
])('takes what a prompt leads to for a story: %s', (_, line) => expect(isRaised(line)).toBe(true));

it.each([
  ['without a prompt', link('/news/storm-hits-the-coast')],
  ['with more text', `Related: ${link('/news/storm-hits-the-coast')}, and what came after it`],
  ['that leads to no story', `Read more: ${link('/newsletters/', 'Get all our news by letter every day')}`],
])('leaves a line alone: %s', (_, line) => expect(isRaised(line)).toBe(false));
