import { pattern } from './pattern.ts';

const LETTER = pattern()`[\p{L}\p{N}]`;
const WORD = pattern()`[\p{L}\p{M}\p{N}]{2}`;

/** True for a text with a letter or a figure in it. */
export function saysAnything(text: string): boolean {
  return LETTER.test(text);
}

/** True for a text node that is more than white space. */
export function isTextNode(node: Node | null): boolean {
  return node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}

/** True for a text in which letters or figures stand together. */
export function saysWord(text: string): boolean {
  return WORD.test(text);
}
