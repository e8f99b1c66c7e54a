import { pattern } from '../../dom/pattern.ts';
import { plainWords } from '../../dom/text.ts';

const SIGNS = pattern('g')`[^\p{L}\p{N}]`;

/** A name as it is spelled in addresses: 'The Alder Post' and 'thealderpost.example'. */
export function isLikeHost(name: string, host: string): boolean {
  const bare = plainWords(name).replaceAll(' ', '').replace(/^the/u, '');
  // Two letters are too few to be found anywhere in an address, but not as one of its names.
  if (host.toLowerCase().split('.').slice(0, -1).includes(bare)) return true;
  if (bare.length < 3) return false;
  const letters = host
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(SIGNS, '');
  return letters.includes(bare) || bare === letters;
}
