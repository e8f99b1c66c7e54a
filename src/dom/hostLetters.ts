import { pattern } from './pattern.ts';

const SIGNS = pattern('g')`[^\p{L}\p{N}]`;

/** The letters and figures of a host, run together as in a name: 'harbour-news.example' gives 'harbournewsexample'. */
export function hostLetters(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(SIGNS, '');
}

/** Those of the part that names the site: 'harbournews'. */
export function siteLetters(host: string): string {
  return hostLetters(host.split('.').at(-2) ?? '');
}
