const SENTENCE_END = /[.!?。！？؟।][)"”»’'」』]*$/u;

/** True for a line that ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}
