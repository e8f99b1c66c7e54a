/** Letters of the pieces by which two texts are compared. */
const PIECE = 5;

/** What texts have in common. */
export interface Kin {
  /** All pieces of each text, each once. */
  pieces: Set<string>[];
  /** Which texts have each piece, by their places. */
  holders: Map<string, number[]>;
}

export function kinOf(texts: readonly string[]): Kin {
  const pieces = texts.map((text) => piecesOf(text));
  return { pieces, holders: holdersOf(pieces) };
}

function piecesOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE)),
  );
}

function holdersOf(pieces: readonly Set<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, own] of pieces.entries())
    for (const piece of own) {
      const known = holders.get(piece);
      if (known) known.push(at);
      else holders.set(piece, [at]);
    }
  return holders;
}

/** So much longer than it is a text counts: short ones share nearly all they have with many. */
const SHORT = 50;

/** For each text the places of those that it shares most with, the most alike first. Pieces count the more the fewer texts have them. */
export function mostAlike(texts: readonly string[], most: number): number[][] {
  const { pieces, holders } = kinOf(texts);
  return pieces.map((own, at) => {
    const shared = new Map<number, number>();
    for (const piece of own) {
      const alike = holders.get(piece) as number[];
      for (const other of alike)
        if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1 / (alike.length - 1));
    }
    const share = ([other, sum]: [number, number]): number =>
      sum / Math.sqrt((pieces[other] as Set<string>).size + SHORT);
    return [...shared]
      .toSorted((a, b) => share(b) - share(a))
      .slice(0, most)
      .map(([other]) => other);
  });
}
