import { readFont } from '../browser/readFont.ts';

/** As the style sheets name it. */
const NAME = 'Lede Dyslexic';

export interface ExtraFace {
  /** Whether the typeface is wanted; it is loaded when it first is. */
  want: (wanted: boolean) => void;
  /** Whether the reader is open: the page has the typeface only as long. */
  open: (open: boolean) => void;
}

/** The bundled typeface for readers with dyslexia. It is given to the page's document as data, which no policy forbids. */
export function dyslexicFace(): ExtraFace {
  let faces: Promise<FontFace[]> | null = null;
  let wanted = false;
  let isOpen = false;

  async function settle(): Promise<void> {
    if (wanted && isOpen) faces ??= loadFaces();
    for (const face of (await faces) ?? []) {
      if (wanted && isOpen) document.fonts.add(face);
      else document.fonts.delete(face);
    }
  }

  return {
    want: (now) => {
      wanted = now;
      void settle();
    },
    open: (now) => {
      isOpen = now;
      void settle();
    },
  };
}

async function loadFaces(): Promise<FontFace[]> {
  const made = await Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const data = await readFont(weight);
      return data && new FontFace(NAME, data, { weight: String(weight) });
    }),
  );
  return made.filter((face) => face !== null);
}
