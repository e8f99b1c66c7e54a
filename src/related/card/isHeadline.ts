import { saysWord } from '../../dom/says.ts';
import { pattern } from '../../dom/pattern.ts';
import { READ_ON } from '../readOn.ts';

/** An invitation to read on, alone; an address, which some sites write where a label belongs. */
const INVITATION = pattern('i')`^[^\p{L}]*(?:${READ_ON})[^\p{L}\p{N}]*$`;
const ADDRESS = /^\S*\/\S*$/u;

/** False for a link's words that cannot be a headline. */
export function isHeadline(text: string): boolean {
  return saysWord(text) && !INVITATION.test(text) && !(ADDRESS.test(text) && text.includes('-'));
}
