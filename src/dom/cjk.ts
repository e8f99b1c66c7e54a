/** A letter of Chinese, Japanese or Korean. */
export const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/u;

/** The same for the code of one character, where a pattern would be too slow. */
export function isCjkCode(code: number): boolean {
  return (
    code > 0x303f &&
    (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af))
  );
}
