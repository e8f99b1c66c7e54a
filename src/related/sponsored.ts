/** Longer lines are prose. Characters and words. */
const MAX_LABEL = 70;
const MAX_WORDS = 5;

/** Beginnings of words that say that a thing is paid for, lower-cased; those before the stroke are whole words. */
const PAID = word(
  'ads?|pr|pub|paid|commercial|inserat|ilan|promo|iklan|ditaja|mainos|oglasi?|reclame|sonsor|промо|тест-промо|спецпроект|برعاية|ממומן|פרסום|מודעה|בחסות|आगे',
  'advert|adchoice|brandvoice|sponsor|sponsrad|sponset|szponzor|sponzor|disponsori|bersponsor|gesponser|gesponsor|promot|promoc|promoz|promoci|promov|anzeige|anúnci|anunci|annunci|annonc|annons|werb|publicit|publicid|pubblicit|publi-?r[eé]|publirr|publireport|publieditorial|publicat|patrocin|partnercontent|partnerinhalt|partnerbijdrage|reklam|inzer|hirdet|tanıtım|διαφ[ηή]μ|χορηγ|реклам|спонс|партн[её]рск|إعلان|اعلان|ممو|مدفوع|آگهی|تبلیغ|שיווקי|פרסומ|विज्ञापन|प्रायोजित|โฆษณา|スポンサ|広告|タイアップ|プロモーション|提供|광고|유료광고|스폰서|협찬|파워링크|广告|推广|赞助|商业推广|廣告|推廣|贊助|業配|廣編',
);

/** Words that may stand with one of those: what is paid for, and what joins them. */
const WITH = word(
  'by|from|our|the|in|on|de|a|och|en|na|o|im|и|на|от|правах|with',
  'content|post|stor|article|link|message|feedback|choice|brand|native|partner|samarbe|collab|partenari|communiqu|article|artikel|artículo|artigo|articolo|artyku|artikl|článek|cikk|materia|mat[eé]ri|inhalt|innhold|indhold|innehåll|inhoud|conten[iu]|conteúdo|commun|informe|messagg|einschaltung|bezahlt|entgelt|betal|komerčn|sdělení|plac|platen|kaupallinen|yhteistyö|obsah|sadržaj|tartalom|içerik|bağlantı|περιεχόμενο|новости|материал|матеріал|محتوى|مادة|תוכן|konten|nội|dung|bài|viết|được|tài|trợ|quảng|cáo|企画|企劃|記事|リンク|おすすめ|링크|콘텐츠|内容|內容',
);

/** Labels whose words are too common to count alone. */
const WHOLE =
  /^(?:partner (?:content|post|offer|message|stories)|(?:content |stories )?from our partners|(?:im auftrag|in zusammenarbeit|en partenariat|in partnership|samarbete|em parceria)(?: mit| avec| with| com)?|komerční sdělení|kaupallinen yhteistyö|entgeltliche einschaltung|(?:được |nội dung )*tài trợ|quảng cáo|новости партн[её]ров|ad링크)$/u;

/** Labels that name the one who paid. */
const BY_NAME =
  /^(?:(?:sponsored|promoted|presented|paid for|brought to you|powered)(?: content| post| story)? by|ads? (?:by|[·•|-])|(?:anzeige|广告|広告|広告企画|提供|pr|реклама|광고|sponsored)\s?[·•|:.]|in (?:paid )?partnership with|(?:gesponsert|präsentiert) von|(?:sponsorisé|proposé) par|en partenariat avec|(?:patrocinado|presentado|apresentado|oferecido) por|sponsorizzato da|(?:gesponsord|aangeboden) door|برعاية |בחסות )./u;

/** Networks that fill a page with paid cards; their name ends the label of the block. */
const NETWORK =
  /^(?:.{0,40}(?:by|from|with|von|par|por|da|door|przez|av|oleh|ads?)[\s:]+)?(?:taboola|outbrain|revcontent|mgid|zergnet|plista|dianomi|adblade|popin|logly|dable|teads|adnow|ligatus|nativendo|seedtag)(?: feed| ads?)?$/u;

/** True for a short line that, as a whole, labels a card or a block as paid for; never for a word within prose. */
export function saysSponsored(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const line = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const label = line.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  if (label === '') return false;
  const words = label.split(/[\s/|·-]+/u);
  const all = words.length <= MAX_WORDS && words.every((one) => PAID.test(one) || WITH.test(one));
  return (all && words.some((one) => PAID.test(one))) || WHOLE.test(label) || BY_NAME.test(line) || NETWORK.test(label);
}

function word(whole: string, beginnings: string): RegExp {
  return new RegExp(`^(?:(?:${whole})$|(?:${beginnings})[\\p{L}\\p{M}]{0,9}$)`, 'u');
}
