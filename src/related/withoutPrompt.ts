import { pattern } from '../dom/pattern.ts';
import { behindPrompt } from '../evidence/phrases.ts';

/** What sets a prompt apart from the headline behind it: a sign, or no space at all before a capital. */
const APART = pattern()`^(?:[\p{L}\p{M}]{0,20}(?:\s(?:[Aa]rticles?|[Ss]tor(?:y|ies)|[Nn]ews|[Rr]eading))?\s*[:：|›»>\])】]\s*|\s+[–—-]\s+|(?=\p{Lu}))`;

/** Shortest rest that is a headline. Characters. */
const LEAST = 6;

/** A headline without the invitation to read it: 'Read also: Storm hits the coast'. */
export function withoutPrompt(title: string): string {
  const behind = behindPrompt(title);
  const apart = behind && APART.exec(behind);
  const rest = apart ? behind.slice(apart[0].length) : '';
  return rest.length >= LEAST ? rest : title;
}
