/** Letters of the pieces by which two texts are compared. */
const PIECE = 5;

/** A packer looks for likes in so many characters before. */
const WINDOW = 30_000;

/**
 * Orders texts so that each stands behind those that it shares most with: what is packed by repeating what stood shortly before, as
 * gzip does, comes out smaller. Pieces count the more the fewer texts have them. The same order for the same texts. From the
 * given text on the most alike is taken each time, as a nearest-neighbour tour is built (Rosenkrantz, Stearns and Lewis 1977).
 */
export function likesByLikes(texts: string[], first = 0): string[] {
  const pieces = texts.map((text) => piecesOf(text));
  const counts = new Map<string, number>();
  for (const piece of pieces.flatMap((some) => [...some])) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const left = new Set(texts.keys());
  const order: number[] = [];
  for (let next: number | undefined = first; next !== undefined && left.delete(next);) {
    order.push(next);
    const before = lastOf(order, texts, pieces);
    let most = -1;
    next = undefined;
    for (const at of left) {
      const own = pieces[at] as Set<string>;
      let shared = 0;
      for (const piece of own) if (before.has(piece)) shared += 1 / ((counts.get(piece) as number) - 1);
      const share = shared / Math.max(1, own.size);
      if (share > most) [most, next] = [share, at];
    }
  }
  return order.map((at) => texts[at] as string);
}

function piecesOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE)),
  );
}

/** The pieces of the last texts that fill the window. */
function lastOf(order: number[], texts: string[], pieces: Set<string>[]): Set<string> {
  const found = new Set<string>();
  let chars = 0;
  for (let at = order.length - 1; at >= 0 && chars < WINDOW; at--) {
    const index = order[at] as number;
    chars += (texts[index] as string).length;
    for (const piece of pieces[index] as Set<string>) found.add(piece);
  }
  return found;
}
