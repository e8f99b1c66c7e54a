import { type Pattern, pattern } from '../dom/pattern.ts';

/**
 * How lines that are no story text begin, in the languages we know. They help where structure leaves doubt; nothing
 * depends on them.
 */
const PHRASES = {
  /** A line that leads to another story. */
  prompt: [
    'read more|read also|also read|read next|read the|see also|see more|more on|more from|more:|related|recommended|suggested|you may|you might|watch:|watch now|listen:|listen to|don.t miss|up next|further reading|click here|view |explore|continue reading|keep reading|story continues|article continues|from the archive|editor.s pick|most read|trending',
    'lesen sie(?: auch| dazu| mehr)?|mehr zum|mehr dazu|mehr lesen|lies auch|auch interessant|weiterlesen|empfohlen|das k.nnte sie|zum thema|lesetipp|hier geht es',
    'lire aussi|à lire(?: aussi)?|lire la suite|voir aussi|en savoir plus|sur le même sujet|à voir',
    'leer más|lea también|lee también|te puede interesar|ver también|más información|relacionad|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais lidas|leggi anche|leggi tutto|per approfondire|vedi anche',
    'lees ook|lees meer|bekijk ook|les også|læs også|läs också|läs mer|czytaj (?:także|też|więcej)|zobacz (?:także|też|również)|przeczytaj|čtěte(?: také| též)?|přečtěte(?: si(?: také)?)?|olvasson|devamı|ilgili haber|ayrıca oku|baca juga|lihat juga|xem thêm|đọc thêm|tin liên quan',
    'читайте(?: также| ещё| еще| також)?|смотрите(?: также)?|подробнее|по теме|ещё по|اقرأ(?: أيضا)?|إقرأ(?: أيضا)?|طالع|شاهد(?: أيضا)?|مواضيع|بیشتر بخوانید|קראו(?: גם| עוד)?|עוד ב|यह भी पढ(?:़ें)?|ये भी पढ(?:़ें)?|और पढ',
    '続きを|関連(?:記事)?|あわせて(?:読みたい)?|合わせて|もっと見る|おすすめ|▶|관련(?: ?기사)?|더보기|추천|이 기사|함께 |相关(?:阅读)?|相關|延伸阅读|延伸閱讀|更多|推荐|推薦|点击|點擊',
  ],
  /** An invitation: newsletter, subscription, app, channel. */
  invitation: [
    'subscribe|sign up|sign in|log ?in|register|join |follow |newsletter|get the |get our |download|support |donate|become a|start your|try |unlock|already a|to continue|don.t have|your email|enter your|click to|share |comment|advertis|sponsored|ad feedback|promoted|affiliate|we may earn|this article contains|disclaimer',
    'abonnieren|jetzt |anmelden|registrier|newsletter|folgen sie|kostenlos|anzeige|werbung|abonnez|inscri|recevez|suivez|publicité|suscr[íi]b|reg[íi]strate|síguenos|recib[ae]|publicidad|assine|inscreva|receba|siga |publicidade|iscriviti|abbonati|segui|pubblicità',
    'abonneer|meld je|zapisz się|zaprenumeruj|reklama|abone ol|takip et|reklam|berlangganan|đăng ký|theo dõi|подпи|реклама|اشترك|تابع|إعلان|הירשמו|פרסומת|सब्सक्राइब|विज्ञापन',
    '登録|購読|無料|広告|ログイン|会員|구독|광고|로그인|기자에게|订阅|訂閱|广告|廣告|登录|关注|扫码',
  ],
  /** A picture's credit, a source, a right. */
  credit: [
    '(?:photo|image|picture|video|photograph|graphic|illustration|source|credit|file)s?\\b.{0,3}[:/|]|photo by|image by|photograph by|getty images|©|copyright|all rights reserved|courtesy|\\(ap|\\(reuters|\\(afp|reuters/|afp/|ap photo|associated press/',
    'foto[: ]|bild[: ]|quelle[: ]|crédit|credits?[: ]|fuente[: ]|imagen|fonte[: ]|bron[: ]|źródło|fot\\.|zdroj|фото|источник|写真|画像|出典|사진|출처|图源|来源|資料|编辑|責任|责任|记者|記者|copyrights?|무단',
  ],
} as const;

export type Phrase = keyof typeof PHRASES;

export const PHRASE_KINDS = Object.keys(PHRASES) as Phrase[];

/** One expression a kind, for lines in lower case: to ignore case costs an expression of this size much more. */
const EXPRESSIONS = PHRASE_KINDS.map((kind) => pattern('y')`${PHRASES[kind].join('|')}`);

const PROMPT = EXPRESSIONS[PHRASE_KINDS.indexOf('prompt')] as Pattern;

/** Brackets, bullets and arrows before a line's first word; a phrase may itself begin with one. */
const BEFORE = pattern()`^(?:\s|[^\p{L}\p{M}\p{N}\p{C}])*`;

/** For each kind of phrase, whether a line begins with one. */
export function phrasesOf(line: string): boolean[] {
  const start = startOf(line);
  const signs = signsBefore(start);
  return EXPRESSIONS.map((kind) => endOf(kind, start, signs) > 0);
}

function signsBefore(start: string): number {
  return BEFORE.exec(start)?.[0].length ?? 0;
}

/** Where the phrase that a line begins with ends; 0 where it begins with none. */
function endOf(kind: Pattern, start: string, signs: number): number {
  const expression = kind.for(start);
  for (let at = 0; at <= signs; at++) {
    expression.lastIndex = at;
    if (expression.test(start)) return expression.lastIndex;
  }
  return 0;
}

/** As much of a line as a phrase can be, in lower case, letter by letter: a Turkish capital i would become two. */
function startOf(line: string): string {
  return line.slice(0, 60).replaceAll('İ', 'i').toLowerCase();
}

/** What a line says behind the prompt that it begins with, in its own spelling; null where it begins with none. */
export function behindPrompt(line: string): string | null {
  const start = startOf(line);
  const end = endOf(PROMPT, start, signsBefore(start));
  if (end === 0) return null;
  const behind = line.slice(end);
  // A sign may be one by itself: '▶ Read also: …'.
  return end === 1 && behind[0] !== line[0] ? (behindPrompt(behind) ?? behind) : behind;
}
