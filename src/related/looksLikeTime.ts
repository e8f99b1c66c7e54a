/** Words for spans of time and for days, as pages put them under a headline, in the languages we know. */
const SPAN =
  /\d+\s?(?:s|sec|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\b(?:\s+ago)?|\bago\b|yesterday|today|just now|an? (?:hour|minute|day|week|month|year)|vor \p{L}+|gestern|heute|il y a|hier\b|aujourd|hace |ayer|hoy\b|há |ontem|hoje|\bfa\b|ieri|oggi|geleden|gisteren|vandaag|temu|wczoraj|dzisiaj|önce|dün|bugün|назад|вчера|сегодня|тому|вчора|сьогодні|منذ|قبل|أمس|اليوم|לפני|אתמול|היום|पहले|कल|आज|lalu|kemarin|hari ini|trước|hôm qua|hôm nay|前$|昨日|今日|전$|어제|오늘|昨天|今天|刚刚|剛剛|小时|小時|分钟|分鐘/iu;
const DATE =
  /\d{1,2}[.:/h]\d{2}|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}\.? \p{L}{3,}|\p{L}{3,}\.? \d{1,2}(?:,|\b)|\d{1,2}\s?[月월]|(?:19|20)\d\d/u;

/** True for a short text that holds a date, a time of day or a span such as 'an hour ago'. */
export function looksLikeTime(text: string): boolean {
  return SPAN.test(text) || DATE.test(text);
}
