/** The share of a text's shingles found in another: precision, recall and their harmonic mean, each 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/** Words, or characters, in one shingle. */
const SHINGLE = 4;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** True where most letters are Chinese, Japanese or Korean: such text is measured by characters. */
export function isCjk(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(CJK)?.length ?? 0) / letters > 0.3;
}

/** The multiset of a text's shingles: four lower-cased words of letters and digits, or four characters. */
export function shingles(text: string, cjk: boolean): Map<string, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const units = cjk ? [...words.join('')] : words;
  const bag = new Map<string, number>();
  const count = units.length === 0 ? 0 : Math.max(1, units.length - SHINGLE + 1);
  for (let at = 0; at < count; at++) {
    const shingle = units.slice(at, at + SHINGLE).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** How many shingles a bag holds, repeats counted. */
export function size(bag: Map<string, number>): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}

/** How many of `shown`'s shingles stand in `wanted`, each at most as often as it stands there. */
export function common(shown: Map<string, number>, wanted: Map<string, number>): number {
  let total = 0;
  for (const [shingle, count] of shown) total += Math.min(count, wanted.get(shingle) ?? 0);
  return total;
}

/** Text shown against text wanted. Both empty is a full match. */
export function overlap(shown: string, wanted: string): Overlap {
  const cjk = isCjk(wanted);
  const shownBag = shingles(shown, cjk);
  const wantedBag = shingles(wanted, cjk);
  return fromCounts(common(shownBag, wantedBag), size(shownBag), size(wantedBag));
}

/** Precision, recall and F1 from how many were right, shown and wanted. */
export function fromCounts(right: number, shown: number, wanted: number): Overlap {
  if (shown === 0 && wanted === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = shown === 0 ? 0 : right / shown;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Share of the shown shingles that stand in another story and not in the main one, 0 to 1. */
export function leak(shown: string, main: string, others: string[]): number {
  const cjk = isCjk(main);
  const wanted = shingles(main, cjk);
  const foreign = new Set<string>();
  for (const other of others) for (const shingle of shingles(other, cjk).keys()) foreign.add(shingle);
  const bag = shingles(shown, cjk);
  let leaked = 0;
  for (const [shingle, count] of bag) if (foreign.has(shingle) && !wanted.has(shingle)) leaked += count;
  const total = size(bag);
  return total === 0 ? 0 : leaked / total;
}

/** A text with its letters and digits only, lower-cased, so that quotes and spaces do not decide. */
export function plain(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).join(' ');
}

/** Share of a summary's shingles that stand in the story's text on the page, 0 to 1; an empty one is 0. */
export function supported(summary: string, text: string): number {
  const cjk = isCjk(text);
  const bag = shingles(summary.replace(/(…|\.\.\.)\s*$/u, ''), cjk);
  const total = size(bag);
  return total === 0 ? 0 : common(bag, shingles(text, cjk)) / total;
}

const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref|ref_src|cmpid|cid|ocid|ncid|icid|xtor|wt\w*|s_cid)$/iu;

/** An address without fragment and tracking parameters, so that two spellings of it compare equal. */
export function address(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  parsed.hash = '';
  // A list of its own: names are taken away while it is walked.
  for (const name of Array.from(parsed.searchParams.keys()))
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  const query = parsed.searchParams.toString();
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/$/u, '')}${query ? `?${query}` : ''}`;
}
