/** Base64 of some length, in either alphabet, and how 'http' looks in it at each of the three places where it may begin. */
const ENCODED = /[\w+/-]{24,}/gu;
const HTTP = /aHR0c|h0dH|odHRw/u;

/** Longer values carry more than an address. Characters. */
const MAX_LENGTH = 8_192;

/** The web address that stands in Base64 in a value, as some sites hand on where a link leads; undefined where none does. */
export function encodedAddress(value: string): string | undefined {
  // A picture within a style has addresses of its own.
  if (value.length > MAX_LENGTH || value.includes('base64,') || !HTTP.test(value)) return undefined;
  for (const [code] of value.matchAll(ENCODED)) {
    // A sign of the site's own may stand before it.
    const from = Math.max(0, code.indexOf('aHR0c'));
    try {
      const text = atob(code.slice(from).replaceAll('-', '+').replaceAll('_', '/'));
      const [address] = /https?:\/\/[!-~]+?(?=["\\]|[^!-~]|$)/u.exec(text) ?? [];
      if (address) return address;
    } catch {
      // Not Base64 after all.
    }
  }
  return undefined;
}
