import { fold, plainWords } from '../dom/text.ts';
import { cleanClaim } from '../evidence/cleanClaim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Trail } from '../model.ts';
import type { Block } from '../page/outline.ts';

/** The main story's title: its headline on the page without a kicker or date run into it, else what the page calls itself. */
export function chooseTitle({ page, headline }: Evidence, trail: Trail): string {
  const claims = page.metadata.titles.map(({ text }) => cleanClaim(text, page));
  const title = headline ? cleanClaim(withoutKicker(headline.block, claims), page) : (claims[0] ?? '');
  trail.push({
    step: 'stories',
    what: title.slice(0, 80),
    why: headline ? 'the title, from the headline' : 'the title, as the page claims it',
  });
  return title;
}

/** Shortest title that may be what is left of a headline, in characters of its words. */
const MIN_TITLE = 20;

/**
 * Some sites put a kicker or a date into the same heading as the headline, in an element of its own. Where what is
 * left without it is what the page calls itself, that is the title.
 */
function withoutKicker({ nodes, text }: Block, claims: string[]): string {
  const wanted = claims.map((claim) => plainWords(claim));
  if (wanted.includes(plainWords(text))) return text;
  for (let from = 1; from < nodes.length; from++) {
    const rest = fold(
      nodes
        .slice(from)
        .map(({ data }) => data)
        .join(''),
    ).replace(/^[\s:|–—-]+/u, '');
    const plain = plainWords(rest);
    if (plain.length >= MIN_TITLE && wanted.some((claim) => claim === plain || claim.endsWith(` ${plain}`)))
      return rest;
  }
  return text;
}
