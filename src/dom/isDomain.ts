import { CJK } from './cjk.ts';
import { pattern } from './pattern.ts';

const DOMAIN = pattern()`^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,7}$`;

/** True for a site's bare name: 'harbour-news.example'. */
export function isDomain(text: string): boolean {
  return DOMAIN.test(text) && !CJK.test(text);
}
