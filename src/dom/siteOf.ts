/** The last two parts of a host: near enough for telling whether two addresses are of one site. */
export function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
