import { expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

const OUTLETS = ['Salt & Rope', 'Morrow', 'Tern'];

/** Sources of the cards of a list, beside another list that names its outlets by the class of their element. */
function sourcesBeside(list: string, named: string): (string | undefined)[] {
  const told = describePage(`<section>${named}</section><section><ul>${list}</ul></section>`);
  return told.slice(-HEADLINES.length).map(({ source }) => source);
}

const NAMED = OUTLETS.map(
  (outlet, at) =>
    `<article><h3><a href="/named/${at}-long-name">The owls of mill number ${at} are counted</a></h3><span class="card-source">${outlet}</span><time>3 hours ago</time></article>`,
).join('');

const PLAIN = cards(
  (headline, href, at) => `<li><a href="${href}">${headline}</a> <small>${OUTLETS[at]}</small></li>`,
);

test('a name that one card is from is an outlet’s on others too', () => {
  expect(sourcesBeside(PLAIN, NAMED)).toEqual(OUTLETS);
  expect(sourcesBeside(PLAIN, '')).toEqual([undefined, undefined, undefined]);
});

test('a list named for the page’s own outlet is of its stories', () => {
  const more = cards((headline, href) => `<p><a href="${href}">${headline}</a></p>`);
  const told = (head: string): (string | undefined)[] =>
    describePage(`${head}<section><h2>More from Alder Post</h2>${more}</section>`).map(
      ({ source }) => source,
    );
  const outlet = '<meta property="og:article:author" content="Alder Post | Driftline">';
  expect(told(outlet)).toEqual(HEADLINES.map(() => 'Alder Post'));
  expect(told('')).toEqual(HEADLINES.map(() => undefined));
});

test('outlets are emphasised beside the headline, and are no emphasised word of it', () => {
  const told = (card: (headline: string, outlet: string) => string): (string | undefined)[] =>
    describePage(
      cards(
        (headline, href, at) =>
          `<li><a href="${href}">${card(headline, OUTLETS[at] ?? '')}<b>${at + 3}h</b></a></li>`,
      ),
    ).map(({ source }) => source);
  expect(
    told((headline, outlet) => `<strong>${headline}</strong><span><em class="press">${outlet}</em></span>`),
  ).toEqual(OUTLETS);
  expect(told((headline, outlet) => `<span>${headline} <em class="press">${outlet}</em></span>`)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a list named for an outlet that a story elsewhere is from is of that outlet', () => {
  const list = cards((headline, href) => `<p><a href="${href}">${headline}</a></p>`);
  const told = (above: string): (string | undefined)[] =>
    describePage(`${above}<section><h2>${OUTLETS[0]}</h2>${list}</section>`)
      .slice(-HEADLINES.length)
      .map(({ source }) => source);
  expect(
    told(
      `<section>${NAMED}<p>${'Ten lines of other things. '.repeat(4)}</p>${'<p>Gulls.</p>'.repeat(9)}</section>`,
    ),
  ).toEqual(HEADLINES.map(() => OUTLETS[0]));
  expect(told('')).toEqual([undefined, undefined, undefined]);
});

test('a story’s own picture is its outlet’s logo where the address says so too', () => {
  const told = (alt: string): string | undefined =>
    describePage(
      `<div><a href="https://alder-post.example/storm"><img src="/a.gif" alt="${alt}"></a><a href="https://alder-post.example/storm">${HEADLINES[0]}</a></div>`,
    )[0]?.source;
  expect([told('(Alder Post)'), told('Alder'), told('A gate')]).toEqual([
    'Alder Post',
    'alder-post.example',
    'alder-post.example',
  ]);
});

test('a name before a time ends with its last word, and without that which leads to the time', () => {
  const told = (line: string, lang: string): string | undefined =>
    describePage(
      `<article><h3><a href="/s/1">${HEADLINES[0]}</a></h3><p class="source">${line}</p></article>`,
      lang,
    )[0]?.source;
  expect([told('The Sun 3 hours ago', 'en'), told('Poste d’Aune, le 23/11/2026', 'fr')]).toEqual([
    'The Sun',
    'Poste d’Aune',
  ]);
});
