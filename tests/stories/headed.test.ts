import { expect, it } from 'vitest';
import { headed } from '../../src/stories/headed.ts';
import { pageOf, prose } from '../page/pageOf.ts';

/** The headline above the text of an opened entry, below what is given. */
function above(lines: string, head = '<title>Moor Wire - Reader</title>'): string | undefined {
  const page = pageOf(`<head>${head}</head><body><div>${lines}<p>${prose('One')}</p></div></body>`);
  const text = page.outline.blocks.filter(({ box }) => box.tag === 'p');
  return headed({ blocks: text, headline: null }, page).headline?.block.text;
}

const LINK = '<div><a href="https://moor.example/1">The last ferry is already too small</a></div>';

it('is the line that is wholly a link, or the heading, nearest above the text', () => {
  expect(above(`${LINK}<div>posted by Ada</div>`)).toBe('The last ferry is already too small');
  expect(above(`${LINK}<h2>A quarter of the lighthouse falls</h2>`)).toBe(
    'A quarter of the lighthouse falls',
  );
});

it('is none where that is short or a sentence, or where the page says that it is an article', () => {
  expect(above('<div><a href="/feed">Moor Wire</a></div>')).toBeUndefined();
  expect(above('<div><a href="/1">Everybody who was there says that it was dark.</a></div>')).toBeUndefined();
  expect(above(LINK, '<meta property="og:type" content="article">')).toBeUndefined();
  expect(above('<h4>A quarter of the lighthouse falls</h4>')).toBeUndefined();
  expect(above(LINK, '<title>Ferry is back on the Sound after two years</title>')).toBeUndefined();
  expect(above(`<ul><li>${LINK}</li></ul>`)).toBeUndefined();
  expect(above('')).toBeUndefined();
});

it('is the plain line above the first sentence in the same box, and what stands between is none of the text', () => {
  const page = pageOf(
    `<head><title>Moor Wire</title></head><body><div><b>HARBOUR</b><br><br><b>A quarter of the lighthouse falls</b><br><br>Moor Post - By Ada Birch<br><br>${prose('One')}<br><br>${prose('Two')}</div></body>`,
  );
  const { blocks } = page.outline;
  const told = headed({ blocks, headline: null }, page);
  expect(told.headline?.block.text).toBe('A quarter of the lighthouse falls');
  expect(told.blocks).toEqual(blocks.slice(3));
  expect(headed({ blocks: blocks.slice(3, 4), headline: null }, page).headline?.block).toBe(blocks[1]);
});

it('is that of the entry opened amid a list, whose name is the page’s own', () => {
  const list = Array.from({ length: 24 }, (_, at) => `<li>Ferry report number ${at}</li>`).join('');
  const headlineOf = (tag: string, entries: string): string | undefined => {
    const page = pageOf(
      `<head><title>Land and water</title></head><body><h1>Land and water</h1><ul>${entries}</ul><div><${tag}><a href="https://moor.example/1">The village that gave its bog away</a></${tag}><p>${prose('One')}</p></div></body>`,
    );
    const { blocks } = page.outline;
    const headline = { block: blocks[0] as (typeof blocks)[number], score: 1 };
    return headed({ blocks: blocks.slice(-1), headline }, page).headline?.block.text;
  };
  expect(headlineOf('h1', list)).toBe('The village that gave its bog away');
  expect(headlineOf('h1', '')).toBe('Land and water');
  expect(headlineOf('h3', list)).toBe('Land and water');
});
