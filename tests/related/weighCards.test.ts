import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { weighCards } from '../../src/related/weighCards.ts';
import { weighText } from '../../src/stories/weighText.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** How likely a link at the end of a long text is another story. */
function weigh(line: string): number {
  const text = Array.from({ length: 12 }, (_, at) => `<p>${prose(`Line ${at}`)}</p>`).join('');
  const page = pageOf(`<body><main>${text}<p>${line}</p>${text}</main></body>`);
  const evidence = atOnce(gatherEvidence(page, []));
  const [weight] = atOnce(weighCards({ ...evidence, text: atOnce(weighText(evidence)) }));
  return weight ?? 0;
}

it('takes what a line leads on to behind a prompt for another story, where its address names one', () => {
  const link = (path: string): string =>
    `<a href="https://alderpost.example/${path}">Ferry returns to the islands after repairs</a>`;
  expect(weigh(`Related: ${link('s/ferry-is-back-now')}`)).toBeGreaterThan(0.5);
  expect(weigh(link('s/ferry-is-back-now'))).toBeLessThan(0.5);
  expect(weigh(`Related: ${link('letters')}`)).toBeLessThan(0.5);
});
