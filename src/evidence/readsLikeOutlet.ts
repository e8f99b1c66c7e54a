import { isDomain } from '../dom/isDomain.ts';
import { pattern } from '../dom/pattern.ts';

/** True for a name that says itself that it is an outlet's: by a word for newspapers and stations, or as a domain. */
export function readsLikeOutlet(name: string): boolean {
  return isDomain(name) || WORD.test(name) || ENDING.test(name);
}

/** Words of such names in the languages we know; none that sections are named by alone. */
const WORD = pattern(
  'i',
)`(?<!\p{L})(?:\p{L}+ (?:news|finance|sports?)|times|post|herald|tribune|gazette|journal|chronicle|guardian|observer|telegraph|courier|dispatch|ledger|examiner|sentinel|bulletin|weekly|écho|daily|press|tv|radio|magazine|today|insider|anzeiger|kurier|nachrichten|rundschau|diario|noticias|prensa|le monde|infos?|corriere|gazzetta|giornale|jornal|folha|correio|nieuws|courant|dagblad|wiadomości|gazeta|dziennik|haber|gazetesi|новости|газета|вести|أخبار|صحيفة|חדשות|समाचार|टाइम्स|दैनिक|berita|báo)(?!\p{L})`;

/** Languages that write words together. */
const ENDING =
  /(?:zeitung|blatt|krant|新聞社?|ニュース|タイム[スズ]|放送|通信社?|일보|신문|뉴스|방송|타임스|报|報|新闻|[訊讯]社|网|網)$/u;
