import { pattern, type Pattern } from '../dom/pattern.ts';

/** True for a short line that, as a whole, labels a card or a block as paid for; never for a word within prose. */
export function saysSponsored(text: string): boolean {
  const line = text.slice(0, ENOUGH).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (RUN_IN.test(line)) return true;
  const label = line.replace(EDGES, '');
  if (label === '' || line.length > MAX_LABEL) return false;
  const words = label.split(/[\s/|:·-]+/u);
  return isPaid(words) || isPaidBy(words) || PHRASE.test(label) || NETWORK.test(label);
}

const EDGES = pattern('g')`^[^\p{L}]+|[^\p{L}\p{M}]+$`;

/** A label that runs into the card's headline. */
const RUN_IN = /^(?:ad|sponsored|anzeige|広告|pr|광고|реклама) ?[·•|]/u;

/** Longer lines are prose. Characters and words. */
const MAX_LABEL = 70;
const MAX_WORDS = 5;

/** As much of a line as is needed to see that it is longer than a label, and how it begins. Characters. */
const ENOUGH = 4 * MAX_LABEL;

/** Every word belongs to such a label, and one of them says that it is paid for: 'sponsored content', 'artykuł sponsorowany'. */
function isPaid(words: string[]): boolean {
  return (
    words.length <= MAX_WORDS &&
    words.some((one) => PAID.test(one)) &&
    words.every((one) => PAID.test(one) || WITH.test(one))
  );
}

/** 'Promoted by Acme', 'Gesponsert von Acme', '提供：アクメ'. */
function isPaidBy([first = '', second = '', third]: string[]): boolean {
  if (/^(?:提供|広告|广告|برعاية|בחסות)$/u.test(first)) return second !== '';
  return third !== undefined && PAID.test(first) && /^(?:by|von|par|por|da|door|przez)$/u.test(second);
}

/** Words that say that a thing is paid for: whole ones, and beginnings. */
const PAID = vocabulary(
  'ads?|pr|pub|támogatott|\\(x|sponsors?|ilan|iklan|mainos|reclame|promo|промо|спецпроект|برعاية|ממומן|פרסומת|מודעה|בחסות|(?:企画)?広告|スポンサー|スポンサード|タイアップ|提供|광고|스폰서|협찬|广告|推广|赞助|廣告|推廣|贊助|業配',
  'adcho|advertis(?:em|in)|advert[eo]|sponsor[eilo]|spons[re]|s[zp]+onzor|disponsor|bersponsor|gespons|promo[tcz]|anzeigen?$|an[uú]nc|annunci|annon[cs](?:er?|ør.*|)$|werbung|publi(?:ci[dt]|-?r)|pubblicit|patrocin|partnerinhalt|reklam|inzer|hirdet|oglas|διαφήμ|χορηγ|реклам[аын]|спонс|партн[её]рск|إعلان|ممول|مدفوع|विज्ञापन|प्रायोजित',
);

/** Words that may stand with one of those: what is paid for, and what joins them. */
const WITH = vocabulary(
  'by|from|our|the|на|правах|記事|企画|リンク|링크|콘텐츠|内容',
  'content|post|stor[iy]|articl|link|message|feedback|brand|native|partner|art[iíy]k|materia|inhalt|inn?h[oå]l[dl]|indhold|inhoud|conte[nú]|obsah|tartalom|içeri|матер|новин|محتوى|תוכן|konten',
);

/** Labels whose words are too common to count alone. */
const PHRASE =
  /^(?:(?:paid|partner|advertiser|commercial) (?:partner )?(?:content|post|offer|promotion|partnership)|content from our partners|(?:press release: )?paid content from .+|(?:presented|paid for|brought to you) by .+|in partnership with .+|(?:\S+ ){0,4}(?:sponsored|promoted) links by .+|komerční sdělení|kaupallinen yhteistyö|(?:được |nội dung )*tài trợ|quảng cáo|תוכן שיווקי|כדאי להכיר)$/u;

/** Networks that fill a page with paid cards; their name ends the label of the block. */
const NETWORK =
  /^(?:.{0,40}(?:by|from|with|von|par|por|da|door|przez)\s)?(?:taboola|outbrain|revcontent|mgid|zergnet|plista|dianomi|popin|logly|dable)$/u;

function vocabulary(whole: string, beginnings: string): Pattern {
  return pattern()`^(?:${whole}|(?:${beginnings})[\p{L}\p{M}]{0,9})$`;
}
