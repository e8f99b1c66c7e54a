import { pattern } from '../dom/pattern.ts';
import type { Page } from '../page/readPage.ts';

/** Longest line that says who wrote a story. Characters. */
const MAX_LINE = 80;

const BY = /^(?:(?:posted |written |story )?by|von|par|por|di|door|af|av):? /iu;

/** Two to four words with capitals. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?!(?:By|The)\b)\p{Lu}[\p{L}.'’-]*){1,3}`;

/** What joins names. */
export const AND = / ?(?:[,;&/|]| (?:and|und|et|y|e|en|og|och) ) ?/u;

const NAMES = pattern()`^(?!By )${NAME}(?:${AND.source}${NAME})*`;

/** Names in a line that says who wrote a story: 'By Ines Alder and Tom Birch'; undefined in others. */
export function writersIn(text: string): string | undefined {
  const by = text.length <= MAX_LINE ? BY.exec(text) : null;
  return by ? NAMES.exec(text.slice(by[0].length))?.[0] : undefined;
}

/** A page of many stories names many writers. */
const MAX_NAMES = 8;

/** Names of those who wrote a page's story, by its data and its lines, in lower case. */
export function writersOf({ metadata, outline }: Page): string[] {
  const names = metadata.by === 'organisation' ? [] : (metadata.byline ?? '').split(AND);
  // Behind a comma may stand what the first one is.
  for (const { text } of outline.blocks) names.push(writersIn(text)?.split(AND)[0] ?? '');
  return [...new Set(names.filter((name) => name.includes(' ')).map((name) => name.toLowerCase()))].slice(
    0,
    MAX_NAMES,
  );
}
