import { hostLetters } from '../dom/hostLetters.ts';
import { plainWords } from '../dom/text.ts';
import type { Page } from '../page/readPage.ts';

/** Signs that sites put between a title, a section and their own name. */
const SEPARATOR = /(\s+[|–—·•»«>-]\s+|\s*[|_]\s*|--|::)/u;

/** A title as the page claims it, without the site's own name before or behind it. */
export function cleanClaim(claim: string, page: Page): string {
  const parts = partsOf(claim, page);
  while (parts.length > 2 && isSiteName(parts[0] as string, page)) parts.splice(0, 2);
  return parts.join('').trim();
}

/** What a title says, with the signs between, but for the site's own name behind it. */
function partsOf(claim: string, page: Page): string[] {
  const parts = claim.split(SEPARATOR);
  while (parts.length > 2 && isSiteName(parts.at(-1) as string, page)) parts.splice(-2);
  return parts;
}

/** The site's name as a title of its has it, told by its address. */
export function claimedName(page: Page): string | undefined {
  const parts = page.metadata.titles.flatMap(({ text }) => [...text.split(SEPARATOR), ...text.split(COLON)]);
  return parts.find((part) => isSiteName(part, page));
}

/**
 * The name that stands behind the headline in a title of the page's and is not the site's own: an aggregator names the
 * story's outlet there.
 */
export function nameBehind(headline: string, page: Page): string | undefined {
  const wanted = plainWords(headline);
  for (const { text } of page.metadata.titles) {
    const parts = partsOf(text, page);
    const name = (parts.at(-1) as string).trim();
    if (parts.length < 3 || name === '' || name.length > MAX_NAME) continue;
    if (plainWords(parts.slice(0, -2).join('')) === wanted) return name;
  }
  return undefined;
}

const COLON = /:\s+/u;

/** A title as `cleanClaim` leaves it, without the site's name before a colon: in a headline that may be whom it is about. */
export function withoutName(title: string, page: Page): string {
  const [name = '', ...rest] = title.split(COLON);
  return isSiteName(name, page) ? rest.join(': ') : title;
}

/** Longest name of a site, in characters. */
const MAX_NAME = 40;

/** True for what a site calls itself: by its own word, or as its host is spelled. */
export function isSiteName(text: string, { metadata, own }: Page): boolean {
  const name = plainWords(text);
  if (name === '' || name.length > MAX_NAME) return false;
  if (metadata.siteName && plainWords(metadata.siteName) === name) return true;
  const bare = name.replaceAll(' ', '').replace(/^the/u, '');
  if (bare.length < 2) return false;
  return own.some(({ host }) => {
    const labels = host
      .split('.')
      .slice(0, -1)
      .filter((label) => label !== 'www');
    return (
      hostLetters(host) === bare ||
      labels.some((label) => label === bare || (label.length > 3 && bare.startsWith(label)))
    );
  });
}
