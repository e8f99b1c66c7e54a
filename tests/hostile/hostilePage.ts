import type { Place, Vector } from './vector.ts';

/** The page's address; nothing but the page itself is there. */
export const ADDRESS = 'https://hostile.example/news/harbour-masters-log';

/** What the page's headline always begins with, whatever a vector puts behind it. */
export const HEADLINE = 'Harbour master reopens the northern quay after three quiet winters';

/** How the name of the story's writer begins, whatever a vector makes of it. */
export const WRITER = 'Ines Mar';

/** Lets the canary alone run: the strictest policy under which one can tell whether anything else has. */
export const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-canary'; img-src https:; require-trusted-types-for 'script'; trusted-types 'none'",
};

const CARDS = 6;

/** How many vectors one page takes in each place; 0 for as many as there are. */
const ROOM: Record<Place, number> = {
  head: 0,
  linkedData: 0,
  headline: 1,
  byline: 1,
  line: 0,
  block: 0,
  cardTitle: CARDS,
  cardSource: CARDS,
  cardTime: CARDS,
  cardSummary: CARDS,
  cardLink: CARDS,
  bareLink: 1,
  end: 0,
};

/** Deals vectors onto pages in turn, so that each page has some of every kind. Throws where they do not fit. */
export function dealVectors(vectors: readonly Vector[], pages: number): Vector[][] {
  const hands: Vector[][] = Array.from({ length: pages }, () => []);
  const dealt = new Map<Place, number>();
  for (const vector of vectors) {
    const before = dealt.get(vector.place) ?? 0;
    dealt.set(vector.place, before + 1);
    const room = ROOM[vector.place];
    if (room > 0 && before >= room * pages) throw new Error(`No room for ${vector.name}.`);
    hands[before % pages]?.push(vector);
  }
  return hands;
}

/** The mark behind a vector in a line: where it is shown, the vector's paragraph has reached the reader. */
export function markOf(at: number): string {
  return `signed in the log as entry number ${at + 100}`;
}

/** A plausible story among cards of other stories, with vectors in it. */
export function hostilePage(vectors: readonly Vector[]): string {
  const at = (place: Place): string[] =>
    vectors.filter((vector) => vector.place === place).map(({ value }) => value);
  const [extra = ''] = at('headline');
  const [writer = `By ${WRITER}low`] = at('byline');
  const title = `${HEADLINE} ${extra}`.trim();
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<script nonce="canary">
  window.ran = [];
  window.canary = (id) => window.ran.push(id);
  window.alert = window.confirm = window.prompt = () => window.canary('dialog');
</script>
<title>${title}</title>
<meta property="og:type" content="article">
${at('head').join('\n')}
${at('linkedData')
  .map((json) => `<script type="application/ld+json">${json}</script>`)
  .join('\n')}
</head><body>
<header><nav><a href="/world">World</a> <a href="/coast">Coast</a> <a href="/life">Life</a></nav></header>
<main><article>
<h1>${title}</h1>
<p class="byline">${writer}</p> <span class="source">Coast Ledger</span> <time datetime="2026-03-02T06:10:00Z">2 March 2026</time>
${story(at('line'), at('block'))}
</article></main>
<section class="related"><h2>More stories</h2>
${Array.from({ length: CARDS }, (_, card) => cardOf(card, (place) => at(place)[card])).join('\n')}
${at('bareLink').map(bareCard).join('\n')}
</section>
<footer><p>All rights reserved.</p></footer>
${at('end').join('\n')}
</body></html>`;
}

/** Invented sentences; each paragraph of the story is made of three, and no two paragraphs are the same. */
const OPENINGS = [
  'The first boat tied up at ten past six on Monday, with four crates of mackerel and a dog aboard.',
  'Nobody had expected the dredgers to finish before Easter, least of all the men who were paid by the week.',
  'The council had set aside money for two winters, and the storms had taken most of it by the first.',
  'From the lighthouse one can see the whole basin, which is shaped like a spoon and nearly as shallow.',
  'A bell that had hung in the customs house since 1911 was brought down the hill on a handcart.',
];

const ENDINGS = [
  'The keeper of the tide tables said that she would believe it when the autumn gales had come and gone.',
  'Two schools have asked whether their pupils may paint the bollards, in any colour but the old one.',
  'Insurance will cover the crane, the insurers wrote, as long as nobody stands beneath it.',
  'There is talk of a ferry to the islands, although the islands have not been asked.',
  'On Sunday the chapel will hold a service on the quay, with the organ on a lorry.',
];

function story(lines: string[], blocks: string[]): string {
  const plain = Array.from({ length: 8 }, (_, at) => paragraph(at, `Pier ${at + 1} was measured twice.`));
  const marked = lines.map((line, at) =>
    paragraph(at, `The entry reads ${line}, and it was ${markOf(at)} by the harbour master herself.`),
  );
  const text = [...plain, ...marked];
  const every = Math.max(1, Math.floor(text.length / Math.max(1, blocks.length)));
  const parts: string[] = [];
  for (const [at, one] of text.entries()) {
    parts.push(one);
    if (at % every === every - 1) parts.push(blocks.shift() ?? '');
  }
  return [...parts, ...blocks, paragraph(3, 'The last word is the harbour master’s own.')].join('\n');
}

function paragraph(at: number, middle: string): string {
  return `<div><p>${OPENINGS[at % OPENINGS.length]} ${middle} ${ENDINGS[(at * 2 + 1) % ENDINGS.length]}</p></div>`;
}

const STORIES = [
  'Village bakers share one oven and rather more than one opinion',
  'A museum of weather opens in the old signal box at last',
  'Why the last mapmaker of the valley has thrown away her compass',
  'Night trains return to the coast with fewer beds and better soup',
  'Bees move into the parliament and decline to leave it again',
  'The orchestra that rehearses in a quarry has found its echo',
];

function cardOf(card: number, given: (place: Place) => string | undefined): string {
  const title = `${STORIES[card]} ${given('cardTitle') ?? ''}`.trim();
  const link = given('cardLink') ?? `https://outlet${card}.example/2026/03/story-${card}`;
  return `<div class="card"><h3><a href="${link}">${title}</a></h3>
<div class="meta"><span class="source">Outlet ${card} ${given('cardSource') ?? ''}</span> <span class="time">${card + 1} hours ago ${given('cardTime') ?? ''}</span></div>
<p class="summary">It took the people of the place eleven years and a borrowed tractor to get this far. ${given('cardSummary') ?? ''}</p></div>`;
}

function bareCard(link: string): string {
  return `<div class="card"><h3><a href="${link}">A clock made of mussels keeps better time than the town hall</a></h3>
<p class="summary">It is wound by the tide, and nobody has had to set it since the spring before last.</p></div>`;
}
