import { describe, expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

const OUTLETS = ['Alder Post', 'Harbour News', 'Quay'];
const AGES = ['3 hours ago', 'yesterday', 'Mar 7'];

describe('headline, outlet and time of cards of many shapes', () => {
  test.each<[string, string]>([
    [
      'one link round the whole card',
      cards(
        (headline, href, at) =>
          `<article><a href="${href}"><h3>${headline}</h3><span>${OUTLETS[at]}</span><time>${AGES[at]}</time></a></article>`,
      ),
    ],
    [
      'a headline without heading element, its outlet in a line below',
      `<ul>${cards(
        (headline, href, at) =>
          `<li><div><a href="${href}"><span>${headline}</span></a></div><div>${OUTLETS[at]}</div><div>${AGES[at]}</div></li>`,
      )}</ul>`,
    ],
    [
      'picture link and text link apart',
      `<ul>${cards(
        (headline, href, at) =>
          `<li><a href="${href}"><img src="/p.jpg" alt="${headline}"></a><h3><a href="${href}">${headline}</a></h3><p>${OUTLETS[at]} · ${AGES[at]}</p></li>`,
      )}</ul>`,
    ],
    [
      'nested lists',
      `<ul>${cards(
        (headline, href, at) =>
          `<li><ul><li><a href="${href}">${headline}</a></li><li>${OUTLETS[at]}</li><li>${AGES[at]}</li></ul></li>`,
      )}</ul>`,
    ],
    [
      'a definition list',
      `<dl>${cards(
        (headline, href, at) =>
          `<dt><a href="${href}">${headline}</a></dt><dd>${OUTLETS[at]}</dd><dd>${AGES[at]}</dd>`,
      )}<dt><a href="/story/last">Gulls take over the market square</a></dt></dl>`,
    ],
    [
      'table rows',
      `<table>${cards(
        (headline, href, at) =>
          `<tr><td>${at + 1}.</td><td><a href="${href}">${headline}</a></td></tr><tr><td></td><td>${OUTLETS[at]} | ${AGES[at]}</td></tr>`,
      )}<tr><td>4.</td><td><a href="/story/last">Gulls take over the market square</a></td></tr></table>`,
    ],
    [
      'a carousel with clones',
      cards(
        (headline, href, at) =>
          `<div class="slide"><h3><a href="${href}">${headline}</a></h3><div>${OUTLETS[at]}</div><div>${AGES[at]}</div></div>`,
      ).repeat(2),
    ],
  ])('%s', (_shape, body) => {
    const told = describePage(body).slice(0, HEADLINES.length);
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
    expect(told.map(({ source }) => source)).toEqual(OUTLETS);
    expect(told.map(({ time }) => time)).toEqual(AGES);
  });

  test('a headline that only a label says, on a link laid over the card', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div class="card"><a href="${href}" data-story aria-label="${headline}"></a><img src="/p.jpg" alt=""><div>${AGES[at]}</div></div>`,
      ),
    );
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
  });

  test('a headline that the label of such a link reads out with its kicker', () => {
    const told = describePage(
      cards(
        (headline, href) =>
          `<div class="card"><a href="${href}" data-story aria-label="Live - ${headline}"></a><h3><div>Live</div><span>${headline}</span></h3></div>`,
      ),
    );
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
  });

  test.each<[string, string]>([
    [
      'a link without words laid over a card that says the headline outside it',
      cards(
        (headline, href, at) =>
          `<div class="card"><a data-story href="${href}"></a><img src="/p.jpg" alt=""><div>Coast</div><p>${headline}</p><div>${AGES[at]}</div></div>`,
      ),
    ],
    [
      'links without words in one list, each before its card',
      `<ul>${cards(
        (headline, href, at) =>
          `<a data-story href="${href}"></a><li><img src="/p.jpg" alt=""><p>${headline}</p><div>${AGES[at]}</div></li>`,
      )}</ul>`,
    ],
  ])('%s', (_shape, body) => {
    const told = describePage(body);
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
    expect(told.map(({ time }) => time)).toEqual(AGES);
  });
});

describe('headlines', () => {
  test('stand above a link that only invites to read on', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<header><h2>${headline}</h2><p>The first of what is said of story ${at}, in a line of some length.</p></header><p><a data-story href="${href}">Continue reading</a></p>`,
      ),
    );
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
    expect(told.map(({ summary }) => summary)).toEqual(
      HEADLINES.map((_, at) => `The first of what is said of story ${at}, in a line of some length.`),
    );
  });

  test('lose their places in a ranking', () => {
    const told = describePage(
      `<ol>${cards((headline, href, at) => `<li><a href="${href}">${at + 1}${headline}</a></li>`)}</ol>`,
    );
    expect(told.map(({ title }) => title)).toEqual(HEADLINES);
  });
});

