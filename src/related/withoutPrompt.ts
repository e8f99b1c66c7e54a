import { pattern } from '../dom/pattern.ts';

/** How lines begin that lead on to another story, before its headline. */
const PROMPT = pattern(
  'i',
)`^(?:read (?:more|also|next)|also read|see also|related(?: (?:article|story|stories|news))?|lesen sie (?:auch|dazu|mehr)|mehr zum thema|lire aussi|à lire(?: aussi)?|voir aussi|leer más|lea también|lee también|te puede interesar|ver también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|vedi anche|lees ook|bekijk ook|les også|læs også|läs (?:också|mer)|lue myös|czytaj (?:także|też|więcej)|zobacz (?:także|też|również)|čtěte (?:také|též)|přečtěte si(?: také)?|prečítajte si(?: aj)?|citește și|ilgili haber|ayrıca oku|baca juga|lihat juga|xem thêm|đọc thêm|читайте (?:также|ещё|еще|також)|смотрите также|по теме|اقرأ أيضا|إقرأ أيضا|شاهد أيضا|קראו (?:גם|עוד)|עוד ב\p{L}+|यह भी पढ़ें|ये भी पढ़ें|関連記事|あわせて読みたい|관련 ?기사|相关阅读|延伸阅读|延伸閱讀)`;

/** What sets a prompt apart from the headline behind it: a sign, or no space at all before a capital. */
const APART = pattern()`^(?:\s*[:：|›»>]\s*|\s+[–—-]\s+|(?=\p{Lu}))`;

/** Shortest rest that is a headline. Characters. */
const LEAST = 6;

/** A headline without the invitation to read it: 'Read also: Storm hits the coast'. */
export function withoutPrompt(title: string): string {
  const prompt = PROMPT.exec(title);
  if (!prompt) return title;
  const behind = title.slice(prompt[0].length);
  const apart = APART.exec(behind);
  const rest = apart ? behind.slice(apart[0].length) : '';
  return rest.length >= LEAST ? rest : title;
}
