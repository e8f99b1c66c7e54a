import { READ_ON } from '../readOn.ts';

/** An invitation to read on, alone; an address, which some sites write where a label belongs. */
const INVITATION = new RegExp(`^[^\\p{L}]*(?:${READ_ON})[^\\p{L}\\p{N}]*$`, 'iu');
const ADDRESS = /^\S*\/\S*$/u;

/** False for a link's words that cannot be a headline. */
export function isHeadline(text: string): boolean {
  return (
    /[\p{L}\p{M}\p{N}]{2}/u.test(text) &&
    !INVITATION.test(text) &&
    !(ADDRESS.test(text) && text.includes('-'))
  );
}
