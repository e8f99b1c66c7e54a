import { saysAnything } from '../../dom/says.ts';
import { pattern } from '../../dom/pattern.ts';

/**
 * What stands before the first word of a story's text and belongs to no sentence of it: the headline again, place and
 * agency ('HARBOUR CITY (AP) — '), the reporter. Returns what is left; empty for a line that is nothing else.
 */
export function dropLeadIn(line: string, title: string): string {
  let rest = line;
  for (let left = MAX_ROUNDS; left > 0; left--) {
    const before = rest;
    rest = dropTitle(rest, title);
    for (const leadIn of LEAD_INS) rest = rest.replace(leadIn, '');
    if (rest === before) break;
  }
  return rest;
}

/** Headline, dateline and reporter may follow each other. */
const MAX_ROUNDS = 3;

const SMALL = '[—–―-]{1,2}';

/** The beginning of a sentence. It tells 'PARIS – The …' from 'NASA – the agency – …'. */
const START = String.raw`(?=["“„«»‘'¿¡\d\p{Lu}\p{Lo}])`;

const LEAD_INS = [
  // A line that names the writer.
  pattern()`^(?:by|By|BY|Von|Par|PAR|Por|Di|Door|Av|Af|Oleh|Автор|Текст|بقلم|מאת|כתב):?\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*[\s,&]*|(?:and|und|et|y|e|en|de|van|von)\s){1,8}$`,
  pattern()`^[^。.!?]{0,30}(?:기자|特派員|記者|记者)(?:\s?\S+@\S+|\p{Script=Han}{2,4})?$`,
  // 'МОСКВА, 24 ноября. /ТАСС/. ', 'МОСКВА, 24 ноя — РИА Новости. '
  pattern()`^\p{Lu}{4}[\p{Lu}-]*, \d{1,2} \p{L}+\.?\s?(?:/[^/]+/|${SMALL} ?[^.]{2,25})\.\s?`,
  // 'HARBOUR CITY — ', 'LA CROSSE, Wis. (AP) — ', 'PARIS, Nov 24 (Reuters) - ', 'MUMBAI: '.
  pattern()`^\p{Lu}{2}[\p{Lu}\p{M}'’./ -]{1,40}(?:, ?[\p{L}\p{M}\d. ]{2,30})?\s?(?:\([^)]{2,40}\)\s?)?(?:\.?\s?${SMALL}|:)\s?${START}`,
  // 'Berlin (dpa) - ', 'Madrid, 24 nov (EFE).- '
  pattern()`^\p{Lu}[\p{L}\p{M}'’./ -]{1,40}(?:, ?[\p{L}\p{M}\d. ]{2,30})?\s?\([\p{L}\p{M}\d/. -]{2,25}\)\.?\s?(?:${SMALL}|:)\s?`,
  // 'Jakarta - ', 'القاهرة - '
  pattern()`^(?:[\w.]+, )?(?:\p{Lu}\p{Ll}+|\p{Script=Arabic}+(?: \p{Script=Arabic}+)?)(?: ?[/(][^)]{2,20}\)?)? ${SMALL} ${START}`,
  // 'Berlin. ', 'Berlin taz | '
  pattern()`^\p{Lu}\p{Ll}{3,}(?:\/\p{Lu}\p{Ll}+)?\.\s(?=\p{Lu}\p{L}+\s)`,
  pattern()`^\p{Lu}[\p{L} ]{1,25} \| `,
  // '(CNN) ', '(서울=연합뉴스) 홍길동 기자 = ', '【ソウル＝記者】', '（中央社記者王某台北24日電）'
  /^\((?:[A-Z]{2,8}|Reuters)\)\s?(?:[—–-]\s)?/u,
  /^[([【〔［（](?:[^)\]】〕］）]{0,30}[=＝/][^)\]】〕］）]{0,30}|[^)\]】〕］）]{0,30}(?:기자|記者|记者|報導|报道|電|电|訊|讯|社))[)\]】〕］）]\s?/u,
  pattern()`^[\p{Script=Hangul}·, ]{2,30}(?:기자|특파원)\s?[=＝:]\s?`,
  // '新华社北京11月24日电（记者 王某）', '本报讯 '
  pattern()`^[\p{L}\d]{2,20}(?:[电電](?:[（(][^）)]{2,30}[）)]\s?|\s)|[讯訊](?:[（(][^）)]{2,30}[）)]\s?|[\s：:])|消息[：:])\s?`,
];

/** Shortest headline that may run into the text with nothing between; a shorter one may be how the sentence begins. Characters. */
const MIN_RUN_IN = 30;
const MIN_RUN_IN_CJK = 12;

const LETTER = pattern('g')`[\p{L}\p{N}]`;
const HAN_OR_HANGUL = pattern()`\p{Script=Han}|\p{Script=Hangul}`;
const CAPITAL_AHEAD = pattern()`^\P{L}+[\p{Lu}\p{Lo}]`;
const BEFORE_WORD = pattern()`^[^\p{L}\p{N}]*?\s*(?=["“„«‘'「『(¿¡]?[\p{L}\p{N}])`;

function dropTitle(line: string, title: string): string {
  const wanted = (title.normalize('NFKC').toLowerCase().match(LETTER) ?? []).join('');
  if (wanted === '') return line;
  let taken = '';
  let end = 0;
  for (const { 0: letter, index } of line.matchAll(LETTER.for(line))) {
    taken += letter.normalize('NFKC').toLowerCase();
    end = index + letter.length;
    if (taken.length >= wanted.length || !wanted.startsWith(taken)) break;
  }
  if (taken !== wanted) return line;
  const after = line.slice(end);
  if (!saysAnything(after)) return '';
  const cjk = HAN_OR_HANGUL.test(title);
  const apart = /^["”’»」』)]*\s*[|:·—–-]\s|^["”’»」』)]*[.!?。！？]\s/u.test(after);
  const runIn = wanted.length >= (cjk ? MIN_RUN_IN_CJK : MIN_RUN_IN) && CAPITAL_AHEAD.test(after);
  return apart || runIn ? after.replace(BEFORE_WORD, '') : line;
}
