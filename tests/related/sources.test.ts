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

test('places that are numbered are one, and accents are none in addresses', () => {
  const told = (at: number): string =>
    `<li class="rank${at}"><em>${at}</em> <a href="/ranked/${at}-long-name">What the ${['ropes', 'nets', 'sails'][at]} of the old harbour are worth today</a> <span>${OUTLETS[at]}</span></li>`;
  expect(sourcesBeside([0, 1, 2].map(told).join(''), NAMED)).toEqual(OUTLETS);
  const [one] = describePage(
    '<div><h3><a href="https://www.kustenblatt.example/1-long-name">Storm closes the harbour for a third day</a></h3><span>Küstenblatt</span></div>',
  );
  expect(one?.source).toBe('Küstenblatt');
});

test('what a name is quoted with, and the sign behind whom one cites, are no part of it', () => {
  const quoted = cards(
    (headline, href) =>
      `<article><h3><a href="${href}">${headline}</a></h3><div><span>ИА «Меридиан»</span> <time>3 hours ago</time></div></article>`,
  );
  expect(describePage(quoted).map(({ source }) => source)).toEqual(
    Array.from(HEADLINES, () => 'ИА «Меридиан»'),
  );
  const [cited] = describePage(
    '<div><cite>Wirefront:</cite> <a href="https://wirefront.example/1-long-name">Storm closes the harbour for a third day</a></div>',
  );
  expect(cited?.source).toBe('Wirefront');
});

test('no story of one site is from another that is named beside it', () => {
  const [told] = describePage(
    '<div><strong><a href="https://northstar.example/1-long-name">Storm closes the harbour for a third day</a></strong></div><div>More: <a href="https://www.wqrb.example/news">WQRB</a></div>',
  );
  expect(told?.source).toBe('northstar.example');
});

test('what a headline ends with behind a dash is no outlet for standing before the time', () => {
  const [told] = describePage(
    '<p><a href="/1-long-name"><span>Fire in a warehouse near the harbour – Alarm raised</span> <time>10:02</time></a></p>',
  );
  expect([told?.title, told?.source]).toEqual([
    'Fire in a warehouse near the harbour – Alarm raised',
    undefined,
  ]);
});

test('a link to what the site keeps of an outlet names it before a writer, in other languages too', () => {
  const told = describePage(
    cards(
      (headline, href, at) =>
        `<h2><a href="${href}">${headline}</a></h2><p><a href="/medio/n${at}">${OUTLETS[at]}</a> · Ada Birch · <time>3h</time></p>`,
    ),
    'es',
  );
  expect(told.map(({ source }) => source)).toEqual(OUTLETS);
});

test('what stands in elements of the class that holds outlets in one list holds them in others', () => {
  const list = (names: string[], behind: string): string =>
    `<section>${names
      .map(
        (name) =>
          `<div><h3><a href="/story/${name}-long-name">The owls of the mill at ${name} are counted</a></h3><span class="medium">${name}</span>${behind}</div>`,
      )
      .join('')}</section>`;
  const told = (lists: string): (string | undefined)[] => describePage(lists).map(({ source }) => source);
  const [some, others] = [
    ['새벽', '누리', '한들', '다온'],
    ['가람', '바다', '하늘', '보리'],
  ] as const;
  expect(told(list([...others], ''))).toEqual(others.map(() => undefined));
  expect(told(list([...some], '<time>3h</time>') + list([...others], ''))).toEqual([...some, ...others]);
});

