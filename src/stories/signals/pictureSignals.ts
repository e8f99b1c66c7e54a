import { plainWords } from '../../dom/text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { HOLDERS } from '../../evidence/facts.ts';
import type { Block, Box, Media } from '../../page/outline.ts';
import { put, putIf, type Rows } from '../../trees/rows.ts';

/** Pictures beside a line: captions stand next to them and often repeat their alternative text. */
export const PICTURE_SIGNALS = ['likeAlt', 'holderMedia'];

export function pictureReader({ page: { outline }, facts }: Evidence): (block: Block, rows: Rows) => void {
  const media = outline.media.filter(({ tag }) => tag !== 'svg');
  const counts = new Int32Array(outline.boxes.length);
  for (const { box } of media) {
    const { index } = holderOf(box);
    counts[index] = (counts[index] as number) + 1;
  }
  const after = placesAfter(media, outline.blocks);
  return ({ index, text }, rows) => {
    const next = after[index] as number;
    const before = media[next - 1];
    const behind = media[next];
    putIf(
      rows,
      text.length > LEAST_ALT &&
        ((before !== undefined && isLikeAlt(text, before)) ||
          (behind !== undefined && isLikeAlt(text, behind))),
    );
    put(rows, Math.min(1, (counts[(facts.holders[index] as Box).index] as number) / 3));
  };
}

/** For each block, the index of the first picture behind it. */
function placesAfter(media: Media[], blocks: Block[]): Int32Array {
  let next = 0;
  return Int32Array.from(blocks, ({ at }) => {
    while (next < media.length && (media[next] as Media).at < at) next++;
    return next;
  });
}

/** Shorter alternative texts say nothing. Characters. */
const LEAST_ALT = 15;

/** Characters that are compared. */
const SAMPLE = 60;

function isLikeAlt(text: string, { element }: Media): boolean {
  const alt = element.getAttribute('alt') ?? element.querySelector('img')?.getAttribute('alt') ?? '';
  if (alt.length <= LEAST_ALT) return false;
  const a = plainWords(text.slice(0, SAMPLE * 2));
  const b = plainWords(alt.slice(0, SAMPLE * 2));
  return (
    a.length > LEAST_ALT &&
    b.length > LEAST_ALT &&
    (b.startsWith(a.slice(0, SAMPLE)) || a.startsWith(b.slice(0, SAMPLE)))
  );
}

/** The nearest box around a picture that holds paragraphs too. */
function holderOf(box: Box): Box {
  return HOLDERS.has(box.tag) || !box.parent ? box : holderOf(box.parent);
}
