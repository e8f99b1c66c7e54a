import { readPage } from '../../src/page/readPage.ts';
import { sumUp } from '../../src/stories/facts.ts';
import { findCards } from '../../src/stories/findCards.ts';
import { findHeadline } from '../../src/stories/findHeadline.ts';
import { TEXT_SIGNALS, textSignals } from '../../src/stories/textSignals.ts';

function read() {
  const t0 = performance.now();
  const page = readPage(document);
  const t1 = performance.now();
  const facts = sumUp(page.outline);
  const headline = findHeadline(page, facts);
  const t2 = performance.now();
  const cards = findCards(page, facts, headline?.block ?? null);
  const t3 = performance.now();
  const rows = textSignals({ page, facts, headline, cards });
  const t4 = performance.now();
  return { names: TEXT_SIGNALS, times: [t1 - t0, t2 - t1, t3 - t2, t4 - t3], headline: headline ? { text: headline.block.text, at: headline.block.index, score: headline.score } : null,
    blocks: page.outline.blocks.map(({ text }) => text), tags: page.outline.blocks.map(({box})=>box.tag+'.'+(box.element.getAttribute('class')??'').slice(0,40)), rows: rows.map((row) => [...row].map((v) => Math.round(v * 1e4) / 1e4)),
    cards: cards.map(c=>({url:c.url.href,text:c.text,s:c.strong?1:0,own:c.own?1:0,start:c.start,end:c.end,box:c.box.tag+'.'+(c.box.element.getAttribute('class')??'').slice(0,40)})),
    meta: page.metadata, };
}
Object.assign(globalThis, { ledeScore: { read } });
