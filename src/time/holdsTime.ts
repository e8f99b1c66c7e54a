import type { Block } from '../page/outline.ts';
import { saysTime } from './parseTime.ts';

/** Pieces of a line that are looked at; a long paragraph has many. */
const MAX_PIECES = 8;

/** True where a line, or one of its first pieces, says a time: outlet and time often stand in one line with nothing between them. */
export function holdsTime({ text, nodes }: Block, lang: string): boolean {
  return saysTime(text, lang) || nodes.slice(0, MAX_PIECES).some(({ data }) => saysTime(data, lang));
}
