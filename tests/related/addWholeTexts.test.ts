import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { addWholeTexts } from '../../src/related/addWholeTexts.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = 'The ferry is back at last';
const OTHER = 'A seed library outgrows its shelf';

const paragraphs = (count: number): string => `<p>${prose('One')}</p>`.repeat(count);

const FURTHER = 'The town that heats itself from waste water';
const THIRD = 'Owls of the old mill are counted for the first time';

/** Stories found with a whole text, on a page whose every line reads like the main story. */
function wholeTexts(rest: string): { title: string; lines: number; linked: boolean }[] {
  return allTexts(
    `<title>${TITLE}</title><body><article><h1 class="a1">${TITLE}</h1>${paragraphs(4)}</article>${rest}</body>`,
  );
}

/** How many lines the whole texts of a page have. */
function textsOf(html: string): number[] {
  return allTexts(html).map(({ lines }) => lines);
}

function allTexts(html: string, certainty = 0.95): { title: string; lines: number; linked: boolean }[] {
  const page = pageOf(`<html lang="en">${html}</html>`);
  const evidence = atOnce(gatherEvidence(page, []));
  const { blocks } = page.outline;
  const stories = evidence.cards.map((card) => ({
    cards: [card],
    headline: null,
    weight: 1,
    lines: blocks.slice(card.start, card.end),
    text: [],
  }));
  const certainties = new Float32Array(blocks.length).fill(certainty);
  return atOnce(addWholeTexts(stories, evidence, certainties, []))
    .filter(({ text }) => text.length > 0)
    .map(({ headline, text, cards }) => ({
      title: headline?.text ?? cards[0]?.text ?? '',
      lines: text.length,
      linked: cards.length > 0,
    }));
}

const appended = (title: string, head: string, foot = ''): string =>
  `<article><h1 class="a2">${title}</h1>${head}${paragraphs(6)}${foot}</article>`;

it('takes a text under an h1 with a time of its own for another story, and one without for a chapter', () => {
  expect(wholeTexts(appended(FURTHER, '<p>Updated 24.11.2026, 16:25</p>'))).toEqual([
    { title: FURTHER, lines: 6, linked: false },
  ]);
  expect(wholeTexts(appended(FURTHER, ''))).toEqual([]);
});

it('takes the whole text of a story in an article of its own, whatever its standfirst reads like', () => {
  const story = `<article><h1><a href="/seeds">${OTHER}</a></h1><div><h2>Short</h2></div><div>${paragraphs(6)}</div></article>`;
  expect(wholeTexts(story)).toEqual([{ title: OTHER, lines: 6, linked: true }]);
});

it('knows the link of a text by the invitation to read on below it', () => {
  const time = '<p>3 hours ago</p>';
  const more = (path: string): string => `<p><a href="/2026/11/24/${path}">Continue Reading</a></p>`;
  const both =
    appended(FURTHER, time, more('the-town-that-heats-itself')) +
    appended(OTHER, time, more('a-seed-library-outgrows'));
  expect(wholeTexts(both)).toEqual([
    { title: FURTHER, lines: 6, linked: true },
    { title: OTHER, lines: 6, linked: true },
  ]);
});

it('knows the link of a text by the outlet that stands over it and in the link', () => {
  const head = '<div>The Alder Post <span>3 hours ago</span></div>';
  const at = (name: string): string =>
    `<p><a href="https://alder.example/2026/11/24/the-town-that-heats-itself">Vai a ${name}</a></p>`;
  expect(wholeTexts(appended(FURTHER, head, at('The Alder Post')))).toEqual([
    { title: FURTHER, lines: 6, linked: true },
  ]);
  expect(wholeTexts(appended(FURTHER, head, at('the whole archive')))).toEqual([
    { title: FURTHER, lines: 6, linked: false },
  ]);
});

const item = (title: string, time: string, count: number): string =>
  `<div class="b7"><div>${title}</div><div>The Alder Post <span>${time}</span></div>${paragraphs(count)}</div>`;

it('finds whole texts in one box with the main one’s, each under a writer and a time, though chapters have such headings too', () => {
  const flat = (title: string, time: string): string =>
    `<h2><a href="/s/${title.length}">${title}</a></h2><p>By Ada Birch, The Alder Post</p><p>${time}</p>${paragraphs(3)}<h2>Twice the price</h2>${paragraphs(3)}`;
  const page = (time: string): string =>
    `<title>${TITLE}</title><body><div><h1>${TITLE}</h1>${paragraphs(4)}<h2>What it cost</h2>${paragraphs(2)}${flat(FURTHER, time)}${flat(OTHER, time)}</div></body>`;
  const found = (time: string): string[] => allTexts(page(time)).map(({ title }) => title);
  expect(found('24.11.2026, 8:40')).toEqual([FURTHER, OTHER]);
  expect(found('As it was in the good old days')).toEqual([]);
});

