/** The domain that stands for an outlet that a card does not name: 'bbc.co.uk'. Undefined where it is the page's own. */
export function sourceFromDomain(url: URL, pageHost: string): string | undefined {
  const domain = domainOf(url.hostname);
  return domain === '' || domain === domainOf(pageHost.replace(/:\d+$/u, '')) ? undefined : domain;
}

/** Names that stand between a country's ending and what is registered below it: 'co.uk', 'com.br', 'or.jp'. */
const SECOND_LEVEL = /^(?:com?|net|org|gov?|gob|gouv|edu|ac|ne|or|ad|nom|mil|info|web|press|in)$/u;

/** Hosts of many writers, each with a name of their own before it. */
const SHARED =
  /^(?:blogspot|wordpress|substack|medium|tumblr|livejournal|typepad|ghost|github|gitlab|netlify|vercel|weebly|wixsite|hatenablog|tistory|naver)$/u;

/** A host without what stands before the registered name; near enough without the long public list of endings. */
function domainOf(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/^www\d?\./u, '')
    .split('.');
  if (/^[\d.]+$|:/u.test(host)) return host;
  const [before = '', ending = ''] = labels.slice(-2);
  const isCountry = ending.length === 2 && SECOND_LEVEL.test(before);
  const length = isCountry || SHARED.test(before) ? 3 : 2;
  return labels.slice(-length).join('.');
}
