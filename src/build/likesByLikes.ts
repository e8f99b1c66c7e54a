import { kinOf } from './pieces.ts';

/** A packer looks for likes in so many characters before. */
const WINDOW = 30_000;

/**
 * Orders texts so that each stands behind those that it shares most with: what is packed by repeating what stood shortly before, as
 * gzip does, comes out smaller. Pieces count the more the fewer texts have them. From the given text on the most alike is taken each
 * time, as a nearest-neighbour tour is built (Rosenkrantz, Stearns and Lewis 1977). The same order for the same texts, whose kin may
 * be known already.
 */
export function likesByLikes(texts: string[], first = 0, { pieces, holders } = kinOf(texts)): string[] {
  /** How often each piece stands in the window, and how much of each text that makes. */
  const counts = new Map<string, number>();
  const shared = new Float64Array(texts.length);
  const turn = (at: number, by: 1 | -1): void => {
    for (const piece of pieces[at] as Set<string>) {
      const count = (counts.get(piece) ?? 0) + by;
      counts.set(piece, count);
      // It has come, or gone for good.
      if (count !== (by === 1 ? 1 : 0)) continue;
      const alike = holders.get(piece) as number[];
      for (const other of alike)
        shared[other] = (shared[other] as number) + by / Math.max(1, alike.length - 1);
    }
  };
  const left = new Set(texts.keys());
  const order: number[] = [];
  let from = 0;
  let chars = 0;
  const lengthOf = (place: number): number => (texts[order[place] as number] as string).length;
  for (let next: number | undefined = first; next !== undefined && left.delete(next);) {
    order.push(next);
    turn(next, 1);
    chars += lengthOf(order.length - 1);
    for (; chars - lengthOf(from) >= WINDOW; from++) {
      chars -= lengthOf(from);
      turn(order[from] as number, -1);
    }
    let most = -1;
    next = undefined;
    for (const at of left) {
      const share = (shared[at] as number) / Math.max(1, (pieces[at] as Set<string>).size);
      if (share > most) [most, next] = [share, at];
    }
  }
  return order.map((at) => texts[at] as string);
}
