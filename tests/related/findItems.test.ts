import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { findItems } from '../../src/related/findItems.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = 'The ferry is back at last';

it('finds nothing, and nothing amiss, where the page’s own headline is its last line', () => {
  const box = (title: string): string =>
    `<div class="b9"><h2 class="t">${title}</h2><div class="s">Alder Post</div>${`<p>${prose('One')}</p>`.repeat(6)}</div>`;
  const boxes = box('A seed library outgrows its shelf') + box('Owls of the old mill are counted');
  const page = pageOf(`<title>${TITLE}</title><body><div>${boxes}</div><h1 class="t">${TITLE}</h1></body>`);
  const evidence = atOnce(gatherEvidence(page, []));
  expect(evidence.headline?.block).toBe(page.outline.blocks.at(-1));
  expect(atOnce(findItems(evidence, new Map())).size).toBe(0);
});
