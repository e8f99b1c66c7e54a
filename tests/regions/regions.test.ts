import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/dom/slices.ts';
import { sumUp } from '../../src/evidence/facts.ts';
import { bitOf } from '../../src/page/hints.ts';
import { findRegions } from '../../src/regions/findRegions.ts';
import { rangeText } from '../../src/regions/rangeText.ts';
import { headlineBefore, headlineIn } from '../../src/regions/regionHeadline.ts';
import { regionText } from '../../src/regions/regionText.ts';
import { pageOf, prose } from '../page/pageOf.ts';

const lines = (blocks: { text: string }[]): string[] => blocks.map(({ text }) => text);

const story = (name: string): string =>
  `<section><h2>${name}</h2>${[1, 2, 3].map((at) => `<p>${prose(`${name} ${at}`)}</p>`).join('')}</section>`;

describe('the text of a region', () => {
  const textOf = (html: string): string[] => {
    const { outline } = pageOf(html);
    return lines(regionText(outline, atOnce(sumUp(outline)), bitOf('signup')));
  };

  it('reaches from the first paragraph to the last', () => {
    expect(textOf(`<h1>Ferry</h1><p>${prose('A')}</p><h2>Sub</h2><p>${prose('B')}</p><p>Tags</p>`)).toEqual([
      prose('A'),
      'Sub',
      prose('B'),
    ]);
  });

  it('has no buttons, menus, newsletter boxes and hidden lines in it', () => {
    const noise = `<button>Share</button><nav><a href="/x">World</a></nav><div class="newsletter"><p>${prose('N')}</p></div><div hidden>${prose('H')}</div>`;
    expect(textOf(`<p>${prose('A')}</p>${noise}<p>${prose('B')}</p>`)).toEqual([prose('A'), prose('B')]);
  });

  it('is all of it where there are no paragraphs', () => {
    expect(textOf('<p>Short one.</p><p>Short two.</p>')).toEqual(['Short one.', 'Short two.']);
  });
});

describe('the text of a selection', () => {
  it('is whole lines, without those of which nothing is selected', () => {
    const { document, outline } = pageOf('<p>One line.</p><p>Two lines.</p><p>Three lines.</p>');
    const [one, two, three] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    const range = document.createRange();
    range.setStart(one as Text, 9);
    range.setEnd(three as Text, 0);
    expect(lines(rangeText(outline, range))).toEqual(['Two lines.']);
    range.setStart(one as Text, 4);
    expect(lines(rangeText(outline, range))).toEqual(['One line.', 'Two lines.']);
    range.setStart(two as Text, 2);
    expect(lines(rangeText(outline, range))).toEqual(['Two lines.']);
  });
});

describe('the headline of a region', () => {
  const { outline } = pageOf(
    `<h1>Site</h1><p>${prose('A')}</p><h2>Ferry</h2><p>By Ann</p><p>${prose('B')}</p>`,
  );
  const [site, a, ferry, , b] = outline.blocks;

  it('is the highest one before its text', () => {
    expect(headlineIn(outline.blocks.slice(0, 5))).toBe(site);
    expect(headlineIn(outline.blocks.slice(1, 5))).toBe(ferry);
  });

  it('may stand before it, with no other text between', () => {
    const facts = atOnce(sumUp(outline));
    expect(b && headlineBefore(outline.blocks, facts, b)).toBe(ferry);
    expect(a && headlineBefore(outline.blocks, facts, a)).toBe(site);
  });
});

describe('the regions that read like a story', () => {
  const found = (html: string, shown: string[] = []): string[] => {
    const { outline } = pageOf(html);
    return findRegions(outline, atOnce(sumUp(outline)), new Set(shown)).map(({ title }) => title);
  };

  it('are told apart, each with its headline', () => {
    expect(found(`<main>${story('Ferry')}${story('Bridge')}</main>`).toSorted()).toEqual(['Bridge', 'Ferry']);
  });

  it('leave out the one that is shown, and short ones', () => {
    const page = `<main>${story('Ferry')}${story('Bridge')}<div><h2>Short</h2><p>${prose('S')}</p></div></main>`;
    const ferry = [1, 2, 3].map((at) => prose(`Ferry ${at}`));
    expect(found(page, ferry)).toEqual(['Bridge']);
    const both = [...ferry, ...[1, 2, 3].map((at) => prose(`Bridge ${at}`))];
    expect(found(page, both)).toHaveLength(2);
  });

  it('take the box with the headline when the text has one of its own', () => {
    expect(
      found(
        `<article><h2>Ferry</h2><div>${[1, 2, 3].map((at) => `<p>${prose(String(at))}</p>`).join('')}</div></article>`,
      ),
    ).toEqual(['Ferry']);
  });
});