it('finds whole texts in like boxes side by side, each with a time, though no headline is set or linked as one', () => {
  const both = item(FURTHER, '3 hours ago', 6) + item(OTHER, '5 hours ago', 6);
  expect(wholeTexts(`<div>${both}</div>`).map(({ title }) => title)).toEqual([FURTHER, OTHER]);
  // One box alone may be anything; so may boxes without a time, and with a name for a headline.
  expect(wholeTexts(`<div>${item(FURTHER, '3 hours ago', 6)}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${both.replaceAll(/\d hours ago/gu, '')}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${both.replaceAll(FURTHER, 'Ada').replaceAll(OTHER, 'Bo')}</div>`)).toEqual([]);
});

it('finds them by their headings, whatever stands above those, and with a standfirst before the time', () => {
  const article = (level: number, title: string): string =>
    `<article class="b9"><p><a href="/topics/science">Archaeology and old things</a></p><h${level}>${title}</h${level}><p>${prose('Short')}</p><p>3 hours ago</p>${paragraphs(6)}</article>`;
  const page = (boxes: string): string => `<title>${TITLE}</title><body><div>${boxes}</div></body>`;
  const found = allTexts(page(article(1, TITLE) + article(2, FURTHER) + article(2, OTHER)));
  expect(found.filter(({ linked }) => !linked).map(({ title }) => title)).toEqual([FURTHER, OTHER]);
});

it('finds them in articles side by side, of which the first is named so', () => {
  const article = (level: number, title: string, name: string): string =>
    `<article class="${name}"><h${level}>${title}</h${level}><p>3 hours ago</p>${paragraphs(6)}</article>`;
  const found = allTexts(
    `<title>${TITLE}</title><body><main>${article(1, TITLE, 'art first')}${article(2, OTHER, 'art next')}</main></body>`,
  );
  expect(found.map(({ title, linked }) => [title, linked])).toEqual([[OTHER, false]]);
});

it('finds them by headings that are as long as a sentence, and ends in a mark', () => {
  const LONG = 'The town asks its old cooks to come back: “The children had stopped eating their lunch”';
  const article = (level: number, title: string): string =>
    `<article class="b9"><h${level}>${title}</h${level}><p>${prose('Short')}</p><p>3 hours ago</p>${paragraphs(6)}</article>`;
  const found = allTexts(
    `<title>${TITLE}</title><body><div>${article(1, TITLE)}${article(2, LONG)}${article(2, OTHER)}</div></body>`,
  );
  expect(found.filter(({ linked }) => !linked).map(({ title }) => title)).toEqual([LONG, OTHER]);
});

it('finds them without a time where heading and line below it are set as the main story’s are', () => {
  const article = (title: string, name: string): string =>
    `<div class="b9"><h2 class="t">${title}</h2><div class="${name}">Alder Post</div>${paragraphs(6)}</div>`;
  const found = (name: string): string[] =>
    allTexts(
      `<title>${TITLE}</title><body><div>${article(TITLE, 's')}${article(OTHER, name)}</div></body>`,
    ).map(({ title }) => title);
  expect(found('s')).toEqual([OTHER]);
  expect(found('u')).toEqual([]);
});

it('takes no comment for a story', () => {
  const comments = [FURTHER, OTHER].map((subject, at) =>
    item(`<a href="/comments.pl?cid=${at}">${subject}</a>`, '2 hours ago', 6),
  );
  const found = wholeTexts(`<div>${comments.join('')}</div>`);
  expect(found.filter(({ linked }) => !linked)).toEqual([]);
});

it('finds shorter texts in like boxes where there are three, and none is shorter still', () => {
  const short = item(FURTHER, '3 hours ago', 4) + item(OTHER, '5 hours ago', 4);
  const third = (count: number): string => item('She learnt chess from a cereal box', '6 hours ago', count);
  expect(wholeTexts(`<div>${short}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${short}${third(4)}</div>`)).toHaveLength(3);
  expect(wholeTexts(`<div>${short}${third(2)}</div>`)).toEqual([]);
});

it('takes even a short text for another story in a box like the one that holds the main story', () => {
  const page = (boxes: string): string => `<title>${TITLE}</title><body><div>${boxes}</div></body>`;
  const main = `<div class="b7"><h1>${TITLE}</h1><div>an hour ago</div>${paragraphs(4)}</div>`;
  const link = (count: number): string => item(`<a href="/seeds">${OTHER}</a>`, '2 hours ago', count);
  expect(textsOf(page(main + link(3)))).toEqual([3]);
  expect(textsOf(page(main + link(3).replace('b7', 'b8')))).toEqual([]);
});

