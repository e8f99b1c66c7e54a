/** A story that is put into a page of another one. */
export interface Extra {
  title: string;
  /** A line a paragraph. */
  text: string;
  url: string;
  source: string;
}

/** What is known of the page's own story: how its text begins and ends. */
export interface OwnStory {
  first: string;
  last: string;
}

/**
 * Makes an aggregator's page of a page with one story, in place: puts other stories, whole or as teasers, beside it,
 * behind it or before it, in one of the many ways in which such pages are built. No way is like any one site's.
 */
export function addStories(document: Document, own: OwnStory, extras: Extra[], random: () => number): void {
  const pick = <Choice>(...choices: Choice[]): Choice =>
    choices[Math.floor(random() * choices.length)] as Choice;
  const coin = (chance = 0.5): boolean => random() < chance;
  const look = drawLook(pick, coin);
  const holder = document.createElement(pick('div', 'section', 'aside', 'main', 'ul'));
  const isList = holder.localName === 'ul';
  for (const extra of extras) {
    const parts = drawStory(document, extra, look, coin);
    if (!look.flat || isList) {
      const box = document.createElement(isList ? 'li' : look.box);
      if (look.named) box.className = look.named;
      box.append(...parts);
      holder.append(box);
    } else holder.append(...parts);
    if (coin(0.2)) holder.append(drawPromotion(document, extras, pick));
  }
  if (coin(0.6)) {
    const label = document.createElement(pick('h2', 'h3', 'h4', 'div', 'p'));
    label.textContent = pick(
      'Related Articles',
      'More stories',
      'You may also like',
      'Lesen Sie auch',
      'À lire aussi',
      '관련 기사',
      '関連記事',
      'اقرأ أيضا',
      'Ещё по теме',
      'Now',
    );
    holder.prepend(label);
  }
  place(document, own, holder, pick, coin);
}

interface Look {
  box: string;
  /** Without a box for each story. */
  flat: boolean;
  named: string;
  title: string;
  linked: boolean;
  twice: boolean;
  meta: 'before' | 'after' | 'none';
  paragraph: string;
  whole: boolean;
  oneBlock: boolean;
  prompt: boolean;
}

type Pick = <Choice>(...choices: Choice[]) => Choice;
type Coin = (chance?: number) => boolean;

function drawLook(pick: Pick, coin: Coin): Look {
  return {
    box: pick('div', 'article', 'section', 'div', 'article'),
    flat: coin(0.25),
    named: pick('', 'card', 'x1a9', 'css-8fk2', 'story', 'item'),
    title: pick('h1', 'h2', 'h3', 'h4', 'div', 'p', 'h2', 'h3'),
    linked: coin(0.85),
    twice: coin(0.2),
    meta: pick('before', 'after', 'after', 'none'),
    paragraph: pick('p', 'p', 'p', 'div', 'span'),
    whole: coin(0.65),
    oneBlock: coin(0.15),
    prompt: coin(0.3),
  };
}

function drawStory(document: Document, extra: Extra, look: Look, coin: Coin): Node[] {
  const make = (name: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const link = (...children: (Node | string)[]): HTMLElement => {
    const element = make('a', ...children);
    element.setAttribute('href', extra.url);
    return element;
  };
  const inside = coin();
  const linked = look.linked && inside ? make(look.title, link(extra.title)) : make(look.title, extra.title);
  const title = look.linked && !inside ? link(linked) : linked;
  const meta = make('div', make('span', extra.source), ' ', make('time', '3 hours ago'));
  const image = make('img');
  image.setAttribute('src', `${extra.url}.jpg`);
  image.setAttribute('alt', extra.title);
  const text = drawText(document, extra, look);
  const parts: Node[] = [title];
  if (coin(0.6)) parts.unshift(look.linked && coin() ? link(image) : image);
  if (look.twice) parts.unshift(make('div', extra.title));
  if (look.meta === 'before') parts.unshift(meta);
  if (look.meta === 'after') parts.push(meta);
  parts.push(...text);
  if (look.prompt && look.linked) parts.push(link('Read more'));
  return parts;
}

/** Characters of a teaser. */
const TEASER = 180;

function drawText(document: Document, { text }: Extra, look: Look): Node[] {
  const make = (name: string, content: string): HTMLElement => {
    const element = document.createElement(name);
    element.textContent = content;
    return element;
  };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!look.whole)
    return [
      make(look.paragraph === 'span' ? 'div' : look.paragraph, `${(lines[0] ?? '').slice(0, TEASER)}…`),
    ];
  if (look.oneBlock) return [make('div', lines.join(' '))];
  if (look.paragraph !== 'span') return lines.map((line) => make(look.paragraph, line));
  const box = document.createElement('div');
  for (const line of lines)
    box.append(make('span', line), document.createElement('br'), document.createElement('br'));
  return [box];
}

function drawPromotion(document: Document, extras: Extra[], pick: Pick): HTMLElement {
  const box = document.createElement('div');
  const head = document.createElement('h3');
  head.textContent = pick('Try our app', 'Ask our assistant', 'Support our work', 'Get the newsletter');
  const line = document.createElement('p');
  const sentence = (extras[0]?.text ?? '').slice(0, 60);
  line.textContent = pick(
    'Read it free for thirty days, wherever you are, and stop at any time.',
    'No comments yet. Be the first to say what you think of it.',
    `Let it explain "${sentence}" to you in simple words.`,
  );
  box.append(head, line);
  return box;
}

/** Puts a holder behind the story, at its end, at the page's end, before it, or as its equal. */
function place(document: Document, own: OwnStory, holder: HTMLElement, pick: Pick, coin: Coin): void {
  const story = findStory(document, own);
  const where = story ? pick('behind', 'behind', 'equal', 'inside', 'end', 'before') : pick('end', 'before');
  if (where === 'before') document.body.prepend(holder);
  else if (!story || where === 'end') document.body.append(holder);
  else if (where === 'inside') story.append(holder);
  else if (where === 'behind' || !coin()) story.after(holder);
  else story.after(...holder.childNodes);
}

/** The smallest element that holds the story's beginning and its end. */
function findStory(document: Document, { first, last }: OwnStory): Element | null {
  const squeeze = (text: string): string => text.replace(/\s+/gu, '').slice(0, 60);
  const wanted = [squeeze(first), squeeze(last)];
  let smallest: Element | null = null;
  for (const element of document.body.querySelectorAll('div, article, section, main, td')) {
    const text = (element.textContent ?? '').replace(/\s+/gu, '');
    if (wanted.every((part) => part !== '' && text.includes(part))) smallest = element;
  }
  return smallest;
}
