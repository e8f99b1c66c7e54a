import fc from 'fast-check';

/** A page with one story on it and cards of others, as plain data. */
export interface StoryPage {
  headline: string;
  paragraphs: string[];
  byline: boolean;
  /** Boxes around the story. */
  wrappers: number;
  cards: number;
  /** Where the cards stand. */
  where: 'after' | 'before' | 'beside';
  /** Names of its classes; the others say nothing. */
  renamed: boolean;
}

const SUBJECTS = 'The harbour master,A retired midwife,The council,Her granddaughter,The night watch,An engineer,The choir,Every second baker'.split(',');
const VERBS = 'has promised to mend,would rather sell,counted again,painted over,never trusted,lent out,took apart,kept quiet about'.split(',');
const THINGS = 'the old signal box,three crates of mackerel,the tide tables,a borrowed tractor,the seed catalogue,the customs bell,the last ferry timetable,a lamp from 1911'.split(',');
const ENDS = 'before the winter comes.,while the lawyers are still writing.,although nobody had asked.,for the price of a new roof.,on the first Saturday in December.,and the pupils have noticed.,as long as the wind allows it.'.split(',');

const sentence = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...THINGS), fc.nat(9_999), fc.constantFrom(...ENDS))
  .map(([who, does, what, number, end]) => `${who} ${does} ${what}, number ${number} in the list, ${end}`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

export const storyPage: fc.Arbitrary<StoryPage> = fc.record({
  headline: sentence.map((line) => line.replace(/, number.*$/u, ' at last')),
  paragraphs: fc.uniqueArray(paragraph, { minLength: 5, maxLength: 12 }),
  byline: fc.boolean(),
  wrappers: fc.nat(3),
  cards: fc.integer({ min: 2, max: 8 }),
  where: fc.constantFrom('after', 'before', 'beside'),
  renamed: fc.constant(false),
});

const OTHERS = [
  'Village bakers share one oven and rather more than one opinion',
  'A museum of weather opens in the old signal box at last',
  'Why the last mapmaker of the valley has thrown away her compass',
  'Night trains return to the coast with fewer beds and better soup',
  'Bees move into the parliament and decline to leave it again',
  'The orchestra that rehearses in a quarry has found its echo',
];

/** Draws a story page into the window's document. */
export function drawStoryPage({ headline, paragraphs, byline, wrappers, cards, where, renamed }: StoryPage): void {
  const named = (name: string): string => (renamed ? `q${[...name].reduce((sum, one) => sum * 7 + one.charCodeAt(0), 1) % 9_973}` : name);
  const box = (tag: string, name: string, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    element.className = named(name);
    element.append(...children);
    return element;
  };
  const head = [box('h1', 'headline', headline)];
  if (byline) head.push(box('p', 'byline', 'By Ines Marlow'));
  let story: HTMLElement = box('div', 'article-body', ...head, ...paragraphs.map((text) => box('p', 'text', text)));
  for (let left = wrappers; left > 0; left--) story = box('div', 'wrapper', story);
  const related = box('section', 'related', ...Array.from({ length: cards }, (_, at) => cardOf(at, box)));
  const parts = where === 'before' ? [related, story] : [story, where === 'beside' ? box('aside', 'sidebar', related) : related];
  document.title = headline;
  document.body.replaceChildren(
    box('header', 'top', box('nav', 'menu', ...['World', 'Coast', 'Life'].map((name) => link(`/${name}`, name)))),
    box('main', 'page', ...parts),
    box('footer', 'foot', box('p', 'legal', 'All rights reserved.')),
  );
}

function cardOf(at: number, box: (tag: string, name: string, ...children: (Node | string)[]) => HTMLElement): HTMLElement {
  const title = `${OTHERS[at % OTHERS.length]}${at < OTHERS.length ? '' : `, part ${at}`}`;
  return box(
    'div',
    'card',
    box('h3', 'card-title', link(`https://outlet${at}.example/2026/story-${at}`, title)),
    box('span', 'source', `Outlet ${at}`),
    box('span', 'time', `${at + 1} hours ago`),
    box('p', 'summary', 'It took the people of the place eleven years and a borrowed tractor to get this far.'),
  );
}

function link(href: string, name: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.append(name);
  return element;
}
