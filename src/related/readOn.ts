/** Invitations to read on, as they stand under a teaser: the source of an expression, lower case. */
export const READ_ON =
  'continue reading|(?:read|see|show) more|weiterlesen|mehr lesen|lire la suite|leer más|leia mais|leggi tutto|lees (?:meer|verder)|czytaj (?:dalej|więcej)|devamı|читать далее|подробнее|اقرأ المزيد|קרא עוד|और पढ़ें|selengkapnya|xem thêm|続きを読む|더보기|阅读全文|閱讀更多';
