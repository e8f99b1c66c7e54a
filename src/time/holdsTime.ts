import type { Block } from '../page/outline.ts';
import { saysTime } from './parseTime.ts';

/** Pieces of a line that are looked at; a long paragraph has many. */
const MAX_PIECES = 8;

/** Signs between outlet, writer and time. */
const BAR = / [|·•] /u;

/** True where a line, or one of its first pieces, says a time: outlet and time often stand in one line with nothing or a bar between them. */
export function holdsTime({ text, nodes }: Block, lang: string): boolean {
  return (
    saysTime(text, lang) ||
    nodes
      .slice(0, MAX_PIECES)
      .some(({ data }) => data.split(BAR, MAX_PIECES).some((piece) => saysTime(piece, lang)))
  );
}
