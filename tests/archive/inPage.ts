import { atOnce } from '../../src/dom/slices.ts';
import { fold } from '../../src/dom/text.ts';
import { gatherEvidence } from '../../src/evidence/gatherEvidence.ts';
import { readPage } from '../../src/page/readPage.ts';

/** What labels can be held against on a page. */
export interface Readable {
  /** Every line of text, in order. */
  lines: string[];
  /** What the page calls itself, whole and in parts. */
  titles: string[];
  /** Address and words of every link that may lead to a story. */
  links: { url: string; title: string }[];
}

/** Links with fewer characters that are no cards name sections and pages. */
const LEAST_LINK = 25;

function read(): Readable {
  const { page, cards } = atOnce(gatherEvidence(atOnce(readPage(document)), []));
  const lines = page.outline.blocks.map(({ text }) => text);
  const claims = page.metadata.titles.map(({ text }) => text);
  const known = new Set(cards.map(({ url }) => url.href));
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map(({ href, textContent }) => ({ url: href, title: fold(textContent) }))
    .filter(({ url, title }) => title.length >= LEAST_LINK && /^https?:/u.test(url) && !known.has(url));
  return {
    lines,
    titles: [...claims, ...claims.flatMap((claim) => claim.split(/\s+[|–—-]\s+/u))],
    links: [...cards.map(({ url, text }) => ({ url: url.href, title: text })), ...anchors],
  };
}

Object.assign(globalThis, { ledeArchive: { read } });
