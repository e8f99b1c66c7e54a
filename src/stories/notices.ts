import { CJK } from '../dom/cjk.ts';
import type { Block } from '../page/outline.ts';

/** Longer lines are paragraphs. Characters. */
const MAX_LENGTH = 120;

const NOTICE =
  /[©ⓒ]|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|무단 ?전재|재배포 ?금지|禁止转载|禁止轉載|無断転載/iu;

/** Agencies and collections as they stand at the end of a credit. */
const CREDIT =
  /^[©ⓒ]|(?:\/|\bvia )\s?(?:getty|reuters|afp|epa|ap|dpa|imago|shutterstock|alamy|adobe)\b[^.!?]{0,20}$/iu;

/** True for a short line that says whose the text is: at a story's end it is none of it. */
export function isNotice(text: string): boolean {
  return text.length <= MAX_LENGTH && NOTICE.test(text);
}

/** Shortest headline that a line holds by no chance, and the most that a notice says besides. Characters. */
const LEAST_TITLE = 20;
const LEAST_TITLE_CJK = 10;
const MOST_AROUND = 100;

/** True for a line that names the story by its whole headline, as feeds do at its end: 'The post … appeared first on …'. */
export function namesItself(text: string, title: string): boolean {
  return (
    title.length >= (CJK.test(title) ? LEAST_TITLE_CJK : LEAST_TITLE) &&
    text.length <= title.length + MOST_AROUND &&
    text.includes(title)
  );
}

/** True for a short line that says whose a picture is. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_LENGTH && CREDIT.test(text);
}

/** True for a line that is marked as a time as a whole. */
export function isTimestamp({ nodes }: Block): boolean {
  return nodes.every(({ parentElement }) => parentElement?.closest('time') !== null);
}
