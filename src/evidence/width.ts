import { isCjkText } from './facts.ts';

/** How many letters of an alphabet one of Chinese, Japanese or Korean stands for: what translations of the same text come to. */
const CJK_WIDTH = 2.2;

/** A text's length in letters of an alphabet. */
export function widthOf(text: string): number {
  return isCjkText(text) ? text.length * CJK_WIDTH : text.length;
}
