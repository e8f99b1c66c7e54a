import { fold, plainWords } from '../dom/text.ts';
import { cleanClaim, withoutName } from '../evidence/cleanClaim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isKicker } from '../evidence/isKicker.ts';
import { likeness, wordsOf } from '../evidence/likeness.ts';
import type { Trail } from '../model.ts';
import type { Block } from '../page/outline.ts';

/** The main story's title: its headline on the page without a kicker or date run into it, else what the page calls itself. */
export function chooseTitle({ page, headline }: Evidence, trail: Trail): string {
  const claims = page.metadata.titles.map(({ text }) => cleanClaim(text, page));
  const title = headline
    ? cleanClaim(withoutKicker(aboveAll(headline.block, page.outline.blocks, claims), claims), page)
    : withoutName(claims[0] ?? '', page);
  trail.push({
    step: 'stories',
    what: title.slice(0, 80),
    why: headline ? 'the title, the headline' : 'the title, as claimed',
  });
  return title;
}

/** Shortest title that may be what is left of a headline, in characters of its words. */
const MIN_TITLE = 20;

/** A label behind a headline is short: this share of them is the headline. */
const LEAST_BEGUN = 0.75;

/** How much the page's only h1 must be like what the page calls itself, as far as the headline is not just that. */
const LEAST_LIKE = 0.3;

/** Where a line of lower rank than the page's only h1 is a little more like the page's titles, the h1 above it is the headline. */
function aboveAll(headline: Block, blocks: Block[], claims: string[]): Block {
  const [first, second] = blocks.filter(({ box }) => box.tag === 'h1');
  if (!first || second || first.index > headline.index || first.box.hidden) return headline;
  const wanted = claims.map((claim) => wordsOf(claim));
  const most = (text: string): number =>
    Math.max(0, ...wanted.map((claim) => likeness(wordsOf(text), claim)));
  // A recipe below its essay has a shorter name.
  return (most(headline.text) < 1 || first.text.startsWith(headline.text)) &&
    first.text.length >= MIN_TITLE &&
    most(first.text) >= LEAST_LIKE
    ? first
    : headline;
}

/**
 * Some sites put a kicker or a date into the same heading as the headline, in an element of its own. Where what is
 * left without it is what the page calls itself, or the element is named so, that is the title.
 */
function withoutKicker({ nodes, text, box }: Block, claims: string[]): string {
  const wanted = claims.map((claim) => plainWords(claim));
  const isWhole = wanted.some((claim) => claim.startsWith(plainWords(text)));
  const said = (pieces: Text[]): string => fold(pieces.map(({ data }) => data).join(''));
  let named = nodes[0]?.parentElement;
  while (named && named !== box.element && !isKicker(named)) named = named.parentElement;
  const kicker = named === box.element ? null : named;
  for (let from = 1; from < nodes.length; from++) {
    const behind = said(nodes.slice(from)).replace(/^[\s:|–—-]+/u, '');
    const plain = plainWords(behind);
    const isLeft = (claim: string): boolean => claim === plain || (!isWhole && claim.endsWith(` ${plain}`));
    if (
      plain.length >= MIN_TITLE &&
      (wanted.some(isLeft) || (!isWhole && kicker && !kicker.contains(nodes[from] as Text)))
    )
      return behind;
    const before = said(nodes.slice(0, from)).replace(/[\s:|–—([-]+$/u, '');
    const plainBefore = plainWords(before);
    const isBegun = (claim: string): boolean =>
      claim === plainBefore ||
      (before.length > text.length * LEAST_BEGUN && claim.startsWith(`${plainBefore} `));
    if (!isWhole && plainBefore.length >= MIN_TITLE && wanted.some(isBegun)) return before;
  }
  return text;
}