describe('outlets', () => {
  test('are not the writers that a word or an address shows', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div><h3><a href="${href}">${headline}</a></h3><span>by</span> <span>Ada Alder ${'abc'[at]}</span> <time>${AGES[at]}</time></div>`,
      ) +
        cards(
          (headline, href, at) =>
            `<div><h3><a href="${href}-2">${headline}</a></h3><a href="/autor/ada-${at}">Ada Birch ${'abc'[at]}</a><time>${AGES[at]}</time></div>`,
        ),
    );
    expect(told.map(({ source }) => source)).toEqual(told.map(() => undefined));
  });

  test.each([
    [['Ada Birch', 'Bram Alder', 'Cleo Marsh', 'Dana Reed', "Eve O'Fen"], false],
    [['Ada Birch', 'Bram Alder', 'Cleo Marsh', 'Dana Reed', 'Fen Post'], true],
    [['La Ribera', 'El Faro', 'Cleo Marsh', 'Dana Reed', 'Fen Tower'], true],
  ])('are not the names of a site’s own writers beside the time: %j', (names, areOutlets) => {
    const told = describePage(
      names
        .map(
          (name, at) =>
            `<div><h3><a href="/story/${at}-long-name">${HEADLINES[at % 3]} ${at}</a></h3><span>${name}</span> <time>${AGES[at % 3]}</time></div>`,
        )
        .join(''),
    );
    expect(told.map(({ source }) => source)).toEqual(names.map((name) => (areOutlets ? name : undefined)));
  });

  test('stand before the time in its own element, and are no keywords of the site', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div><a href="${href}"><p>${headline}</p><p class="date">${OUTLETS[at]} ${['3 hours ago', '5 hours ago', '7 hours ago'][at]}</p></a><ul><li><a href="/list/01${at}/ferries">Ferries ${'abc'[at]}</a></li></ul></div>`,
      ),
    );
    expect(told.map(({ source }) => source)).toEqual(OUTLETS);
  });

  test('are neither ages said twice nor parts of places', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div><h3><a href="${href}">${headline}</a></h3><span>${AGES[at]}</span><time>${AGES[at]}</time><span>, ${['PA', 'NY', 'Wis.'][at]}</span></div>`,
      ),
    );
    expect(told.map(({ source }) => source)).toEqual([undefined, undefined, undefined]);
  });

  test('are no counters beside the time, whatever their language', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div><h3><a href="${href}">${headline}</a></h3><span>${at + 3} liên quan</span> <time>${AGES[at]}</time></div>`,
      ),
      'vi',
    );
    expect(told.map(({ source }) => source)).toEqual([undefined, undefined, undefined]);
  });

  test('are shown as logos that are named so, and as no other pictures', () => {
    const told = (name: string): (string | undefined)[] =>
      describePage(
        cards(
          (headline, href, at) =>
            `<div><h3><a href="${href}">${headline}</a></h3><a class="${name}" href="/p/${at}"><img src="/l.png" alt="${OUTLETS[at]}"></a></div>`,
        ),
      ).map(({ source }) => source);
    expect(told('card-source')).toEqual(OUTLETS);
    expect(told('card-more')).toEqual([undefined, undefined, undefined]);
  });

  test('are domains in brackets without the brackets', () => {
    const told = describePage(
      cards(
        (headline, href, at) =>
          `<div><h3><a href="${href}">${headline}</a></h3><span>(${['alder', 'birch', 'cedar'][at]}.example)</span></div>`,
      ),
    );
    expect(told.map(({ source }) => source)).toEqual(['alder.example', 'birch.example', 'cedar.example']);
  });

  test('are two letters where the address is named so', () => {
    const [told] = describePage(
      `<article><a href="/interest/hw">HW</a><h3><a href="https://hw.example/storm-closes-harbour">${HEADLINES[0]}</a></h3></article>`,
    );
    expect(told?.source).toBe('HW');
  });
});

test('a long name of an outlet before the headline is no other story’s', () => {
  const told = describePage(
    cards(
      (headline, href) =>
        `<li><p>Port Adair Business Daily</p><p>3 hours ago</p><p><a href="/publisher/port-adair-business-daily">Port Adair Business Daily</a></p><h3><a href="${href}">${headline}</a></h3></li>`,
    ),
  );
  expect(told.map(({ source, time }) => [source, time])).toEqual(
    HEADLINES.map(() => ['Port Adair Business Daily', '3 hours ago']),
  );
});

test('names before a colon are outlets where their link leads to their site', () => {
  const told = describePage(
    `<div><span><cite>Ada Birch / <a href="https://circuitbulletin.example/">Circuit Bulletin</a>:</cite> <a href="https://circuitbulletin.example/memo">Memo: the map office tells its staff that offices in three cities will close before the listing of next year</a></span></div>
     <div><span><cite><a href="https://openplate.example/">Openplate</a>:</cite> <a href="https://openplate.example/fathom">What Fathom will own, and what it will have to rent back from those who have sold it the whole of it</a></span></div>`,
  );
  expect(told.map(({ source }) => source)).toEqual(['Circuit Bulletin', 'Openplate']);
});

test('a story that stands in two lists is told by what each says of it', () => {
  const told = describePage(
    `<ol>${cards((headline, href) => `<li><a href="${href}">${headline}</a></li>`)}</ol>
     <ul>${cards(
       (headline, href, at) =>
         `<li><a href="${href}" data-story></a><h3>${headline}</h3><div>${AGES[at]}</div></li>`,
     )}</ul>`,
  );
  const both = describePage(
    `<ul>${cards((headline, href) => `<li><a href="${href}" data-story aria-label="${headline}"></a><h3>${headline}</h3></li>`)}</ul>
     <ul>${cards(
       (headline, href, at) =>
         `<li><a href="${href}" data-story aria-label="${headline}"></a><h3>${headline}</h3><div>${AGES[at]}</div></li>`,
     )}</ul>`,
  );
  for (const list of [told, both])
    expect(list.map(({ title, time }) => [title, time])).toEqual(
      HEADLINES.map((headline, at) => [headline, AGES[at]]),
    );
});
