import { readFont } from '../../browser/readFont.ts';

/** As the style sheets name it. */
const NAME = 'Lede Dyslexic';

/**
 * The bundled typeface for readers with dyslexia. It is given to the page's document as data, which no policy forbids; what is
 * returned says whether it is wanted there now, and loads it when it first is.
 */
export function dyslexicFace(): (wanted: boolean) => Promise<void> {
  let faces: Promise<FontFace[]> | null = null;
  let isWanted = false;

  return async (wanted) => {
    isWanted = wanted;
    if (wanted) faces ??= loadFaces();
    for (const face of (await faces) ?? []) {
      if (isWanted) document.fonts.add(face);
      else document.fonts.delete(face);
    }
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
