/**
 * An expression with classes of letters. A browser takes half a millisecond to prepare one such class, since Unicode
 * knows letters in 700 ranges, and a page is read with a hundred of these expressions, nearly all of them once or twice.
 * So each is made when it is first asked for, and for a text of common characters alone it is made with the few ranges
 * that such a text can hold.
 */
export class Pattern {
  private readonly source: string;
  private readonly flags: string;
  private common: RegExp | undefined;
  private full: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = `${flags}u`;
  }

  /** The expression for a text: that text, or a part of it. */
  for(text: string): RegExp {
    return RARE.test(text)
      ? (this.full ??= new RegExp(this.source, this.flags))
      : (this.common ??= new RegExp(withFewRanges(this.source), this.flags));
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return text.match(this.for(text));
  }

  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.for(text), by);
  }
}

/** A pattern as it would stand in an expression, with other texts put into it: pattern('g')`\p{L}+`. */
export function pattern(flags = ''): (parts: TemplateStringsArray, ...between: string[]) => Pattern {
  return (parts, ...between) => new Pattern(String.raw(parts, ...between), flags);
}

/** Any character that the few ranges leave out: what is not Latin, Cyrillic, Arabic, Chinese, Japanese, Korean or a sign between their words. */
export const RARE =
  /[^\0-\u017F\u0400-\u045F\u060C\u061B\u061F-\u0669\u0671-\u06D3\u2000-\u206F\u20AC\u3000-\u3004\u3008-\u3020\u3041-\u3096\u30A0-\u30FE\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E]/;

const HAN = '\u4E00-\u9FFF';
const HANGUL = '\uAC00-\uD7A3';
const HIRAGANA = '\u3041-\u3096';
const KATAKANA = '\u30A1-\u30FA';

/** What of each class a text of common characters can hold. */
export const FEW_RANGES: Record<string, string> = /* @__PURE__ */ fewRanges();

function fewRanges(): Record<string, string> {
  // 'ẞ' and 'Μ' are what 'ß' and 'µ' count as where case is ignored.
  let upper = 'A-ZÀ-ÖØ-ÞẞΜ\u0400-\u042F\uFF21-\uFF3A';
  let lower = 'a-zµß-öø-ÿ\u0430-\u045F\uFF41-\uFF5A';
  for (let code = 0x100; code < 0x180; code++) {
    const letter = String.fromCharCode(code);
    if (letter === letter.toLowerCase()) lower += letter;
    else upper += letter;
  }
  return {
    L: `A-Za-zªµºÀ-ÖØ-öø-\u017F\u0400-\u045F\u0620-\u064A\u0671-\u06D3${HIRAGANA}${KATAKANA}\u30FC-\u30FE${HAN}${HANGUL}\uFF21-\uFF3A\uFF41-\uFF5A`,
    M: '\u064B-\u065F',
    N: '0-9²³¹¼-¾\u0660-\u0669\uFF10-\uFF19',
    Lu: upper,
    Ll: lower,
    Lo: `ªº\u0620-\u063F\u0641-\u064A\u0671-\u06D3${HIRAGANA}${KATAKANA}${HAN}${HANGUL}`,
    'Script=Han': HAN,
    'Script=Hangul': HANGUL,
    'Script=Hiragana': HIRAGANA,
    'Script=Katakana': `${KATAKANA}\u30FD\u30FE`,
    'Script=Arabic': '\u0620-\u063F\u0641-\u064A\u0656-\u0669\u0671-\u06D3',
    'Script=Cyrillic': '\u0400-\u045F',
    'Script=Hebrew': '',
    'Script=Syriac': '',
    'Script=Thaana': '',
    'Script=Devanagari': '',
    'Script=Thai': '',
    C: '\0-\x1F\x7F-\x9F\xAD\u200B-\u200F\u202A-\u202E\u2060-\u206F',
  };
}

/** An expression's source with few ranges in place of classes. A class of what is no letter stands alone, outside of brackets. */
function withFewRanges(source: string): string {
  let bracket = false;
  return source.replaceAll(/\\([pP])\{([\w=]+)\}|\\.|[[\]]/gu, (part, kind?: string, name?: string) => {
    if (part === '[') bracket = true;
    else if (part === ']') bracket = false;
    const ranges = FEW_RANGES[name ?? ''];
    if (!kind || ranges === undefined) return part;
    return bracket ? ranges : `[${kind === 'P' ? '^' : ''}${ranges}]`;
  });
}
