import { hostLetters } from './hostLetters.ts';
import { lettersOf } from './text.ts';

/** A name as it is spelled in addresses: 'The Alder Post' and 'thealderpost.example', 'Küstenblatt' and 'kustenblatt.example'. */
export function isLikeHost(name: string, host: string): boolean {
  const bare = lettersOf(name)
    .normalize('NFD')
    .replaceAll(/^the|\p{M}/gu, '');
  // Two letters are too few to be found anywhere in an address, but not as one of its names.
  if (host.toLowerCase().split('.').slice(0, -1).includes(bare)) return true;
  return bare.length >= 3 && hostLetters(host).includes(bare);
}
