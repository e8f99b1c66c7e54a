/**
 * A site, or a folder of one, by its host and the beginning of its path: `news.example/`, `news.example/world/`. It stands
 * for exactly that host, as does the permission that goes with it.
 */
export type SiteRule = string;

/** Stands for all sites. */
export const ALL_SITES: SiteRule = '*/';

/** Front pages by other names than `/`. */
const HOME = /^\/(?:(?:index|home|default)(?:\.\w+)?\/?)?$/iu;

/** Labels of letters, digits and hyphens, or a bracketed IPv6 address, as `URL` writes them. */
const RULE = /^(?:\*|[a-z\d.-]+|\[[\da-f:]+\])\/(?:[^\s*?#]*\/)?$/u;

/** What a page's site can be named by, widest first: the site, and the first folder of the page's path. */
export function rulesFor(url: string): SiteRule[] {
  const address = URL.parse(url);
  if (!address || !/^https?:$/u.test(address.protocol) || address.hostname === '') return [];
  const [folder, ...rest] = address.pathname.split('/').filter(Boolean);
  const site = `${address.hostname}/`;
  const rules = folder !== undefined && rest.length > 0 ? [site, `${site}${folder}/`] : [site];
  return rules.filter((rule) => isRule(rule));
}

/** Whether a page belongs to a rule and may open by itself: a site's front page never does. */
export function opensBySelf(rules: readonly SiteRule[], url: string): boolean {
  const address = URL.parse(url);
  if (!address || (HOME.test(address.pathname) && address.search === '')) return false;
  const place = `${address.hostname}${address.pathname}`;
  return rules.some((rule) => place.startsWith(rule));
}

/** What a person typed as a site; null where it is none. */
export function ruleOf(typed: string): SiteRule | null {
  const text = typed.trim();
  const address = URL.parse(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
  if (!address || !/[.\]]|^localhost$/u.test(address.hostname)) return null;
  return isRule(`${address.hostname}/`) ? `${address.hostname}/` : null;
}

export function isRule(value: unknown): value is SiteRule {
  return typeof value === 'string' && RULE.test(value);
}

/** The permission that a rule needs, as a match pattern: that of its whole host, since browsers give none for less. */
export function originOf(rule: SiteRule): string {
  return `*://${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** The pages of a rule, as a match pattern. */
export function patternOf(rule: SiteRule): string {
  return `*://${rule}*`;
}

/** A rule as people write it. */
export function nameOf(rule: SiteRule): string {
  return rule.replace(/^www\./u, '').replace(/^([^/]+)\/$/u, '$1');
}