test('a class that holds a time or a section too is no outlet’s', () => {
  const list = Array.from(
    { length: 4 },
    (_, at) =>
      `<div><h3><a href="/owls/${at}-long-name">The owls of mill number ${at} are counted</a></h3><span class="small">${['새벽', '누리', '한들', '다온'][at]}</span> <span class="small">3 hours ago</span></div>`,
  ).join('');
  const others = cards(
    (headline, href, at) =>
      `<li><a href="${href}">${headline}</a><div class="own"><span class="small">${['Politics', 'Transport', 'Islands'][at]}</span></div></li>`,
  );
  const told = describePage(`<section>${list}</section><section><ul>${others}</ul></section>`);
  expect(told.slice(-HEADLINES.length).map(({ source }) => source)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a text of its own for each site that cards lead to is that site’s name, in whatever letters', () => {
  const told = (names: string[]): (string | undefined)[] =>
    describePage(
      names
        .map(
          (name, at) =>
            `<div class="r"><p class="q">${name}</p><a href="https://${'abcab'[at]}-site.example/story/${at}-long-name">${HEADLINES[at % 3]} ${at}</a></div>`,
        )
        .join(''),
    ).map(({ source }) => source);
  const names = ['Бухта', 'Мыс', 'Остров', 'Бухта', 'Мыс'];
  expect(told(names)).toEqual(names);
  // A town is one that several sites tell of, a section has stories of several too.
  expect(told(['Бухта', 'Мыс', 'Остров', 'Остров', 'Мыс'])).not.toContain('Остров');
});

test('a link beside a story of another site to a third one names whoever tells of it too', () => {
  const told = (host: string): (string | undefined)[] =>
    describePage(
      cards(
        (headline, _, at) =>
          `<div class="i"><a href="https://${host}/story/${at}-long-name">${headline}</a><p>More: <a href="https://birchwire.example/a/${at}">Birch Wire</a></p></div>`,
      ),
    ).map(({ source }) => source);
  expect(told('birchwire.example')).toContain('Birch Wire');
  expect(told('alder-post.example')).not.toContain('Birch Wire');
});

test('what a box says first is said of the story above further ones in it', () => {
  const box = (above: string): string =>
    cards(
      (headline, href, at) =>
        `<div><div><span>${OUTLETS[at]}</span>${above}</div><div><h2><a href="${href}">${headline}</a></h2></div><div><a href="/s/${at}">A ferry that nobody waits for, number ${at}</a></div></div>`,
    );
  const told = (above: string): [string | undefined, string | undefined][] =>
    describePage(box(above))
      .filter(({ title }) => HEADLINES.includes(title))
      .map(({ source, time }) => [source, time]);
  expect(told(' · <b>38 minutes ago</b>')).toEqual(OUTLETS.map((outlet) => [outlet, '38 minutes ago']));
  expect(told('')).toEqual(OUTLETS.map(() => [undefined, undefined]));
});

test('the label of an advertisement is no outlet', () => {
  const told = describePage(
    cards(
      (headline, href, at) =>
        `<div><a href="${href}">${headline}</a><div>${at ? OUTLETS[at] : 'Anzeige'} | 3 hours ago</div></div>`,
    ),
  );
  expect(told.map(({ source }) => source)).not.toContain('Anzeige');
});

test('the logo that a list begins with names its outlet, where it leads there', () => {
  const list = (logo: string, site: string): string =>
    `<section><h2>${logo}</h2><ul>${cards((headline, href) => `<li><div><a href="${site}${href}">${headline}</a></div></li>`)}</ul></section>`;
  const told = (logo: string, site = ''): (string | undefined)[] =>
    describePage(list(logo, site)).map(({ source }) => source);
  const picture = '<img src="/l.svg" alt="Alder Post logo">';
  const all = HEADLINES.map(() => 'Alder Post');
  expect(
    told(`<a href="https://www.alder-post.example/">${picture}</a>`, 'https://www.alder-post.example'),
  ).toEqual(all);
  expect(told(`<a href="/press/502">${picture}</a>`)).toEqual(all);
  expect(told(`<a href="/">${picture}</a>`)).toEqual(HEADLINES.map(() => undefined));
  expect(
    told(`<a href="https://birch.example/">${picture}</a>`, 'https://www.alder-post.example'),
  ).not.toContain('Alder Post');
});

test('an address says whose story it is in the words of another story', () => {
  const told = describePage(
    `<div><a href="https://alderpost.example/s/1">${HEADLINES[0]}</a><span class="source">The Alder Post</span></div>
    <p><a href="https://www.alderpost.example/s/2">${HEADLINES[1]}</a></p><p><a href="https://oldalderpost.example/s/3">${HEADLINES[2]}</a></p>`,
  );
  expect(told.map(({ source }) => source)).toEqual([
    'The Alder Post',
    'The Alder Post',
    'oldalderpost.example',
  ]);
});

test('accounts on a host for them are outlets, and writers’ profiles none', () => {
  const told = (profile: string): (string | undefined)[] =>
    describePage(
      cards(
        (headline, href, at) =>
          `<li><a href="${href}">${headline}</a><p><span><a href="${profile}${at}">${OUTLETS[at]}</a></span> · <span>3 hours ago</span></p></li>`,
      ),
    ).map(({ source }) => source);
  expect(told('https://mp.gathered.example/profile?id=')).toEqual(OUTLETS);
  expect(told('/profile?id=')).toEqual(OUTLETS.map(() => undefined));
});
