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

/** True for a short line that says whose a picture is. */
export function isCredit(text: string): boolean {
  return text.length <= MAX_LENGTH && CREDIT.test(text);
}
