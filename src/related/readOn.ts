/** Invitations to read on, as they stand at the end of a teaser: the source of an expression, lower case. */
export const READ_ON =
  'continue reading|(?:read|see|show) more|weiterlesen|mehr lesen|lire la suite|leer más|leia mais|leggi tutto|lees (?:meer|verder)|czytaj (?:dalej|więcej)|devamı(?:nı oku)?|читать далее|подробнее|اقرأ المزيد|קרא עוד|और पढ़ें|selengkapnya|xem thêm|続きを読む|더보기|阅读全文|閱讀更多';

/** The same and others that are one only in a line of their own. */
export const READ_ON_ALONE = `${READ_ON}|read (?:the )?(?:full|whole|original) (?:story|article)|lire plus|ver más|(?:seguir|continuar) leyendo|(?:ler|saiba) mais|continu(?:ar|e) lendo|leggi di più|läs mer|les mer|læs mere|читать полностью|читати далі|تابع القراءة|המשך קריאה|(?:पूरी ख़?बर|आगे) पढ़ें|全文を読む|もっと見る|더 보기|자세히 보기|원문 보기|(?:继续)?阅读(?:全文|更多|原文)?|查看(?:全文|更多|原文)|(?:繼續)?閱讀(?:更多|全文|原文)?`;
