import fc from 'fast-check';

/** Sentences long enough to be prose, invented, none twice in the list. */
const SENTENCES = [
  'The ferry left Pier 4 at ten past six on Monday morning, with fourteen commuters, two bicycles and a goat aboard.',
  'Engineers had to redesign the charging arm twice, because the tide moves the pontoon by as much as three metres.',
  'Nobody had expected the dredgers to finish before Easter, least of all the men who were paid by the week.',
  'The council wants to charge a little more at rush hour, a plan that the passengers’ union calls a tax on the tired.',
  'Members borrow seed in March and return a little of what they harvest in October, without fees and without fines.',
  'Bills for the connected flats fell by a third in the first full year, and the landlord has begun to boast of it.',
  'The lawyers are still writing to one another, and the bakers of Market Row say they have heat enough of their own.',
  '港の新しい渡し船は月曜の朝六時十分に出航し、乗客はその静けさに驚いたと船員は話した。',
  'غادرت العبّارة الجديدة الرصيف الرابع في السادسة وعشر دقائق صباح الاثنين وعلى متنها أربعة عشر راكبًا.',
  'Read more',
  'Advertisement',
  'By Ines Marlow',
  '2 hours ago',
  'Coast Ledger',
  'Related Articles',
  '14',
  '—',
];

const ADDRESSES = [
  '/news/harbour-ferry-sails',
  'https://outlet.example/2026/03/village-seed-library',
  '#top',
  '#',
  '',
  '?page=2',
  'javascript:void(0)',
  'JAVA\tSCRIPT:x',
  'data:text/html,x',
  'mailto:a@b.example',
  '//other.example/story/the-orchestra-that-rehearses',
  'https://user:word@outlet.example/a',
  'https://out.example/?url=https%3A%2F%2Fend.example%2Fnews%2Fbees',
  'https://[',
  'http://',
  'https://outlet.example/a?utm_source=x&id=7#part',
  '/tag/coast',
  'https://fuzz.example/story',
  '/story#comments',
];

const CLASSES = [
  'card',
  'article',
  'title',
  'related',
  'teaser',
  'ad',
  'content',
  'meta',
  'source',
  'time',
  'nav',
  'comment',
  'x9f',
  'a b c',
];

const CONTAINERS = [
  'div',
  'section',
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'form',
  'pre',
  'x-card',
  'svg',
  'math',
  'noscript',
  'template',
];
const LINES = ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'a', 'b', 'time', 'button', 'label', 'cite', 'code'];
const EMPTY = ['br', 'img', 'hr', 'input', 'wbr', 'video', 'script', 'style', 'picture'];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 })
      .map((some) => some.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'href',
    'src',
    'role',
    'lang',
    'dir',
    'datetime',
    'alt',
    'hidden',
    'style',
    'title',
    'width',
    'name',
    'itemprop',
    'data-src',
    'srcset',
  ),
  fc.oneof(
    fc.constantFrom(...CLASSES, ...ADDRESSES),
    fc.constantFrom(
      'rtl',
      'en',
      'zh-Hant',
      'banner',
      'display:none',
      '2026-03-02T06:10:00Z',
      '640',
      'until-found',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxKeys: 3 },
);

/** An element as plain data, so that a counterexample can be read and shrunk; a string is text. */
export type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };

const element = (tags: string[], children: fc.Arbitrary<Tree[]>): fc.Arbitrary<Tree> =>
  fc.record({ tag: fc.constantFrom(...tags), attributes, children });

const card: fc.Arbitrary<Tree> = fc
  .tuple(fc.constantFrom('h2', 'h3', 'div'), fc.constantFrom(...ADDRESSES), text, text)
  .map(([tag, href, title, teaser]) => ({
    tag: 'div',
    attributes: { class: 'card' },
    children: [
      { tag, attributes: {}, children: [{ tag: 'a', attributes: { href }, children: [title] }] },
      { tag: 'p', attributes: {}, children: [teaser] },
    ],
  }));

/** Stands for the page's own title, so that a story's headline can be what the page says of itself. */
export const TITLE = '{title}';

const prose = fc
  .uniqueArray(fc.constantFrom(...SENTENCES.slice(0, 7)), { minLength: 2, maxLength: 3 })
  .map((some) => some.join(' '));

const list: fc.Arbitrary<Tree> = fc
  .array(card, { minLength: 3, maxLength: 5 })
  .map((children) => ({ tag: 'section', attributes: {}, children }));

const story: fc.Arbitrary<Tree> = fc
  .array(fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: text }), {
    minLength: 4,
    maxLength: 7,
  })
  .map((lines) => ({
    tag: 'article',
    attributes: {},
    children: [
      { tag: 'h1', attributes: {}, children: [TITLE] },
      ...lines.map((one) => ({ tag: 'p', attributes: {}, children: [one] })),
    ],
  }));

const { tree } = fc.letrec<{ tree: Tree; line: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(text, element(EMPTY, fc.constant([]))),
  line: element(
    LINES,
    fc.array(fc.oneof({ withCrossShrink: true }, tie('leaf'), tie('leaf'), tie('line')), { maxLength: 3 }),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('line'),
    card,
    element(CONTAINERS, fc.array(tie('tree'), { maxLength: 3 })),
    tie('leaf'),
  ),
}));

/** A page as plain data: what its head claims, and its body. */
export interface GeneratedPage {
  title: string;
  meta: Record<string, string>;
  linkedData: unknown;
  lang: string;
  body: Tree[];
}

/** Small pages of every shape, most of them nonsense, some with stories on them. */
export const generatedPage: fc.Arbitrary<GeneratedPage> = fc.record({
  title: text,
  meta: fc.dictionary(
    fc.constantFrom(
      'og:title',
      'og:type',
      'og:url',
      'og:site_name',
      'author',
      'article:published_time',
      'og:locale',
    ),
    fc.oneof(text, fc.constantFrom(...ADDRESSES, 'article', '2026-03-02')),
    { maxKeys: 3 },
  ),
  linkedData: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          '@type': fc.constantFrom('NewsArticle', 'ItemList', ['Article'], 7),
          headline: fc.oneof(text, fc.jsonValue({ maxDepth: 1 })),
          url: fc.constantFrom(...ADDRESSES),
          author: fc.jsonValue({ maxDepth: 2 }),
          articleBody: text,
          datePublished: fc.oneof(text, fc.jsonValue({ maxDepth: 1 })),
          itemListElement: fc.jsonValue({ maxDepth: 3 }),
        },
        { requiredKeys: ['@type'] },
      ),
    },
  ),
  lang: fc.constantFrom('en', '', 'ar', 'ja', 'xx-🙂'),
  body: fc
    .tuple(
      fc.array(tree, { maxLength: 2 }),
      fc.array(fc.oneof(story, list, tree), { maxLength: 2 }),
      fc.array(tree, { maxLength: 1 }),
    )
    .map(([before, middle, after]) => [...before, ...middle, ...after]),
});
