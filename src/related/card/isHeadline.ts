import { saysWord } from '../../dom/says.ts';
import { pattern } from '../../dom/pattern.ts';
import { READ_ON_ALONE } from '../readOn.ts';

/** An invitation to read on, alone or with where; an address, which some sites write where a label belongs. */
const INVITATION = pattern(
  'i',
)`^[^\p{L}]*(?:${READ_ON_ALONE})(?: (?:at|on|bei|auf|sur|bij|op|su)(?: [^ ,:;.?!]+){1,3})?[^\p{L}\p{N}]*$|^.{0,20}(?:뉴스|기사) 더보기$`;
const ADDRESS = /^\S*\/\S*$/u;

/** True for a link's words that only invite to read on. */
export function invites(text: string): boolean {
  return INVITATION.test(text);
}

/** False for a link's words that cannot be a headline. */
export function isHeadline(text: string): boolean {
  return saysWord(text) && !invites(text) && !(ADDRESS.test(text) && text.includes('-'));
}
