/**
 * The same for every spelling of one story's address: with `www.` or `m.`, http or https, a slash at the end, the
 * version for phones, with a session's number in its path. Made for comparing, not for opening; give it clean addresses.
 */
export function storyKey(url: URL): string {
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u, '').replace('.m.', '.');
  const path = withoutParameters(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/u, '')
    .replace(/\/$/u, '')
    .replace(/(?:\/amp(?:\.html)?|\.amp)$/u, '')
    .replace(/\.amp\.html$/u, '.html')
    .replace(/^\/amp(?=\/)/u, '');
  const query = [...url.searchParams]
    .filter(([name, value]) => !isAmp(name, value))
    .map((pair) => pair.join('='));
  return `${host}${path}${query.length > 0 ? `?${query.toSorted().join('&')}` : ''}${url.hash}`;
}

/** A path without what some servers write behind a semicolon: a session's number, where the reader came from (RFC 3986, 3.3). */
export function withoutParameters(path: string): string {
  return path.includes(';') ? path.replace(/;[\w-]+=[^/]*/gu, '') : path;
}

function isAmp(name: string, value: string): boolean {
  return name === 'amp' || (name.toLowerCase() === 'outputtype' && value === 'amp');
}
