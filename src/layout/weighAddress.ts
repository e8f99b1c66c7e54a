/** Words in an address's last part that make a headline of it. */
const HEADLINE_WORDS = 5;

/** A number of this many digits counts stories or days. */
const NUMBER = /\d{4,}/u;

/** A code of letters and digits names one of many pages. */
const CODE = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,}/iu;

/** What a folder's only page is called. */
const INDEX = /^(?:index|default|landing|story|article)\.\w+$/iu;

/** How much an address reads like one of a single story, 0 to 1: by a headline in it, a number, or a code. */
export function weighAddress({ pathname, search }: URL): number {
  const last = pathname.split('/').findLast((part) => part && !INDEX.test(part)) ?? '';
  if (NUMBER.test(pathname + search) || CODE.test(last)) return 1;
  return Math.min(1, (last.split(/[-_]/u).length - 1) / (HEADLINE_WORDS - 1));
}
