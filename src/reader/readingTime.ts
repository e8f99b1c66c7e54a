/**
 * How fast people read silently, in words a minute (characters for Chinese, Japanese and Korean, as `Story.words` counts
 * them). From Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284; Korean, Hindi, Indonesian,
 * Vietnamese and Ukrainian are not in it and take the figure of the nearest writing or language that is.
 */
const PACE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  ko: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  uk: 184,
  zh: 255,
};

/** The mean over the study's alphabetic languages, for all others. */
const MEAN_PACE = 184;

/** Reading time in whole minutes, at least one. */
export function readingTime(words: number, lang: string): number {
  const language = lang.split('-')[0]?.toLowerCase() ?? '';
  const pace = (Object.hasOwn(PACE, language) && PACE[language]) || MEAN_PACE;
  return Math.max(1, Math.round(words / pace));
}
