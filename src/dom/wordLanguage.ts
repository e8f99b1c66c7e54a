import { pattern } from './pattern.ts';

/** The commonest short words of languages that share the Latin letters. */
const COMMON: Record<string, string> = {
  en: 'the and of to in is that was for with it on as are by from',
  de: 'der die das und den von zu mit ist des auf für nicht ein eine dem',
  fr: 'le la les des et du en un une est dans que pour qui au sur',
  es: 'el la los las de que y en un una del se por con para no',
  pt: 'o a os as de que e em um uma do da se por com não',
  it: 'il la i gli di che e in un una del della per con non è',
  nl: 'de het een van en in is dat op te met voor zijn niet aan die',
  sv: 'och att det som en på är av för med den till inte ett har de',
  pl: 'i w na z do się nie że to jest o jak po od za przez',
  tr: 've bir bu da de için ile çok olarak daha gibi kadar ne o en var',
};

const WORDS = Object.entries(COMMON).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Fewest words that tell a language, the share of them that must be common ones, and how far the next language must be behind. */
const LEAST_WORDS = 30;
const LEAST_SHARE = 0.2;
const LEAST_LEAD = 1.25;

const WORD = pattern('g')`\p{L}+`;

/** The language that a text's commonest words show; undefined where they do not. */
export function wordLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  const [first, second] = WORDS.map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  })).toSorted((a, b) => b.count - a.count);
  if (!first || first.count < words.length * LEAST_SHARE || first.count < (second?.count ?? 0) * LEAST_LEAD)
    return undefined;
  return first.language;
}
