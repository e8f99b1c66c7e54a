import { describe, expect, test } from 'vitest';
import { buildStory } from '../../src/article/buildStory.ts';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { findHeadline } from '../../src/evidence/findHeadline.ts';
import { describeStories } from '../../src/related/describeStories.ts';
import { headOf } from '../../src/stories/headOf.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const TITLE = 'Harbour ferry is back after two years';

/** The outlet of the page's own story, whose text are its lines of running text; `told` selects the card of another one. */
function sourceOf(body: string, head = `<title>${TITLE}</title>`, told = 'none'): string | undefined {
  const page = pageOf(`<head>${head}</head><body><main>${body}<p>${prose('First')}</p></main></body>`);
  const headline = atOnce(findHeadline(page, atOnce(sumUp(page.outline))));
  const blocks = page.outline.blocks.filter(({ box }) => box.tag === 'p');
  const card = page.outline.blocks.filter(({ box }) => box.element.closest(told));
  const lines = headOf({ blocks, headline }, page, [{ lines: card }]);
  const story = { cards: [], headline: headline?.block ?? null, lines, text: [] };
  const [said] = atOnce(describeStories([story], { page, lang: '', now: new Date('2026-11-24T12:00:00Z') }));
  const content = { content: new DocumentFragment(), text: '' };
  return buildStory(page, { lang: '', title: TITLE, ...said }, content).source;
}

const H1 = `<h1>${TITLE}</h1>`;
const SITE = `<title>${TITLE}</title><meta property="og:site_name" content="Driftline">`;

const HOST = '<meta property="og:site_name" content="saltmarsh.example">';

