/** What stands before an outlet's name where a page says that it is one. */
const WORDS =
  'source|quelle|fuente|fonte|bron|źródło|zdroj|kilde|källa|lähde|forrás|sursa|kaynak|sumber|nguồn|источник|джерело|المصدر|מקור|स्रोत|出典|来源|來源|출처';
const LABEL = new RegExp(`^(?:${WORDS})\\s*[:：]\\s*`, 'iu');
const ENDING = new RegExp(`(?:^|\\s)(?:${WORDS})\\s?[:：]$|^(?:${WORDS})$`, 'iu');

/** A piece of a card without the label for an outlet; 'Source:' alone becomes empty. */
export function withoutSourceLabel(text: string): string {
  return text.replace(LABEL, '');
}

/** True for a piece that begins with the label for an outlet. */
export function hasSourceLabel(text: string): boolean {
  return LABEL.test(text);
}

/** True for a piece that ends with one, as a time may: '2026-11-24 09:30 来源:', or says nothing else. */
export function endsWithSourceLabel(text: string): boolean {
  return ENDING.test(text);
}
