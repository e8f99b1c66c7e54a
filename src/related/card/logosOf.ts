import { siteLetters } from '../../dom/hostLetters.ts';
import { isBefore } from '../../dom/isBefore.ts';
import { fold, lettersOf } from '../../dom/text.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import type { Block } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import type { StoryLines } from '../otherStory.ts';
import { between } from '../../dom/between.ts';
import type { Part } from './partsOf.ts';

/** What pictures with a link of their own, beside the headline or in a card, are called: an outlet may show its name as its logo. */
export function logosOf(
  { cards, text }: StoryLines,
  title: Block | null,
  end: Block | undefined,
  { outline }: Page,
): Part[] {
  const [card] = cards;
  if (!title || (!card && text.length > 0)) return [];
  const own = card?.link.element.getAttribute('href');
  const from = card ? card.box.from : headFrom(title);
  const to = card ? card.box.to : (outline.blocks[(end ?? title).index + 1]?.at ?? 0);
  return between(outline.media, ({ at }) => at, from, to).flatMap(({ element, link }) => {
    const name = nameOfLogo(element);
    if (!link || name === '') return [];
    // In a box of many cards it is that of a banner among them.
    if (card && card.end - card.start > MANY_LINES && saysSponsored(name)) return [];
    // What the story's own picture is called tells its outlet only where its address does too.
    if (card && link.element.getAttribute('href') === own && !isSpelledIn(name, card.url.host)) return [];
    return [{ text: name, element, block: title, link: link.element }];
  });
}

/** Lines above a headline in a box that may hold its outlet's logo. */
const MAX_ABOVE = 2;

/** Where the largest box begins that holds at most some lines above a headline. */
function headFrom({ box, index }: Block): number {
  let around = box.parent?.parent ?? box;
  while (around.parent && around.parent.start >= index - MAX_ABOVE) around = around.parent;
  return around.from;
}

/** Lines of a box from which on it is one of many cards. */
const MANY_LINES = 8;

/** Whether a site is named by these very words. */
function isSpelledIn(name: string, host: string): boolean {
  return lettersOf(name) === siteLetters(host);
}

/** Puts a picture's name among the pieces where it stands. */
export function insertInOrder(parts: Part[], logo: Part): void {
  const at = parts.findIndex(({ element }) => isBefore(logo.element, element));
  parts.splice(at < 0 ? parts.length : at, 0, logo);
}

/** What a picture is called that is an outlet's logo. */
export function nameOfLogo(element: Element): string {
  return fold(element.getAttribute('alt') ?? '').replace(/^\((.*)\)$| logo$/iu, '$1');
}
