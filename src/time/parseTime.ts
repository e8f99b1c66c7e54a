import { scriptLanguage } from '../dom/language.ts';
import { remember } from '../dom/remember.ts';
import { fold } from '../dom/text.ts';
import { pattern } from '../dom/pattern.ts';
import { plainTime } from './plainTime.ts';
import { readTime, type TimeFound } from './readTime.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A time as a page says it. */
export interface TimeSaid {
  /** The page's own words, without what labels them or an icon's name run into them: 'an hour ago'. */
  time: string;
  /**
   * ISO 8601, where it can be known: an instant in UTC for a time of day and for ages of minutes and hours, a day for
   * dates and ages of days. Without a zone a time of day is the reader's own.
   */
  published?: string;
}

/** Longer lines are prose; those without a figure sooner. Characters. */
const MAX_LENGTH = 120;
const MAX_WORDS = 40;

/**
 * Finds the time in a short line, such as a line of a card, in the page's language, in that of the line's letters, or in
 * English. Null where none stands there, or where it belongs to a sentence.
 */
export function parseTime(text: string, lang: string, now: Date): TimeSaid | null {
  if (text.length > MAX_LENGTH) return null;
  const line = fold(
    text
      .replaceAll(/\u3000(?!\d+[:：時])/gu, ' | ')
      .replace(/[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, ''),
  );
  const plain = plainTime(line);
  if (line.length > MAX_WORDS && !/\d/u.test(plain)) return null;
  const script = /[^\0-\u02FF]/u.test(plain) && scriptLanguage(plain);
  for (const language of new Set([lang || 'en', script || 'en', 'en'])) {
    const found = readTime(plain, vocabularyOf(language), now);
    if (!found) continue;
    found.from -= ABOUT.exec(plain.slice(0, found.from))?.[0].length ?? 0;
    const { published } = found;
    if (isApart(plain, found))
      return { time: line.slice(found.from, found.to).trim(), ...(published && { published }) };
  }
  return null;
}

/** True where `parseTime` finds one, which does not depend on when the page is read. */
export function saysTime(text: string, lang: string): boolean {
  let says = known.get(lang);
  if (!says) known.set(lang, (says = remember((line) => parseTime(line, lang, EVER) !== null)));
  return says(text);
}

const known = new Map<string, (text: string) => boolean>();

const EVER = new Date();

/** What labels a time: words as they begin, and the names of icons whose text runs into it. */
const LABEL = pattern()`^(?:(?:access_)?time(?!s)|schedule|clock|icon|today(?=\d)|(?:(?:first|last|zuletzt) )?(?:calendar|dat[aeu]|publi|posted|updat|modif|aktuali|veröff|stand(?!ard)|mis à jour|actuali|atuali|pubbl|aggiorn|gepubl|opubl|güncel|опубл|обновл|تحديث|نشر|עודכן|פורסם|更新|公開|配信|(?:기사)?(?:입력|수정|등록)|发[布表]|發[布佈]|时间|時間)[\p{L}\p{M}]*|(?:on|at|am|um|le|à|el|em|il|op|ב)(?!\p{L})|\p{L}+ ?\p{L}*:)`;

/** True for a word that labels a time, alone: 'Updated', '입력'. */
export function isTimeLabel(text: string): boolean {
  return withoutLabels(plainTime(text)) === '';
}

/** An age is often rounded. */
const ABOUT = pattern()`(?:~|(?<!\p{L})(?:about|over|almost|ca\.|circa|environ|около|約|约))\s?$`;

/** Signs between a time and what else its line says. */
const BAR = /[|·•⋅∙]/u;

/** The most that may stand beside a time: characters beyond a bar, words before a sure one. */
const MAX_BESIDE = 40;
const FEW_WORDS = pattern()`^(?:\p{L}[\p{L}\p{M}.'&-]*,? ?){1,3}$`;

/** A time of day behind a comma or a dash: 'Alder Post, 9:30'. A score has fewer figures. */
const BEHIND = /[,–—-]\s*$/u;
const CLOCK = /^\d{1,2}[:.h]\d\d/u;

/** What stands before one and nothing else that is a time: 'alle 5 min' is an interval. */
const AT = /^(?:om|kl|klo|godz|or[ae]|alle|a las|às|as|в|v|saat|lúc|pukul|الساعة)$/u;

const IN_WORD = pattern()`\p{L}{2}$`;

/** False for a time that is part of a sentence. */
function isApart(plain: string, { from, to, sure }: TimeFound): boolean {
  const before = plain.slice(0, from);
  const after = plain.slice(to).replace(EDGES, '');
  const isClock = CLOCK.test(plain.slice(from, to));
  const labelled = withoutLabels(before);
  const rest = isClock && AT.test(labelled) ? '' : labelled;
  if (rest === '' && after === '') return !/[$€£¥+-]$/u.test(before);
  // 'Leben' is not 'eben'; '5 min read' is no time.
  if (rest.length + after.length > MAX_BESIDE || IN_WORD.test(plain.slice(from - 1, from + 1))) return false;
  if (after !== '' && !BAR.test(plain.slice(to).trimStart()[0] ?? '')) return false;
  if (rest === '' || BAR.test(before.trimEnd().slice(-1))) return true;
  const isSure = sure || (BEHIND.test(before) && isClock);
  return isSure && FEW_WORDS.test(rest);
}

function withoutLabels(before: string): string {
  let rest = before.replace(EDGES, '');
  for (let label = LABEL.exec(rest); label; label = LABEL.exec(rest))
    rest = rest.slice(label[0].length).replace(EDGES, '');
  return rest;
}

const EDGES = pattern('g')`^[^\p{L}\d]+|[^\p{L}\p{M}\d]+$`;
