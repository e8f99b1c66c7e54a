import { pattern } from '../dom/pattern.ts';
import type { Page } from '../page/readPage.ts';

/** Longest line that says who wrote a story. Characters. */
const MAX_LINE = 80;

const BY = /^(?:(?:posted |written )?by|von|par|por|di|door|af|av):? /iu;

/** Two to four words with capitals. */
const NAME = pattern()`^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;

const AND = / ?(?:[,;&/|]| (?:and|und|et|y|e|en|og|och) ) ?/u;

/** A page of many stories names many writers. */
const MAX_NAMES = 8;

/** Names of those who wrote a page's story, by its data and its lines, in lower case. */
export function writersOf({ metadata, outline }: Page): string[] {
  const names = metadata.by === 'organisation' ? [] : (metadata.byline ?? '').split(AND);
  for (const { text } of outline.blocks) {
    const by = text.length <= MAX_LINE ? BY.exec(text) : null;
    const name = by && NAME.exec(text.slice(by[0].length));
    if (name) names.push(name[0]);
  }
  return [...new Set(names.filter((name) => name.includes(' ')).map((name) => name.toLowerCase()))].slice(
    0,
    MAX_NAMES,
  );
}
