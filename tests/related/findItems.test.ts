import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import type { Block } from '../../src/page/outline.ts';
import { addWholeTexts } from '../../src/related/addWholeTexts.ts';
import { chooseOthers } from '../../src/related/chooseOthers.ts';
import { findItems } from '../../src/related/findItems.ts';
import type { OtherStory } from '../../src/related/otherStory.ts';
import { weighText } from '../../src/stories/weighText.ts';
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

it.each([
  ['told in two paragraphs each', 2, '', 3],
  ['with a teaser each', 1, '', 0],
  ['with two lines each that lead on', 2, '<a href="/news/0-a-long-name">Read more</a>', 3],
])('stories of a list behind the main one, %s', (_, paragraphs, foot, whole) => {
  const body = `<h1>${TITLE}</h1>${`<p>${prose('Main')}</p>`.repeat(5)}`;
  const box = (title: string, at: number): string =>
    `<div class="b9"><div>3 hours ago</div><div><a href="/news/${at}-a-long-name">${title}</a></div><div>${`<p>${prose(`Text ${at}`)}</p>`.repeat(paragraphs)}</div>${foot}</div>`;
  const boxes = [
    'A seed library outgrows its only shelf',
    'Owls of the old mill are counted again',
    'The last bell foundry casts its last bell',
  ].map((title, at) => box(title, at));
  const page = pageOf(
    `<title>${TITLE}</title><body><main>${body}</main><section>${boxes.join('')}</section></body>`,
  );
  const evidence = atOnce(gatherEvidence(page, []));
  const titles = new Map<Block, OtherStory>(
    evidence.cards.flatMap(({ block }) =>
      block ? [[block, { cards: [], headline: null, weight: 1, lines: [], text: [] }]] : [],
    ),
  );
  expect(titles.size).toBe(3);
  const items = atOnce(findItems(evidence, titles));
  expect(items.size).toBe(whole);
  for (const { isTeaser } of items.values()) expect(isTeaser).toBe(foot !== '');
});

it('takes those of a list that lead on below their texts, though only some of their headlines are linked', () => {
  const headlines = [
    'A seed library outgrows its only shelf',
    'Owls of the old mill are counted again',
    'The last bell foundry casts its last bell',
  ];
  const readOf = (foot: (at: number) => string): (string | undefined)[] => {
    const boxes = headlines.map((title, at) => {
      const address = `https://alder.example/${at}-a-long-name`;
      const headline = at === 1 ? title : `<a href="${address}">${title}</a>`;
      return `<div class="b9"><div>Alder Post · 3 hours ago</div><h3>${headline}</h3><p>${prose(`Text ${at}`)}</p><p>${prose(`More ${at}`)}</p>${foot(at)}</div>`;
    });
    const body = `<h1>${TITLE}</h1>${`<p>${prose('Main')}</p>`.repeat(5)}`;
    const page = pageOf(
      `<title>${TITLE}</title><body><main>${body}</main><section>${boxes.join('')}</section></body>`,
    );
    const evidence = atOnce(gatherEvidence(page, []));
    const weights = Float32Array.from(evidence.cards, ({ strong }) => Number(strong));
    const others = atOnce(
      addWholeTexts(atOnce(chooseOthers(evidence, weights, [])), evidence, atOnce(weighText(evidence)), []),
    );
    return others
      .filter(({ text }) => text.length > 0)
      .map(({ cards, isTeaser }) => `${String(isTeaser)} ${cards[0]?.url.href}`);
  };
  expect(
    readOf((at) => `<div><a href="https://alder.example/${at}-a-long-name">Read more</a></div>`),
  ).toEqual(headlines.map((_, at) => `true https://alder.example/${at}-a-long-name`));
  expect(readOf(() => '')).not.toContain(`true https://alder.example/0-a-long-name`);
});
