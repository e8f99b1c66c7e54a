import { matchTime } from './matchTime.ts';

/** Longest line that is a time only, with its label. Characters. */
const MAX_LENGTH = 60;

/** True for a line that is a time and nothing else but its label ('Updated', '입력'). Cheap enough for every short line of a page. */
export function looksLikeTime(text: string, lang = ''): boolean {
  return text.length <= MAX_LENGTH && matchTime(text, lang, NOW)?.alone === true;
}

/** Whether a line is a time does not depend on when it is read. */
const NOW = new Date();
