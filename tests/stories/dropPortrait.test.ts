import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { dropPortrait } from '../../src/stories/dropPortrait.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = '<h1>The ferry is back at last</h1>';
const BYLINE = '<p>By Ada Birch</p>';
const NOTE = 'She has written of boats for thirty years, and lives on one of them with her two dogs.';

/** The lines left out of a body taken for a story as a whole, between headline and text, or at the beginning of that. */
function leftOut(above: string, within = ''): string[] {
  const page = pageOf(
    `<head><meta name="author" content="Ada Birch"></head><body><main>${above}<div class="text">${within}<p>${prose('One')}</p><p>${prose('Two')}</p><p>${prose('Three')}</p></div></main></body>`,
  );
  const { blocks } = page.outline;
  const left = dropPortrait(blocks, page, atOnce(sumUp(page.outline)));
  return blocks.filter((block) => !left.includes(block)).map(({ text }) => text);
}

const box = (lines: string): string => `<div class="who">${lines}</div>`;

it('leaves out the box between byline and text that begins with the writer’s name', () => {
  expect(leftOut(TITLE + BYLINE + box(`<p>Ada Birch</p><p>${NOTE}</p>`))).toEqual(['Ada Birch', NOTE]);
  expect(
    leftOut(TITLE + BYLINE + box(`<h3>Ada Birch</h3><div><p>${NOTE}</p><p>Write to her.</p></div>`)),
  ).toEqual(['Ada Birch', NOTE, 'Write to her.']);
});

it('leaves out a paragraph between byline and text that begins with the writer’s name', () => {
  const note = 'Ada Birch has written of boats for thirty years, and lives on one of them with her two dogs.';
  expect(leftOut(`${TITLE}${BYLINE}<p>${note}</p>`)).toEqual([note]);
  // Below it in the same box may stand what is the story's.
  expect(leftOut(TITLE + BYLINE + box(`<p>${note}</p><p>${prose('Lead')}</p>`))).toEqual([note]);
});

it('leaves out no more than that', () => {
  const portrait = box(`<p>Ada Birch</p><p>${NOTE}</p>`);
  const lead = `<p>${prose('Lead')}</p>`;
  expect(leftOut(`<header>${TITLE}${lead}${BYLINE}</header>${lead}${portrait}`)).toEqual(['Ada Birch', NOTE]);
});

it.each([
  ['where the name was not said before', TITLE + box(`<p>Ada Birch</p><p>${NOTE}</p>`), ''],
  ['under somebody else’s name', TITLE + BYLINE + box(`<p>Tom Quay</p><p>${NOTE}</p>`), ''],
  ['within the text', TITLE + BYLINE, `<p>Ada Birch</p><p>${NOTE}</p>`],
  ['in a box of its own within the text', TITLE + BYLINE, box(`<p>Ada Birch</p><p>${NOTE}</p>`)],
])('keeps such a box %s', (_, above, within) => expect(leftOut(above, within)).toEqual([]));
