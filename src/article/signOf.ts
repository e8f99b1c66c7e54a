import { pattern } from '../dom/pattern.ts';

/** A few signs, such as an emoji, or one letter of Chinese, Japanese or Korean. */
const SIGN = pattern()`^(?:[^\p{L}\p{N}\s]{1,8}|\p{Lo})$`;

/** What a picture of a sign or a letter says in a line of text; empty for any other picture. */
export function signOf(image: Element): string {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return SIGN.test(alt) ? alt : '';
}
