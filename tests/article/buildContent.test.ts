import { expect, it } from 'vitest';
import { buildContent, type Content } from '../../src/article/buildContent.ts';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import type { Trail } from '../../src/model.ts';
import { pageOf, prose } from '../page/pageOf.ts';

function built(body: string, trail: Trail = []): Content {
  const page = pageOf(`<body><div>${body}</div></body>`);
  const { blocks } = page.outline;
  return atOnce(
    buildContent({ page, facts: atOnce(sumUp(page.outline)), blocks, from: 0, others: [] }, trail),
  );
}

it('puts a very long story together again, in order and with nothing lost', () => {
  const lines = Array.from({ length: 1_300 }, (_, at) => prose(`Paragraph ${at}`));
  const trail: Trail = [];
  const { content, text } = built(lines.map((line) => `<p>${line}</p>`).join(''), trail);
  expect([...content.querySelectorAll('p')].map((line) => line.textContent)).toStrictEqual(lines);
  expect(text).toBe(lines.join('\n'));
  expect(trail).toStrictEqual([]);
});

it.each([
  [
    '<p>Some <b>bold</b> <i>italic</i> and <del>old</del> <ins>new</ins>.</p>',
    'Some bold italic and old new.',
  ],
  [
    '<p><a href="/1">One</a> <a href="/2">two</a><!-- --> <!-- -->three, <b><i>four</i> <i>five</i></b>.</p>',
    'One two three, four five.',
  ],
  ['<p><span>Six</span><span> </span><kbd>seven</kbd>, un<b>broken</b>.</p>', 'Six seven, unbroken.'],
  ['<p>Eight<br> <b>nine</b> ten.</p>', 'Eight|nine ten.'],
  ['<p><em>Eleven<br></em>twelve, <a id="x"></a><br><span></span>thirteen.</p>', 'Eleven|twelve,|thirteen.'],
  ['<p>Fourteen.<img src="/a.jpg" alt="A boat">Fifteen.</p>', 'Fourteen. Fifteen.'],
  [
    '<p>Glad <img src="/1f389.svg" alt="🎉"> to hear it <img src="/s.png" alt=":)"></p>',
    'Glad 🎉 to hear it :)',
  ],
  ['<p>The <button>rate</button> rose in Paris, they said.</p>', 'The rate rose in Paris, they said.'],
])('keeps the blanks between the parts of a line: %s', (line, said) => {
  const { content } = built(`<p>${prose('One')}</p>${line}<p>${prose('Two')}</p>`);
  for (const stop of content.querySelectorAll('br')) stop.replaceWith('|');
  expect(content.querySelectorAll('p')[1]?.textContent.replace(/\s+/gu, ' ').replace(' |', '|').trim()).toBe(
    said,
  );
});

it('keeps what the markup says of cells, lists, dates, languages, directions and pictures', () => {
  const { content } = built(
    `<p>${prose('One')}</p><p lang="ar" dir="rtl">${prose('Two')} <time datetime="2026-11-24">then</time></p><ol start="5"><li>${prose('Three')}</li></ol><table><tr><th colspan="2">All</th></tr><tr><td>1</td><td>2</td></tr></table><img src="https://saltmarsh.example/a.jpg" alt="" width="600" height="400"><p>${prose('Four')}</p>`,
  );
  for (const kept of [
    'p[lang=ar][dir=rtl]',
    'time[datetime]',
    'ol[start="5"]',
    'th[colspan="2"]',
    'img[width][height][loading]',
  ])
    expect(content.querySelector(kept), kept).not.toBeNull();
});
