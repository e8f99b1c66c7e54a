/** Shortest block that reads like running text, in characters. */
export const MIN_PROSE = 70;

/** The same in Chinese, Japanese and Korean, where a character says about twice as much. */
export const MIN_PROSE_CJK = 30;
