/** How the reader looks. Kept, synchronised and exported as it stands here. */
export interface Settings {
  theme: Theme;
  font: Font;
  /** Letters, in pixels where the browser's own letters have 16. */
  size: number;
  /** Line height, in heights of the letters. */
  leading: number;
  /** Length of a line, in widths of a zero. */
  measure: number;
  /** Space between letters, in hundredths of their height. */
  letters: number;
  /** Space between words, added to the letters' own, in hundredths of their height. */
  words: number;
  align: Align;
  hyphens: boolean;
  /** Whether a story's pictures are shown. */
  pictures: boolean;
}

export const THEMES = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const FONTS = ['serif', 'sans', 'mono', 'dyslexic'] as const;
export type Font = (typeof FONTS)[number];

export const ALIGNS = ['start', 'justify'] as const;
export type Align = (typeof ALIGNS)[number];

/** A setting that is a number: from, to, and how far one step goes. */
export interface Range {
  from: number;
  to: number;
  step: number;
}

export type NumberKey = 'size' | 'leading' | 'measure' | 'letters' | 'words';

/**
 * Wide enough for eyes of all kinds: WCAG asks that line height 1.5, letters 0.12 and words 0.16 can be had,
 * https://www.w3.org/TR/WCAG22/#text-spacing.
 */
export const RANGES: Record<NumberKey, Range> = {
  size: { from: 13, to: 40, step: 1 },
  leading: { from: 1.2, to: 2.4, step: 0.1 },
  measure: { from: 32, to: 100, step: 4 },
  letters: { from: 0, to: 20, step: 2 },
  words: { from: 0, to: 40, step: 4 },
};

export const DEFAULTS: Settings = {
  theme: 'auto',
  font: 'serif',
  size: 19,
  leading: 1.6,
  // A zero is wider than the mean letter: 60 of them hold some 70 letters.
  measure: 60,
  letters: 0,
  words: 0,
  align: 'start',
  hyphens: false,
  pictures: true,
};
