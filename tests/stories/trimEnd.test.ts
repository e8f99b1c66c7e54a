import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { trimEnd } from '../../src/stories/trimEnd.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The beginnings of the lines that are left of a body taken for a story as a whole. */
function left(body: string): string[] {
  const { outline } = pageOf(`<body><main>${body}</main></body>`);
  return trimEnd(outline.blocks, outline.blocks, atOnce(sumUp(outline))).map(
    ({ text }) => text.split(' ')[0] as string,
  );
}

const p = (beginning: string): string => `<p>${prose(beginning)}</p>`;
const TEXT = `<div class="text">${['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((word) => p(word)).join('')}</div>`;
const WORDS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

it('leaves out promotions and comments behind a story, one after the other', () => {
  expect(
    left(
      `${TEXT}<div class="promo"><h3>Try our assistant</h3>${p('It')}</div><div class="talk"><h3>Comments</h3><p>None yet.</p></div>`,
    ),
  ).toEqual(WORDS);
});

it.each(['Copyright ⓒ 바다일보. 무단 전재 및 재배포 금지.', '© 2026 The Alder Post. All rights reserved.'])(
  'leaves out a notice at the end: %s',
  (notice) => {
    const end = (line: string): string => TEXT.replace('</div>', `<p>${line}</p></div>`);
    expect(left(end(notice))).toEqual(WORDS);
    expect(left(end(`${prose('Copyright')} ${prose('It')}`))).toEqual([...WORDS, 'Copyright']);
  },
);

it('leaves out where to write to at the end, with the question before it', () => {
  const end = (lines: string): string[] => left(TEXT.replace('</div>', `${lines}</div>`));
  expect(end('<p>Email: desk@alder.example</p>')).toEqual(WORDS);
  expect(end('<p>Do you know more?</p><p>Write to desk@alder.example.</p>')).toEqual(WORDS);
  expect(end(`<p>Is it over?</p>${p('desk@alder.example')}`)).toEqual([...WORDS, 'Is', 'desk@alder.example']);
});

it('leaves out a line at the end that names the story by its headline', () => {
  const title = 'Harbour ferry is back after two years';
  const cut = (line: string): string[] => {
    const { outline } = pageOf(`<body><main>${TEXT.replace('</div>', `<p>${line}</p></div>`)}</main></body>`);
    return trimEnd(outline.blocks, outline.blocks, atOnce(sumUp(outline)), title).map(
      ({ text }) => text.split(' ')[0] as string,
    );
  };
  expect(cut(`The post <a href="/a">${title}</a> appeared first on Alder Post.`)).toEqual(WORDS);
  expect(cut(`${prose('Paragraph')} ${prose('that')} says: ${title}`)).toEqual([...WORDS, 'Paragraph']);
  expect(cut('The ferry is back.')).toEqual([...WORDS, 'The']);
});

it.each([
  ['in the same box', TEXT.replace('</div>', `<h3>Correction</h3>${p('It')}</div>`), ['Correction', 'It']],
  ['without a head', `${TEXT}<div class="note">${p('Update:')}</div>`, ['Update:']],
  [
    'in a box of the same make',
    `${TEXT}<div class="text"><h3>Afterwards</h3>${p('It')}</div>`,
    ['Afterwards', 'It'],
  ],
  [
    'of some length',
    `${TEXT}<div class="more"><h3>Afterwards</h3>${p('It')}${p('And')}${p('Then')}</div>`,
    ['Afterwards', 'It', 'And', 'Then'],
  ],
])('keeps an end %s', (_, body, end) => {
  expect(left(body)).toEqual([...WORDS, ...end]);
});

it("leaves out readers' replies: like boxes of which each holds more than what is said", () => {
  const reply = (said: string, more = '<button>Reply</button>'): string =>
    `<div class="reply"><div>Ada</div>${said}${more}</div>`;
  const { outline } = pageOf(
    `<body><main>${TEXT}<div class="talk"><h3>3 comments</h3>${reply(p('Eight'))}${reply(p('Nine'))}${reply(p('Ten'))}</div></main></body>`,
  );
  const ofStory = ({ box }: { box: { tag: string } }): boolean => box.tag === 'p';
  const story = outline.blocks.filter(ofStory);
  const words = (blocks: { text: string }[]): string[] =>
    blocks.map(({ text }) => text.split(' ')[0] as string);
  expect(words(trimEnd(story, outline.blocks, atOnce(sumUp(outline))))).toEqual(WORDS);
  // Chapters hold little but what is said.
  const chapters = pageOf(
    `<body><main>${TEXT}<div class="more"><h3>More</h3>${[p('Eight'), p('Nine'), p('Ten')].map((said) => `<div class="reply">${said}</div>`).join('')}</div></main></body>`,
  ).outline;
  const kept = trimEnd(chapters.blocks.filter(ofStory), chapters.blocks, atOnce(sumUp(chapters)));
  expect(words(kept)).toEqual([...WORDS, 'Eight', 'Nine', 'Ten']);
});

it('leaves a box of facts behind a story, whose sentences are short', () => {
  const facts = ['Nobody', 'Everybody', 'Somebody']
    .map((who) => `<p>${who} has seen it since 1931.</p>`)
    .join('');
  expect(left(`${TEXT}<section><h3>Background</h3>${facts}</section>`)).toEqual([
    ...WORDS,
    'Background',
    'Nobody',
    'Everybody',
    'Somebody',
  ]);
});