const inTurn = (title: string, time: string, count: number, foot = ''): string =>
  `<div class="c1">${title}</div><div>The Alder Post · ${time}</div>${paragraphs(count)}${foot}`;

it('finds whole texts in turn in one box, each with a time, though no headline is set or linked as one', () => {
  const both = inTurn(FURTHER, '3h', 6) + inTurn(OTHER, '5h', 6);
  expect(wholeTexts(`<div>${both}</div>`).map(({ title, lines }) => [title, lines])).toEqual([
    [FURTHER, 6],
    [OTHER, 6],
  ]);
  // The page's own headline may stand there once more.
  expect(wholeTexts(`<div>${inTurn(TITLE, '2h', 6)}${both}</div>`)).toHaveLength(2);
  // One alone may be anything; so may texts without a time, short ones, and those under names.
  expect(wholeTexts(`<div>${inTurn(FURTHER, '3h', 6)}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${both.replaceAll(/\dh/gu, '')}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${inTurn(FURTHER, '3h', 1)}${inTurn(OTHER, '5h', 6)}</div>`)).toEqual([]);
  expect(wholeTexts(`<div>${both.replaceAll(FURTHER, 'Ada').replaceAll(OTHER, 'Bo')}</div>`)).toEqual([]);
});

it('knows the link of a text by words that lead to other sites elsewhere', () => {
  const source = (site: string): string =>
    `<div><a href="https://${site}.example/2026/a-story">Source</a></div>`;
  const headed = (title: string, site: string): string =>
    inTurn(title, '3h', 6, source(site)).replace(/div class="c1">(.*?)<\/div/u, 'h4>$1</h4');
  const both = (one: string, other: string): boolean[] =>
    wholeTexts(`<div>${headed(FURTHER, one)}${headed(OTHER, other)}</div>`).map(({ linked }) => linked);
  expect(both('alder', 'northfield')).toEqual([true, true]);
  // Links to share a story all lead to the same one.
  expect(both('social', 'social')).toEqual([false, false]);
});

it('takes texts that are folded away behind a headline for other stories, if they have a time or an outlet of their own', () => {
  const folded = (title: string, head: string, foot = ''): string =>
    `<details><summary>${title}</summary>${head}${paragraphs(6)}${foot}</details>`;
  const time = '<p>3 hours ago</p>';
  const away = '<p><a href="https://alder.example/owls">Original</a></p>';
  expect(wholeTexts(folded(FURTHER, time) + folded(THIRD, '', away))).toEqual([
    { title: FURTHER, lines: 6, linked: false },
    { title: THIRD, lines: 6, linked: true },
  ]);
  expect(wholeTexts(folded(FURTHER, '') + folded(THIRD, ''))).toEqual([]);
  expect(wholeTexts(folded(FURTHER, time))).toEqual([]);
});

it('knows the text of a tab by what its button shows', () => {
  const tab = (id: string, title: string): string =>
    `<button role="tab" aria-controls="${id}">${title}</button>`;
  const panel = (id: string): string =>
    `<div role="tabpanel" id="${id}"><p>Alder Post · 2 hours ago</p>${paragraphs(6)}<p>So it ends.</p></div>`;
  expect(wholeTexts(`<div>${tab('a', FURTHER)}${tab('b', THIRD)}</div>${panel('b')}${panel('a')}`)).toEqual([
    { title: FURTHER, lines: 7, linked: false },
    { title: THIRD, lines: 7, linked: false },
  ]);
});

it('takes the lines above a headline that its own box begins with', () => {
  const page = pageOf(
    `<title>${TITLE}</title><body><main><article><h1>${TITLE}</h1>${paragraphs(6)}</article><article><p>Advertisement</p><p>Alder Post</p><p><a href="/x">Eels</a></p><h1>${OTHER}</h1><p>3 hours ago</p>${paragraphs(6)}</article></main></body>`,
  );
  const evidence = atOnce(gatherEvidence(page, []));
  const certainties = Float32Array.from(page.outline.blocks, ({ index }) => (index < 7 ? 0.95 : 0.3));
  const [found] = atOnce(addWholeTexts([], evidence, certainties, []));
  expect(found?.lines.slice(0, 3).map(({ text }) => text)).toEqual(['Alder Post', OTHER, '3 hours ago']);
});

it('takes none of the text below a line of the story that leads on for that of the other one', () => {
  const found = (line: string): string[] =>
    allTexts(
      `<title>${TITLE}</title><body><article><h1>${TITLE}</h1>${paragraphs(2)}<div>${paragraphs(1)}<p>${line}</p>${paragraphs(6)}</div></article>`,
      0.7,
    ).map(({ title }) => title);
  const link = `<a href="/seeds">${OTHER}</a>`;
  expect(found(`Read also: ${link}`)).toEqual([]);
  expect(found(`Politics: ${link}`)).toEqual([OTHER]);
});
