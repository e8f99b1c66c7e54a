import { fold } from '../../dom/text.ts';
import { plainTime } from './plainTime.ts';
import { readTime, type TimeFound } from './readTime.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A time as it stands in a line. */
export interface TimeMatch {
  time: string;
  published?: string | undefined;
  /** Nothing else stands in the line but a label. */
  alone: boolean;
}

/** Longer lines are prose; those without a figure sooner. Characters. */
const MAX_LENGTH = 120;
const MAX_WORDS = 40;

/** Finds the time of a line in the page's language, in that of the line's letters, or in English. */
export function matchTime(text: string, lang: string, now: Date): TimeMatch | null {
  if (text.length > MAX_LENGTH) return null;
  const line = fold(text.replace(/[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, ''));
  const plain = plainTime(line);
  if (line.length > MAX_WORDS && !/\d/u.test(plain)) return null;
  const script = /[^\0-\u02FF]/u.test(plain) && SCRIPTS.find(([letter]) => letter.test(plain))?.[1];
  for (const language of new Set([lang || 'en', script || 'en', 'en'])) {
    const found = readTime(plain, vocabularyOf(language), now);
    if (!found) continue;
    found.from -= ABOUT.exec(plain.slice(0, found.from))?.[0].length ?? 0;
    const alone = isAlone(plain, found);
    if (alone !== null)
      return { time: line.slice(found.from, found.to).trim(), published: found.published, alone };
  }
  return null;
}

/** Languages that a line's letters show, whatever the page says of itself. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}時]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** What labels a time: words as they begin, and the names of icons whose text runs into it. */
const LABEL =
  /^(?:(?:access_)?time|schedule|clock|icon|today(?=\d)|(?:(?:first|last|zuletzt) )?(?:calendar|dat[aeu]|publi|posted|updat|modif|aktuali|veröff|stand|mis à jour|actuali|atuali|pubbl|aggiorn|gepubl|opubl|güncel|опубл|обновл|تحديث|نشر|עודכן|פורסם|更新|公開|配信|입력|수정|등록|发[布表]|發[布佈]|时间|時間)[\p{L}\p{M}]*|(?:on|at|am|um|le|à|el|em|il|op|ב)(?!\p{L})|\p{L}+ ?\p{L}*:)/u;

/** An age is often rounded. */
const ABOUT = /(?:~|(?<!\p{L})(?:about|over|almost|ca\.|circa|environ|около|約|约))\s?$/u;

/** Signs between a time and what else its line says. */
const BAR = /[|·•⋅∙]/u;

/** The most that may stand beside a time: characters beyond a bar, words before a sure one. */
const MAX_BESIDE = 40;
const FEW_WORDS = /^(?:\p{L}[\p{L}\p{M}.'&-]*,? ?){1,3}$/u;

/** True where nothing but labels stands beside a time, false where something else may, null where it is part of a sentence. */
function isAlone(plain: string, { from, to, sure }: TimeFound): boolean | null {
  const before = plain.slice(0, from);
  const after = plain.slice(to).replace(EDGES, '');
  let rest = before.replace(EDGES, '');
  for (let label = LABEL.exec(rest); label; label = LABEL.exec(rest))
    rest = rest.slice(label[0].length).replace(EDGES, '');
  if (rest === '' && after === '') return /[$€£¥+-]$/u.test(before) ? null : true;
  // 'Leben' is not 'eben'; '5 min read' is no time.
  if (rest.length + after.length > MAX_BESIDE || /\p{L}{2}$/u.test(plain.slice(from - 1, from + 1)))
    return null;
  if (after !== '' && !BAR.test(plain.slice(to).trimStart()[0] ?? '')) return null;
  const isApart = rest === '' || BAR.test(before.trimEnd().slice(-1));
  return isApart || (sure && FEW_WORDS.test(rest)) ? false : null;
}

const EDGES = /^[^\p{L}\d]+|[^\p{L}\p{M}\d]+$/gu;
