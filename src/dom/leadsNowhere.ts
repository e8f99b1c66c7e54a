/** True for a link to a place of its own page, to a script, or to nothing. */
export function leadsNowhere(link: Element): boolean {
  return /^(?:#|javascript:|$)/iu.test(link.getAttribute('href') ?? '');
}
