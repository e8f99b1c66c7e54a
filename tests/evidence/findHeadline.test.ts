import { expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { findHeadline } from '../../src/evidence/findHeadline.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { ADDRESS, pageOf, prose } from '../page/pageOf.ts';

const HEAD = '<title>Harbour ferry is back after two years | Saltmarsh</title>';

function find(body: string) {
  const page = pageOf(`<head>${HEAD}</head><body>${body}</body>`);
  return atOnce(findHeadline(page, atOnce(sumUp(page.outline))));
}

const TITLE = 'Harbour ferry is back after two years';

it('is less sure, from the best headline to the worst', () => {
  const scores = [
    `<h1><a href="${ADDRESS}">${TITLE}</a></h1>`,
    `<h1>${TITLE}</h1>`,
    `<h2>${TITLE}</h2>`,
    `<div>${TITLE}</div>`,
    `<aside><div>${TITLE}</div></aside>`,
  ].map((body) => find(body)?.score ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

it('takes the line that says the title, whatever stands larger', () => {
  const found = find(`<h1>Saltmarsh</h1><h1>A longer story about eels</h1><div>${TITLE}</div>`);
  expect(found?.block.text).toBe(TITLE);
});

it('takes the story and not its card in the menu', () => {
  const found = find(`<nav><h2><a href="/x">${TITLE}</a></h2></nav><main><h2>${TITLE}</h2></main>`);
  expect(found?.block.box.parent?.tag).toBe('main');
});

it('takes no line that says the site’s name, which hangs on the title', () => {
  const head = `<title>${TITLE} | The Daily Saltmarsh</title><meta property="og:site_name" content="The Daily Saltmarsh">`;
  const long =
    'Harbour ferry, 74, is back on its old line after two long years on land and many a broken promise';
  const page = pageOf(`<head>${head}</head><body><h2>${long}</h2><h3>Follow The Daily Saltmarsh</h3></body>`);
  expect(atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text).toBe(long);
});

it('takes nothing where no line is like the title', () => {
  expect(find('<h1>Eels</h1><p>They are counted in spring.</p>')).toBeNull();
});

it('takes the only h1 over text, however the page calls itself, and neither of two', () => {
  const h1 = '<h1>The day the eels came home</h1>';
  const text = `<p>${prose('They are counted in spring')}</p>`;
  expect(find(h1 + text)?.block.text).toBe('The day the eels came home');
  expect(find(h1)).toBeNull();
  expect(find(`${h1}${text}<h1>A longer story about smelt</h1>${text}`)).toBeNull();
  expect(find(`<aside>${h1}${text}</aside>`)).toBeNull();
  expect(find(`<h1><a href="/eels">The day the eels came home</a></h1>${text}`)).toBeNull();
  expect(find(`<h1>Saltmarsh > Harbour > The day the eels came home</h1>${text}`)).toBeNull();
});

it('takes the line of a dialog with a text that the list says too, however the page calls itself', () => {
  const row = (line: string): string => `<li><a href="/eels">${line}</a> <span>In short</span></li>`;
  const dialog = (text: string): string =>
    `<div role="dialog"><div>The day the eels came home</div><p>${text}</p></div>`;
  const text = prose('They are counted in spring').repeat(5);
  const found = find(row('The day the eels came home') + dialog(text));
  expect(found?.block.box.parent?.element.getAttribute('role')).toBe('dialog');
  expect(found?.score).toBeGreaterThan(0.5);
  expect(find(row('The day the eels came home') + dialog('Accept all?'))).toBeNull();
  expect(find(row('Smelt are late this year') + dialog(text))).toBeNull();
  const link = '<a href="/privacy">Privacy and cookie policy</a>';
  expect(find(`<footer>${link}</footer><div role="dialog"><p>${text}</p>${link}</div>`)).toBeNull();
  expect(find(`<footer>${link}</footer><div role="dialog">${link}<p>${text}</p></div>`)).toBeNull();
});

it('takes the headline in the dialog that the story was opened in, and not its card in the list', () => {
  const card = `<main><h3><a href="${ADDRESS}">${TITLE}</a></h3></main>`;
  const dialog = (text: string): string => `<div role="dialog"><h2>${TITLE}</h2>${text}</div>`;
  const story = `<p>${'The ferry crossed the Sound again. '.repeat(30)}</p>`;
  expect(find(card + dialog(story))?.block.box.tag).toBe('h2');
  expect(find(card + dialog(''))?.block.box.tag).toBe('h3');
});

it('takes the heading over a story of a stream, and not the link that leads to it from a list beside', () => {
  const list = `<ul><li><a href="${ADDRESS}">${TITLE}</a></li></ul>`;
  const text = `<p>${'The ferry crossed the Sound again. '.repeat(30)}</p>`;
  expect(find(`${list}<h2>${TITLE}</h2>${text}`)?.block.box.tag).toBe('h2');
  expect(find(`${list}<p>${TITLE}</p>${text}`)?.block.box.tag).toBe('li');
  // Nor is it any heading of the same words.
  expect(find(`${list}${text}<h3>${TITLE}</h3>`)?.block.box.tag).toBe('li');
  expect(find(`${list}<div hidden><h3>${TITLE}</h3>${text}</div>`)?.block.box.tag).toBe('li');
});

it('takes the h1 of a page that gives itself only the site’s name for a title', () => {
  const named = (title: string): string | undefined => {
    const page = pageOf(`<head><title>${title}</title></head><body><h1>${TITLE}</h1></body>`);
    return atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text;
  };
  expect([named('Saltmarsh'), named('Eels in spring')]).toEqual([TITLE, undefined]);
});

it('takes the headline and not the way to the page, which ends with it', () => {
  const way = `Saltmarsh > Harbour > ${TITLE}`;
  expect(find(`<div>${way}</div><h4>${TITLE}!</h4>`)?.block.text).toBe(`${TITLE}!`);
  expect(find(`<div>${way}</div>`)).toBe(null);
});

it('takes the heading over another where the page calls itself by both, since that is the standfirst', () => {
  const standfirst = 'What to do where the harbour closes before you are over';
  const headline = 'Last ferry at noon';
  const body = `<h2>${headline}</h2><h1>${standfirst}</h1>`;
  const found = (name: string): string | undefined => {
    const page = pageOf(
      `<head><title>${standfirst}</title><meta property="og:title" content="${name}"></head><body>${body}</body>`,
    );
    return atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text;
  };
  expect(found(headline)).toBe(headline);
  expect(found('Harbour')).toBe(standfirst);
});

it('knows no way to a page in quotations', () => {
  const headline = '« Mouiller » ou « partir » : le dilemme du port';
  expect(find(`<h1>${headline}</h1><div>${TITLE}</div>`)?.block.text).toBe(TITLE);
  const page = pageOf(`<head><title>${headline}</title></head><body><h1>${headline}</h1></body>`);
  expect(atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text).toBe(headline);
});

it('takes no section that hangs on the title for the headline', () => {
  const page = pageOf(
    `<head><title>${TITLE} - News from the harbour - Gazette</title></head><body><h2>News from the harbour</h2><h1>${TITLE}</h1></body>`,
  );
  expect(atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text).toBe(TITLE);
});

it('takes the longer of two that are parts of the title, whatever else has an h1', () => {
  const page = pageOf(
    `<head><title>${TITLE} | Saltmarsh and Sound</title></head><body><h1>Saltmarsh and Sound</h1><h1>${TITLE}</h1></body>`,
  );
  expect(atOnce(findHeadline(page, atOnce(sumUp(page.outline))))?.block.text).toBe(TITLE);
});
