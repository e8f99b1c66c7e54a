import { expect, it } from 'vitest';
import { dropByline } from '../../src/stories/dropByline.ts';
import { writersOf } from '../../src/stories/writersOf.ts';
import { pageOf } from '../page/pageOf.ts';

const HEAD = '<meta name="author" content="Ada Birch and Tom Quay">';

/** What is left of a page's paragraphs. */
function left(lines: string[], title?: string): string[] {
  const page = pageOf(`<head>${HEAD}</head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`);
  return dropByline(page.outline.blocks, page, title).map(({ text }) => text);
}

const STORY = ['The ferry is back.', 'Nobody had asked it to, said Tom Askew.', 'It leaves at nine.'];

it('leaves out who wrote a story, before its first line', () => {
  const note = 'Ada Birch covers the river towns for the Post.';
  expect(left(['By Ada Birch, Harbour Correspondent', note, ...STORY, note])).toEqual([...STORY, note]);
  expect(left([`Ada Birch ${'crosses the Sound '.repeat(10)}`, ...STORY])).toHaveLength(4);
});

it('leaves out who wrote it, as Chinese papers say it', () => {
  const story = ['記者今天說,渡輪明天恢復行駛。', '居民等了兩年。'];
  expect(left(['記者溫以晴／嘉義報導', ...story])).toEqual(story);
});

it('keeps a story that is about its writers, and what they say in it', () => {
  const lines = [
    'Ada Birch is a writer.',
    'Ada Birch is sixty.',
    'Ada Birch has a dog.',
    'Ada Birch sleeps.',
  ];
  expect(left(lines)).toEqual(lines);
  expect(left([...lines, ...STORY])).toEqual([...lines, ...STORY]);
  expect(left(['Ada Birch: And then?', ...STORY])).toEqual(['Ada Birch: And then?', ...STORY]);
  expect(left([lines[0] as string, ...STORY], 'Ada Birch wins')).toEqual([lines[0], ...STORY]);
});

const of = (body: string, head = ''): string[] =>
  writersOf(pageOf(`<head>${head}</head><body>${body}</body>`));

it.each([
  ['in its data', '', HEAD, ['ada birch', 'tom quay']],
  ['in a line', '<p>By Ada Birch, Harbour Correspondent</p>', '', ['ada birch']],
  ['in capitals', '<p>BY ADA BIRCH | November 24</p>', '', ['ada birch']],
  ['in another language', '<p>Von Ada Birch-Moor</p>', '', ['ada birch-moor']],
  ['twice', '<p>Posted by Ada Birch</p>', '<meta name="author" content="Ada Birch">', ['ada birch']],
  ['not at all', '<p>By the harbour</p><p>By Monday it was gone</p>', '', []],
])('finds the writers that a page names %s', (_, body, head, names) => expect(of(body, head)).toEqual(names));

it('keeps a first paragraph that begins with the writer’s name, in a script of dense signs', () => {
  const first =
    '[바다일보 마지영 기자] 7회말 2사 1, 2루. 전광판에 낯선 이름이 떴다. 등번호 112번, 서른한 살. 관중석에서는 “누구야?” 하는 웅성거림이 들렸다. 그는 방망이를 고쳐 잡았다.';
  const page = pageOf(
    `<head><meta name="author" content="마지영 기자"></head><body><p>${first}</p><p>그리고 안타였다.</p></body>`,
  );
  expect(dropByline(page.outline.blocks, page)).toHaveLength(2);
});
