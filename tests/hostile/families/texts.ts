import { canary, cross, escapeMarkup, lure, type Payload, type Vector } from '../vector.ts';

/** Texts that are harmless as text: what a page shows of them, once its own parser is through. */
const TEXTS: Payload[] = [
  { name: 'a script', make: (id) => `<script>${canary(id)}</script>` },
  { name: 'a picture that fails', make: (id) => `<img src=x onerror="${canary(id)}">` },
  { name: 'a picture that fails, in entities', make: (id) => `&lt;img src=x onerror="${canary(id)}"&gt;` },
  { name: 'entities twice over', make: (id) => `&amp;lt;img src=x onerror="${canary(id)}"&amp;gt;` },
  { name: 'a way out of quotes', make: (id) => `" onmouseover="${canary(id)}" x='` },
  { name: 'a way out of a title', make: (id) => `</title><svg onload="${canary(id)}">` },
  { name: 'a way out of a script', make: (id) => `</script><img src=x onerror="${canary(id)}">` },
  { name: 'a way out of a comment', make: (id) => `--><img src=x onerror="${canary(id)}"><!--` },
  { name: 'a link of Markdown', make: (id) => `[more](javascript:${canary(id)})` },
  { name: 'a picture of Markdown', make: (id) => `![x](${lure(id)})` },
  {
    name: 'a template expression',
    make: (id) => `{{constructor.constructor("${canary(id)}")()}} \${7*7} #{7*7}`,
  },
  { name: 'a style', make: (id) => `</style><style>*{background:url(${lure(id)})}</style>` },
  { name: 'an address of javascript', make: (id) => `javascript:${canary(id)}` },
  { name: 'a prototype', make: () => '__proto__' },
  { name: 'a constructor', make: () => 'constructor' },
  { name: 'a method of objects', make: () => 'toString hasOwnProperty valueOf' },
  { name: 'text turned round', make: () => '\u202Egnp.exe\u202C \u202Dmoc.knab\u202C' },
  { name: 'isolates and marks', make: () => '\u2066bank\u2069\u2067moc\u2068x\u2069\u200E\u200F\u061C' },
  { name: 'zero-width characters', make: () => 'ba\u200Bnk.\u2060exa\uFEFFmple\u180E\u00ADx' },
  { name: 'joiners between Latin letters', make: () => 'ba\u200Cnk.exa\u200Dmple' },
  { name: 'tags that nobody sees', make: () => 'bank\u{E0061}\u{E0062}\u{E007F}' },
  { name: 'control characters', make: () => 'a\u0001b\u0008c\u007Fd\u009Be' },
  { name: 'annotations and noncharacters', make: () => 'a\uFFF9b\uFFFAc\uFFFBd\uFFFE' },
  { name: 'marks piled up', make: () => `Z${'\u0351\u036B\u0343'.repeat(80)}algo` },
  { name: 'a text without an end', make: () => 'long'.repeat(20_000) },
];

const LINES: Record<string, (text: string) => string> = {
  text: (text) => escapeMarkup(text),
  code: (text) => `<code>${escapeMarkup(text)}</code>`,
  'title of an abbreviation': (text) => `<abbr title="${escapeMarkup(text)}">ABC</abbr>`,
};

const BLOCKS: Record<string, (text: string, id: string) => string> = {
  'alternative text': (text, id) =>
    `<img src="https://pictures.example/${id}.jpg" width=800 height=450 alt="${escapeMarkup(text)}">`,
  caption: (text, id) =>
    `<figure><img src="https://pictures.example/${id}.jpg" width=800 height=450 alt="A quay"><figcaption>${escapeMarkup(text)}</figcaption></figure>`,
  'cell of a table': (text) =>
    `<table><tr><th>Pier</th><td>${escapeMarkup(text)}</td></tr><tr><th>Boat</th><td>17</td></tr></table>`,
  'preformatted code': (text) => `<pre><code>${escapeMarkup(text)}</code></pre>`,
  'name of a video': (text, id) =>
    `<iframe src="https://video.example/embed/${id}" title="${escapeMarkup(text)}"></iframe>`,
};

const HEADS: Record<string, (text: string) => string> = {
  'Open Graph title': (text) => `<meta property="og:title" content="${escapeMarkup(text)}">`,
  'Open Graph site': (text) => `<meta property="og:site_name" content="${escapeMarkup(text)}">`,
  'author tag': (text) => `<meta name="author" content="${escapeMarkup(text)}">`,
  'publication time': (text) => `<meta property="article:published_time" content="${escapeMarkup(text)}">`,
  language: (text) => `<meta property="og:locale" content="${escapeMarkup(text)}">`,
};

const json = (thing: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...thing }).replaceAll(
    '<',
    '\\u003C',
  );

const LINKED: Record<string, (text: string) => string> = {
  headline: (text) => json({ headline: text }),
  author: (text) => json({ headline: 'x', author: [{ '@type': 'Person', name: text }] }),
  publisher: (text) => json({ headline: 'x', publisher: { name: text } }),
  body: (text) => json({ headline: 'x', articleBody: text }),
  'list of stories': (text) =>
    json({
      '@type': 'ItemList',
      itemListElement: [{ item: { name: text, url: `https://other.example/${text}` } }],
    }),
  'address and time': (text) => json({ headline: 'x', url: text, datePublished: text, inLanguage: text }),
};

/** A headline of these is none: the page's other claims take its place. */
const LONG = new Set(['marks piled up', 'a text without an end']);

const SHORT = TEXTS.filter(({ name }) => !LONG.has(name));

/** Signs on every other page: those are read once more where nothing else names the writer. */
const IN_BYLINE = TEXTS.slice(16, 22).flatMap((sign, at) => [sign, TEXTS[at] as Payload]);

const BYLINES: Record<string, (text: string) => string> = {
  'behind the name': (text) => `By Ines Marlow${escapeMarkup(text)}`,
  'within the name': (text) => `By Ines Mar${escapeMarkup(text)}low`,
};

const same = { text: escapeMarkup };

/** Every text in every field that is shown. */
export function textVectors(): Vector[] {
  return [
    ...cross('text', 'line', LINES, TEXTS),
    ...cross('text', 'block', BLOCKS, TEXTS),
    ...cross('text', 'head', HEADS, TEXTS),
    ...cross('text', 'linkedData', LINKED, TEXTS),
    ...cross('headline', 'headline', same, SHORT),
    ...cross('byline', 'byline', BYLINES, IN_BYLINE),
    ...cross('title of a card', 'cardTitle', same, TEXTS),
    ...cross('source of a card', 'cardSource', same, TEXTS),
    ...cross('time of a card', 'cardTime', same, TEXTS),
    ...cross('summary of a card', 'cardSummary', same, TEXTS),
  ];
}
