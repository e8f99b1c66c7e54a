const known = new Map<string, Intl.Segmenter>();

/** The browser's own segmenter for a page's language; for a tag that is none, that of the browser's. Made once for each, since making costs more than using. */
export function segmenterOf(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  let segmenter = known.get(key);
  if (!segmenter) known.set(key, (segmenter = make(lang, granularity)));
  return segmenter;
}

function make(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
