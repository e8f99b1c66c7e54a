import { fold } from './text.ts';

/** No headline, name or summary is longer; one that is fills the reader instead of heading it. Characters. */
const LONGEST = 500;

/**
 * Characters that nobody sees: controls, soft hyphens, marks and overrides of direction, fillers, zero-width spaces,
 * annotations, noncharacters (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). The tags of a flag
 * stay behind their flag.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]|(?<!\u{1F3F4}[\u{E0000}-\u{E007F}]*)[\u{E0000}-\u{E0FFF}]/gu;

/** Persian, Indian scripts and emoji are written with joiners; behind these letters they only hide. */
const IDLE_JOINERS = String.raw`(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}])[\u200C\u200D]+`;
const JOINER = /[\u200C\u200D]/u;

/** A headline or name as it is read: a line that cannot pass for another by characters that turn it round or hide in it. */
export function plainName(text: string): string {
  const seen = text.slice(0, 4 * LONGEST).replace(UNSEEN, '');
  // Hardly any text has one, and the expression for them is dear.
  return fold(JOINER.test(seen) ? seen.replace(new RegExp(IDLE_JOINERS, 'gu'), '') : seen).slice(0, LONGEST);
}
