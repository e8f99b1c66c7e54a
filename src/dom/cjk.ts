/** A letter of Chinese, Japanese or Korean. */
export const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/u;
