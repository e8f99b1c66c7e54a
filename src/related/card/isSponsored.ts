import type { Box } from '../../page/outline.ts';
import type { StoryLines } from '../otherStory.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import type { Part } from './partsOf.ts';

/** Names of the boxes of paid stories, those of the two large networks of paid recommendations among them. */
const PAID =
  /(?:^|[-_\s])(?:sponsored|promoted|advertorial|advertisement|native-?ad|paid-?(?:content|post)|taboola|trc_\w+|outbrain|ob-(?:widget|dynamic|unit)|OUTBRAIN)(?:$|[-_\s])/iu;

/** Hosts that count clicks on advertisements. */
const AD_HOST =
  /(?:^|\.)(?:doubleclick|googleadservices|googlesyndication|taboola|outbrain|adnxs|criteo|zergnet|revcontent|mgid|dianomi|gemini\.yahoo)\.\w+$/u;

/** A longer id holds a story's name: 'promoted-harbour-opens-after-storm'. Characters. */
const MAX_ID = 30;

/** Levels above a card at which such a name still means this card and not the page. */
const LEVELS = 4;

/** True where the page labels a story as paid for: in words, by its link, or by the name of a box around it. */
export function isSponsored({ cards }: StoryLines, parts: Part[], section: string | undefined): boolean {
  if (parts.some(({ text }) => saysSponsored(text)) || (section && saysSponsored(section))) return true;
  return cards.some(
    ({ url, link, box }) =>
      /\bsponsored\b/u.test(link.element.getAttribute('rel') ?? '') ||
      AD_HOST.test(url.host) ||
      isPaidBox(box),
  );
}

function isPaidBox(box: Box): boolean {
  let one: Box | null = box;
  for (let level = 0; one && level < LEVELS; level++, one = one.parent) {
    const id = one.element.getAttribute('id') ?? '';
    if (PAID.test(`${one.element.getAttribute('class') ?? ''} ${id.length > MAX_ID ? '' : id}`)) return true;
  }
  return false;
}
