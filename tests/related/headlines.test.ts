import { expect, test } from 'vitest';
import { cards, describePage, HEADLINES } from './describe.ts';

test.each([
  ['en', 'Storm closes the harbour for a third day', 'Alder Post', '3 hours ago'],
  ['de', 'Fähre fährt nach zwei Jahren wieder', 'Sundkurier', 'vor 3 Stunden'],
  ['ko', '시계탑 고친 장인 "이제 늦잠 자도 된다"', '산들신문', '5시간전'],
  ['ja', '駅の立ち食いそば店、つゆを継ぎ足していなかった', '港湾日報', '3時間前'],
])('outlet and time that run into a headline are none of it: %s', (lang, headline, outlet, time) => {
  const [told] = describePage(
    `<div><a href="/story/1-long-name" data-story><strong>${headline}</strong><span>${outlet}</span><span>${time}</span></a></div>`,
    lang,
  );
  expect(told).toMatchObject({ title: headline, source: outlet, time });
});

test.each([
  ['outlet and time above it', '<span>Alder Post</span><span>2h</span><span>{}</span>'],
  ['a label in capitals', '<span>HOW TO</span><span>{}</span>'],
  ['a kicker', '<span class="kicker">Weather</span> <span>{}</span>'],
  [
    'the sign of what subscribers read and a kicker',
    '<span class="kicker"><i>+</i> Weather</span> <span>{}</span>',
  ],
])('a headline is told from %s in the same line', (_what, line) => {
  const told = describePage(
    cards((headline, href) => `<li><a href="${href}">${line.replace('{}', headline)}</a></li>`),
  );
  expect(told.map(({ title }) => title)).toEqual(HEADLINES);
});

test('a headline that begins with a quotation mark is told from a label right before it', () => {
  const [told] = describePage(
    '<div><a href="/story/1-long-name"><span>Plus</span><span>“We were told nothing”, says the ferryman</span></a></div>',
  );
  expect(told?.title).toBe('“We were told nothing”, says the ferryman');
});

const LONG = 'Storm closes the harbour for a third day as ferries lie idle';

test.each([
  ['its teaser', `<strong>${LONG}</strong> The captain was not amused`, LONG],
  ['the rest of it', `<strong>${LONG}</strong> and captains wait`, `${LONG} and captains wait`],
  [
    'a name',
    '<b>The captain’s own choir</b> Sings for a third day',
    'The captain’s own choir Sings for a third day',
  ],
])('a headline set in bold is told from %s', (_, line, title) => {
  const [told] = describePage(`<div><a href="/story/1-long-name"><img alt=""><span>${line}</span></a></div>`);
  expect(told?.title).toBe(title);
});

test('an emphasised word at the end of a headline is no outlet', () => {
  const told = describePage(
    cards(
      (headline, href) =>
        `<li><a href="${href}"><h3>${headline}. So says the <em>Gazette</em></h3><time>5 hours</time></a></li>`,
    ),
  );
  expect(told.map(({ title }) => title)).toEqual(
    HEADLINES.map((headline) => `${headline}. So says the Gazette`),
  );
});

test.each([
  ['Peru', 'Peruvian glacier town elects its river as mayor'],
  ['Taiwan', 'Taiwan’s last typewriter repairer hangs up his tweezers'],
])('a kicker that the headline begins with is cut off once: %s', (kicker, headline) => {
  const [told] = describePage(
    `<h3><a href="/story/1-long-name"><span class="kicker">${kicker}</span> <span>${headline}</span></a></h3>`,
  );
  expect(told?.title).toBe(headline);
});

test('a link to the comments on a story says nothing of it', () => {
  const [told] = describePage(
    `<article><a href="/story/1-long-name#commentaires" data-story>Commenter</a><h3><a href="/story/1-long-name">Le vent</a></h3></article>`,
  );
  expect(told).toBeUndefined();
});

test.each([
  ['<i>▶</i><span>01:54</span><span>Storm closes the harbour for a third day</span>'],
  [
    '<span class="title-wrapper"><span class="label">Update</span> <span class="title">Storm closes the harbour for a third day</span></span>',
  ],
])('of a player’s button and a label nothing is left: %s', (inside) => {
  const [told] = describePage(`<div><a href="/story/1-long-name">${inside}</a></div>`);
  expect(told?.title).toBe('Storm closes the harbour for a third day');
});

test('of two links to a story the one that is called its title says the headline, however short', () => {
  const told = describePage(
    cards(
      (headline, href) =>
        `<div><a href="${href}" data-testid="post-preview-title">${headline}</a><a href="${href}">And all that has been said of it since the spring of that year</a></div>`,
    ),
  );
  expect(told.map(({ title }) => title)).toEqual(HEADLINES);
});

test('an invitation is for the heading above it, whatever its teaser refers to', () => {
  const told = describePage(
    cards(
      (headline, _, at) =>
        `<div><h2>${headline}</h2><p>The keeper says it, and <a href="/story/9-elsewhere">others did in the spring</a> of that year.</p><a data-story href="/story/${at}-long-name">Read more</a></div>`,
    ),
  );
  expect(told.map(({ title }) => title).filter((title) => HEADLINES.includes(title))).toEqual(HEADLINES);
});

test('an invitation to see a whole group names no story by the heading of the list', () => {
  const told = describePage(
    `<section><h2>Headlines of the day</h2>${cards(
      (headline, href, at) =>
        `<div><a href="${href}">${headline}</a><p>In short</p><a data-story href="/cluster/${at}-of-the-day">Read more at Alder Post</a></div>`,
    )}</section>`,
  );
  expect(told.map(({ title }) => title).filter((title) => !title.startsWith('Read more'))).toEqual(HEADLINES);
});

test('a headline is not said by the link that names it behind a label', () => {
  const told = describePage(
    cards(
      (headline, href) =>
        `<li><div><a href="${href}">${headline}</a></div><div><a href="${href}">Read release<span> about ${headline}</span></a></div></li>`,
    ),
  );
  expect(told.map(({ title }) => title)).toEqual(HEADLINES);
});

test('the same words that lead elsewhere each time are no headline', () => {
  const told = describePage(
    cards(
      (headline, href, at) =>
        `<li><a href="${href}">${headline}</a><div><a href="/search?story=${at}">Show all reports on this subject</a></div></li>`,
    ),
  );
  expect(told.map(({ title }) => title)).toEqual(HEADLINES);
});

test('a headline that several outlets share stays, wherever it leads', () => {
  const outlets = ['Alder Post', 'Sound Mail', 'Quay Times', 'Moor Wire'];
  const told = describePage(
    `<ul>${outlets.map((outlet, at) => `<li>${outlet} <h4><a href="https://news${at}.example/go?id=0${at}">${HEADLINES[0]}</a></h4> 1 hour ago</li>`).join('')}<li>Eel Daily <h4><a href="https://eels.example/go?id=9">${HEADLINES[1]}</a></h4> 2 hours ago</li></ul>`,
  );
  expect(told.map(({ title }) => title)).toEqual([...outlets.map(() => HEADLINES[0]), HEADLINES[1]]);
});

test('a headline is no shorter for a link that says its end', () => {
  const whole = 'Minister Ada Birch says the harbour stays shut until the spring';
  const [told] = describePage(
    `<div><div><a href="/story/1-long-name">${whole}</a></div><div><a href="/story/1-long-name">harbour stays shut until the spring</a></div></div>`,
  );
  expect(told?.title).toBe(whole);
});
