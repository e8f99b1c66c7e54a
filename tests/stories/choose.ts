import { atOnce } from '../../src/dom/slices.ts';
import type { Trail } from '../../src/model.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { chooseMain, type Taken } from '../../src/stories/chooseMain.ts';
import { pageOf } from '../page/pageOf.ts';

/** Chooses among lines, each given with how sure it is; the first is the page's headline. */
export function choose(
  lines: [html: string, certainty: number][],
  take: (index: number) => boolean = () => false,
  isTeaser: (index: number) => boolean = () => false,
) {
  const page = pageOf(
    `<title>The ferry is back at last</title><body><h1>The ferry is back at last</h1><div>${lines.map(([html]) => html).join('')}</div></body>`,
  );
  const trail: Trail = [];
  const evidence = atOnce(gatherEvidence(page, trail));
  const others: Taken[] = [
    {
      cards: evidence.cards.filter(({ block }) => block && take(block.index - 1)),
      headline: null,
      text: page.outline.blocks.filter(({ index, links }) => links.length === 0 && take(index - 1)),
      lines: page.outline.blocks.filter(({ index }) => isTeaser(index - 1)),
    },
  ];
  const weights = Float32Array.from([0.9, ...lines.map(([, certainty]) => certainty)]);
  const main = atOnce(chooseMain(evidence, others, weights, trail));
  return { trail, headline: main.headline?.block.text, indexes: main.blocks.map(({ index }) => index - 1) };
}
