/** True for a short line that, as a whole, labels a card or a block as paid for; never for a word within prose. */
export function saysSponsored(text: string): boolean {
  if (text.length > MAX_LABEL) return RUN_IN.test(text);
  const line = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const label = line.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return (
    label !== '' &&
    (isPaid(label.split(/[\s/|·-]+/u)) ||
      WHOLE.test(label) ||
      RUN_IN.test(line) ||
      NAMED.test(line) ||
      NETWORK.test(label))
  );
}

/** A label that runs into the card's headline. */
const RUN_IN = /^(?:ad|sponsored|anzeige|広告|PR|광고)\s?[·•|]/iu;

/** Longer lines are prose. Characters and words. */
const MAX_LABEL = 70;
const MAX_WORDS = 5;

/** Every word belongs to such a label, and one of them says that it is paid for: 'sponsored content', 'artykuł sponsorowany'. */
function isPaid(words: string[]): boolean {
  return (
    words.length <= MAX_WORDS &&
    words.some((one) => PAID.test(one)) &&
    words.every((one) => PAID.test(one) || WITH.test(one))
  );
}

const PAID = vocabulary(
  'ads?|pr|pub|sponsors?|ilan|iklan|mainos|reclame|promo|промо|спецпроект|برعاية|ממומן|פרסומת|מודעה|בחסות|(?:企画)?広告|スポンサー|スポンサード|タイアップ|プロモーション|提供|유료|광고|스폰서|협찬|广告|推广|赞助|廣告|推廣|贊助|業配',
  'adcho|advertis(?:em|in)|advertent|advertor|sponsor[eilo]|sponsrad|sponset|s[zp]+onzor|disponsori|bersponsor|gespons|promo[tczv]|anzeigen?$|an[uú]nc|annunci|annon[cs](?:er?|ør.*|)$|werbung|publi(?:ci[dt]|-?r)|pubblicit|patrocin|partner(?:inhalt|content|bijdrage)|reklam|inzer|hirdet|oglas|διαφ[ηή]μ|χορηγ|реклам(?:а|ы|н)|спонс|партн[её]рск|إعلان|اعلان|ممول|مدفوع|آگهی|تبلیغ|विज्ञापन|प्रायोजित|โฆษณา',
);

/** Words that may stand with one of those: what is paid for, and what joins them. */
const WITH = vocabulary(
  'by|from|our|the|de|на|правах|記事|企画|リンク|링크|콘텐츠|内容|內容',
  'content|post|stor[iy]|articl|link|message|feedback|brand|native|partner|art[iíy]k|materia|inhalt|inn?h[oå]l[dl]|indhold|inhoud|conte[nú]|bezahlt|betal|placen|obsah|tartalom|içeri|περιεχόμ|матер|محتوى|תוכן|konten',
);

/** Labels whose words are too common to count alone. */
const WHOLE =
  /^(?:(?:paid|partner|advertiser|commercial) (?:partner )?(?:content|post|offer|promotion|partnership)|(?:content )?from our partners|komerční sdělení|kaupallinen yhteistyö|entgeltliche einschaltung|(?:được |nội dung )*tài trợ|quảng cáo|новости партн[её]ров|תוכן שיווקי)$/u;

/** Labels that name the one who paid. */
const NAMED =
  /^(?:(?:sponsored|promoted|presented|paid for|brought to you)(?: \p{L}+)? by|(?:anzeige|広告|提供|pr|реклама|광고|广告)\s?[·•|:]|in partnership with|(?:gesponsert|präsentiert) von|(?:sponsorisé|proposé) par|en partenariat avec|(?:patrocinado|presentado|oferecido) por|sponsorizzato da|gesponsord door|برعاية |בחסות )./u;

/** Networks that fill a page with paid cards; their name ends the label of the block. */
const NETWORK =
  /^(?:.{0,40}(?:by|from|with|von|par|por|da|door|przez)\s)?(?:taboola|outbrain|revcontent|mgid|zergnet|plista|dianomi|popin|logly|dable|nativendo|seedtag)$/u;

function vocabulary(whole: string, beginnings: string): RegExp {
  return new RegExp(`^(?:${whole}|(?:${beginnings})[\\p{L}\\p{M}]{0,9})$`, 'u');
}