function linked(said: object): string {
  const article = { '@type': 'NewsArticle', headline: TITLE, ...said };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

describe('the outlet of the main story', () => {
  test.each([
    ['beside the time', `${H1}<div><span>Northfield</span> <span>3 hours ago</span></div>`, 'Northfield'],
    ['in one piece with it', `${H1}<p>Quarry Hill, 2026-11-23</p>`, 'Quarry Hill'],
    ['in a line taken for text', `${H1}<p>Alder Post <time>2026-11-23</time></p>`, 'Alder Post'],
    [
      'by its page on this site',
      `<header><a href="/channel/alder">Alder Post</a>${H1}<span>Story by Ada Birch</span> <time>2h</time></header>`,
      'Alder Post',
    ],
    [
      'by its site',
      `${H1}<div><a href="https://havenherald.example/">Haven Herald</a></div>`,
      'Haven Herald',
    ],
    [
      'by a logo above that leads to its site',
      `<div><nav><a href="/us">U.S.</a></nav><div><a href="https://havenherald.example/"><img src="/l.png" alt="The Haven Herald"></a></div><div><div>${H1}</div></div></div>`,
      'The Haven Herald',
    ],
    [
      'by the site that a link behind the text leads to',
      `<div>The Haven Herald</div><div>Follow</div>${H1}<footer><a href="https://havenherald.example/s/1">Open there</a></footer>`,
      'The Haven Herald',
    ],
    [
      'behind a label, by a link through a redirect of this site',
      `${H1}<div>Source: <a href="/go?url=https%3A%2F%2Fhavenherald.example%2Fs%2F1">Haven Herald</a> · <time>2h</time></div>`,
      'Haven Herald',
    ],
    [
      'before an invitation to read there',
      `${H1}<div><span>Northfield</span> <span>·</span> <time>2h</time> <a href="https://northfield.example/s/1">See more</a></div>`,
      'Northfield',
    ],
    ['in an element named so in another language', `<a class="bronnaam">Moor en Zee</a>${H1}`, 'Moor en Zee'],
    [
      'as a logo that leads to its site',
      `<header><a href="https://havenherald.example/"><img src="/l.png" alt="Haven Evening Herald"></a>${H1}</header>`,
      'Haven Evening Herald',
    ],
    [
      'as a logo',
      `<header>${H1}<time>11/24 19:42</time><a href="/media/shiomi"><img src="/l.png" alt="潮見新聞"></a></header>`,
      '潮見新聞',
    ],
    ['behind a label', `${H1}<p><span>Quelle:</span> <a href="/q/1">Quarry Hill</a></p>`, 'Quarry Hill'],
    [
      'behind a time and a label',
      `${H1}<div>2026-11-23 09:14 来源: <a href="/a/7">江原晚报</a></div>`,
      '江原晚报',
    ],
    ['with a label', `${H1}<p>Kaynak: Quarry Hill</p>`, 'Quarry Hill'],
    [
      'by where the story stands elsewhere',
      `${H1}<p><a href="https://moor.example/story/99">Alder Post</a></p>`,
      'Alder Post',
    ],
    [
      'by its place in another language',
      `${H1}<p>Ada Birch, <a href="/zdroj/podhoran">Podhoran</a></p>`,
      'Podhoran',
    ],
    [
      'in the box of the headline, above its time and a button',
      `<section><div><div>Alder Post</div><div>2 hours ago</div></div><span>12 replies</span><button>Follow</button>${H1}</section>`,
      'Alder Post',
    ],
  ])('is named %s', (_, body, source) => expect(sourceOf(body, SITE)).toBe(source));

  test.each([
    [
      'credited in the page’s data',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Organization","name":"Alder Post"}}</script>`,
      `${H1}<p><span class="author">Alder Post</span> <time>2h</time></p>`,
    ],
    [
      'that the page’s data name as its publisher, above its headline',
      linked({ author: { '@type': 'Person', name: 'Ada Birch' }, publisher: { name: 'Alder Post' } }),
      `<div><div>Alder Post</div><div>12.4K followers</div></div>${H1}<p>By Ada Birch</p>`,
    ],
    [
      'where its other address stands',
      '<link rel="canonical" href="https://alderpost.example/2026/ferry">',
      `<div><a href="/p/alder">Alder Post</a><button>Follow</button></div>${H1}<p>By Ada Birch</p>`,
    ],
  ])('is the outlet %s', (_, head, body) => expect(sourceOf(body, SITE + head)).toBe('Alder Post'));

  test('is not that of another story between headline and text', () => {
    const card = `<aside><a href="/s/2">Gulls take the market square</a><b class="provider">Alder Post</b></aside>`;
    expect(sourceOf(H1 + card, SITE)).toBe('Alder Post');
    expect(sourceOf(H1 + card, SITE, 'aside')).toBe('Driftline');
  });

  test.each([
    ['a network', `<ul><li><a href="https://n.example/to/facebook">Facebook</a></li><li>WhatsApp</li></ul>`],
    ['a button for sharing', `<ul><li><a href="https://social.example/s?u=1">Post</a></li></ul>`],
    ['a button that leads nowhere', `<p><a href="#"><img src="/p.png" alt="Alder Post"></a></p>`],
    ['the label of a time', `<p><span>입력</span> <span>2026.11.23. 09:14</span></p>`],
    [
      'a menu above',
      '',
      `<p><a href="/a">Today</a> <a href="/b">Daily</a></p><ul><li><a href="/c">Press</a></li></ul>`,
    ],
    ['a count of readers', `<div class="provider-row"><span>48.2K followers</span></div>`],
    ['a button for posting', `<p><a href="https://twitter.com/share">Tweet</a> <time>2h</time></p>`],
    ['a profile', `<p><a href="https://twitter.com/ada">The Ada Post</a> <time>2h</time></p>`],
    ['the heading of a list', `<h3>Related News</h3><h3>Sponsored Press</h3>`],
    ['whose the picture is', `<p><span>Illustration by Tom Daily</span> <time>2h</time></p>`],
    ['the desk', `<p><span class="source">Staff, news services</span></p>`],
    ['a button for following', `<p><a href="https://n.example/pub/1">Follow us on Google News</a></p>`],
    [
      'a network’s button',
      `<p><a class="share-source" href="https://n.example/s">LINE</a> <time>2h</time></p>`,
    ],
    ['its kind', `<p><span class="source">Press release</span> <time>2h</time></p>`],
    ['a name set as its writer’s', `<p><span class="auteur">Alder Post</span> <time>2h</time></p>`],
    ['its writer', `<p>Story by Ada Birch · <time>2h</time></p>`],
  ])('is not %s', (_, below, above = '') =>
    expect(sourceOf(`${above}<header>${H1}${below}</header>`, SITE)).toBe('Driftline'),
  );

  test.each([
    [`<title>Saltmarsh: ${TITLE}</title>`, 'Saltmarsh'],
    [`<title>${TITLE} | saltmarsh.example</title>`, 'saltmarsh.example'],
    [`<title>${TITLE}</title>`, undefined],
    [`<title>${TITLE}</title><meta property="og:site_name" content="@saltmarshpost">`, 'saltmarshpost'],
    [`<title>${TITLE}</title><meta property="og:site_name" content="https://saltmarsh.example/">`, undefined],
    [`<title>${TITLE} - Alder Post</title>${HOST}`, 'Alder Post'],
    [`<title>${TITLE} - Alder Post | Saltmarsh</title>${HOST}`, 'Alder Post'],
    [`<title>${TITLE} - Alder Post</title><meta property="og:site_name" content="Driftline">`, 'Driftline'],
    [`${HOST}${linked({ publisher: { name: 'Saltmarsh' } })}`, 'Saltmarsh'],
    [`${HOST}${linked({ publisher: { name: 'Tidewater Media' } })}`, 'saltmarsh.example'],
    [
      `${SITE}${linked({ publisher: { name: 'Driftline' }, provider: { name: 'Alder Post' } })}`,
      'Alder Post',
    ],
    [`${SITE}${linked({ publisher: { name: 'Driftline' }, provider: { name: 'Driftline' } })}`, 'Driftline'],
    [`${SITE}${linked({ author: { '@type': 'Organization', name: 'Newsroom' } })}`, 'Driftline'],
    [`${SITE}${linked({ author: { '@type': 'Organization', name: 'Toros Haber' } })}`, 'Toros Haber'],
    [`${SITE}${linked({ author: { '@type': 'Organization', name: 'Driftline Press' } })}`, 'Driftline'],
    [`${SITE}${linked({ author: { '@type': 'Organization', name: 'DL News Desk' } })}`, 'Driftline'],
  ])('is the site that a title names: %s', (head, source) => expect(sourceOf(H1, head)).toBe(source));

  test.each([
    ['/', 'Salt Marsh Post', 'Salt Marsh Post'],
    ['/', 'Salt Marsh Post logo', 'Salt Marsh Post'],
    ['/', 'Logo', undefined],
    ['/', 'salt_marsh_head', undefined],
    ['/shop', 'Salt Marsh Post', undefined],
    ['https://elsewhere.example/', 'Salt Marsh Post', undefined],
  ])('is else the logo that leads to %s and is called %j: %j', (href, alt, source) =>
    expect(sourceOf(`<a href="${href}"><img src="/l.png" alt="${alt}"></a><p>The first line.</p>${H1}`)).toBe(
      source,
    ),
  );
});

test('the outlet may be named behind the text, after a label', () => {
  const page = pageOf(
    `<head>${SITE}</head><body><main>${H1}<p>${prose('First')}</p><h4>Källa</h4><div><a href="https://kustblad.example/1"><span>K</span><span>Kustbladet</span></a></div></main></body>`,
  );
  const headline = atOnce(findHeadline(page, atOnce(sumUp(page.outline))));
  const blocks = page.outline.blocks.filter(({ box }) => box.tag === 'p');
  const lines = headOf({ blocks, headline }, page, []);
  const story = { cards: [], headline: headline?.block ?? null, lines, text: [] };
  const [said] = atOnce(describeStories([story], { page, lang: 'sv', now: new Date() }));
  expect(said?.source).toBe('Kustbladet');
});

test('where a headline leads to is the outlet that nothing names', () => {
  expect(sourceOf(`<h1><a href="https://kutno.example/wagon">${TITLE}</a></h1>`)).toBe('kutno.example');
});

test.each([
  ['a reference', '<p>Source: National Statistics Office</p>'],
  [
    'what follows a label that says a name',
    '<p>Source: <a href="https://alder.example/">Alder Post</a></p><p>3 hours ago</p>',
  ],
])('behind the text, %s is no more than that', (_, behind) => {
  const said = sourceOf(`${H1}<p>${prose('One')}</p><div>${behind}</div>`, SITE);
  expect(['Driftline', 'Alder Post']).toContain(said);
});
