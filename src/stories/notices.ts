import { CJK } from '../dom/cjk.ts';
import { pattern } from '../dom/pattern.ts';
import { isMostlyLinks } from '../page/isMostlyLinks.ts';
import type { Block } from '../page/outline.ts';

/** Longer lines are paragraphs. Characters. */
const MAX_LENGTH = 120;

/** A line that begins with the sign of such rights may say more. Characters. */
const MAX_RIGHTS = 300;

const RIGHTS = /^(?:copyright|[©ⓒ]|\(c\)){1,2} ?(?:[©ⓒ]|\(c\))? ?(?:19|20)\d\d(?!\d)/iu;

/** What a page says of all that it holds, behind a story. */
const DISCLAIMER =
  /^(?:(?:特[别別]|免[责責])[声聲]明|免責事項|disclaimer|haftungsausschluss|अस्वीकरण|إخلاء مسؤولية) ?[:：]|^notice: the content above|^this (?:article|story) (?:was )?(?:originally|first|appear)|\bwe (?:may |can )?(?:earn|receive) (?:an? )?(?:affiliate )?commission\b/iu;

const NOTICE =
  /[©ⓒ]|^copyright|copyright.+\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|무단 ?전재|재배포 ?금지|ctrl ?\+ ?enter|recaptcha|禁止转载|禁止轉載|未经[^，。]{0,9}(?:不得|禁止|[转轉][载載])|^[\s—–─·*-]+end[\s—–─·*-]*$|無断転載/iu;

/** Longest caption. Characters. */
const MAX_CAPTION = 220;

/** Agencies and collections as they stand at the end of a credit. */
const CREDIT =
  /^[©ⓒ]|(?:\/|\bvia )\s?(?:getty|reuters|afp|epa|ap|dpa|imago|shutterstock|alamy|adobe)\b[^.!?]{0,20}$/iu;

/** True for a short line that says whose the text is: at a story's end it is none of it. */
export function isNotice(text: string): boolean {
  if (text.length > MAX_RIGHTS) return false;
  return (text.length <= MAX_LENGTH && NOTICE.test(text)) || RIGHTS.test(text) || DISCLAIMER.test(text);
}

/** How a box asks to agree before something from outside is loaded. */
const CONSENT = /(?:extern|eingebunden)\S* (?:\S*inhalt|obsah|sít)/iu;

/** Longest such line where it names what is agreed to. Characters. */
const MAX_CONSENT = 450;
const AGREES = /einverstanden|personenbezogen|privatsph/iu;

/** True for a line that asks so. */
export function asksConsent(text: string): boolean {
  return text.length <= (AGREES.test(text) ? MAX_CONSENT : MAX_CAPTION) && CONSENT.test(text);
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

/** How a caption ends that says who took the picture. */
const TAKEN_BY =
  /(?:^|[.。!?！？।”」)]\s*|\s[–—-]\s)(?:foto|photo|ảnh|fot\.|фото|[फ\u095E]\u093C?ोटो|تصوير|צילום)\s?[:：/]\s?[^.:!?“”"]{2,40}$|(?:\s|[记記]者[^。]{1,8})[摄攝][)）]?$|다\. [^.]{2,24} 제공$|사진(?: ?제공)? ?[=:：][^.]{2,24}$|撮影[・:：＝=][^。]{1,12}[)）]?$|[(（](?:[圖图照]片?|資料照片?)\s?[／/:：][^()（）]{1,40}[)）]$/iu;

/** The same with a first name's letter: 'Photo: A. Birch'. */
const TAKEN_WITH = pattern()`[.!?”"] (?:Photo|Foto|Fot\.)[:/] ?(?:\p{Lu}\. ){1,2}\p{Lu}[^.:!?“”"]{1,40}$`;

/** The same as agencies write it: '(AP Photo/Ada Birch)'. */
const OF_AGENCY = pattern()`\((?:[A-Z]{2,5} )?[Pp]hoto[/:] ?\p{Lu}[^()]{1,40}\)$`;

/** The most that a label before a headline says. Characters. */
const MOST_LABEL = 12;

/** True for a line that is the story's headline behind a label, 'Part 3: …', or the one that it had elsewhere, '原标题：…'. */
export function isLabelledTitle(text: string, title: string): boolean {
  return (
    (text.length <= MAX_LENGTH && /^原[标標][题題][:：][^。]*$/u.test(text)) ||
    (text.length <= title.length + MOST_LABEL && text.endsWith(title) && namesItself(text, title))
  );
}

/** True for a short line that says whose a picture is. */
export function isCredit(text: string): boolean {
  if (text.length > MAX_CAPTION) return false;
  return (
    TAKEN_BY.test(text) ||
    TAKEN_WITH.test(text) ||
    OF_AGENCY.test(text) ||
    (text.length <= MAX_LENGTH && CREDIT.test(text))
  );
}

/** A longer paragraph with such a link tells of something. Characters. */
const MAX_INVITATION = 300;

/** Where sites keep letters and messages to be signed up for. */
const SIGN_UP =
  /(?<!\/)\/(?:[\w-]*newsletters?|sign-?up|subscri(?:be|ptions?)|abonn\w*|inscription|suscri\w*)(?:\/[\w-]+)?\/?(?:[?#]|$)|^https?:\/\/(?:www\.|chat\.)?whatsapp\.com\//iu;

/** Where they keep their own application. */
const APP = /^\/(?:[\w-]+\/)?apps?\/?(?:[?#]|$)/iu;

/** True for a line that asks its readers to sign up for letters or messages, or is mostly a link to the site's application, by where that leads. */
export function asksToSignUp(block: Block): boolean {
  const { text, links, box } = block;
  const leadsTo = (place: RegExp): boolean =>
    links.some(({ element }) => place.test(element.getAttribute('href') ?? ''));
  return (
    text.length <= MAX_INVITATION &&
    (leadsTo(SIGN_UP) || (isMostlyLinks(block) && box.tag !== 'li' && leadsTo(APP)))
  );
}

/** True for a line that is marked as a time as a whole. */
export function isTimestamp({ nodes }: Block): boolean {
  return nodes.every(({ parentElement }) => parentElement?.closest('time') !== null);
}
