/** Path segments of the services that hand a page on, as they begin. */
const SHARING =
  /(?:^|\/)(?:share\w*|share-offsite|sharing|intent|dialog|submit(?:link)?|send|compose|lineit)(?:\.\w+)?(?:\/|$)/iu;

/** Segments that many other things have too; they count only where the address carries another one. */
const PERHAPS_SHARING =
  /\/(?:bookmark(?:let|s)?|add_to|add|save|edit|mixit|post|forward|cgi_qzshare\w*|popout|offer|tool|create|email|import|mtf_popup)(?:\.\w+)?(?:\/|$)/iu;

/** Hosts whose every address hands something on. */
const SHARING_HOST = /^(?:wa\.me$|share[.-]|sharer\.)/iu;

/** Parameters that carry words for a message to others. */
const MESSAGE = /^(?:text|title|body|subject|quote|status|summary|description|linkname)$/iu;

/** The parameter that some sites put on their own address for each of their buttons: `?share=facebook`. */
const OWN_BUTTON = /^(?:share|sharesource|shared)$/iu;

/** Parameters in which such an address names the page, or ends with it. */
const SAYS = /^(?:u|href|link|text|body)$|url$/iu;

/** True for an address that offers to hand a page on to others: it names the page, but it does not lead to it. */
export function isShareAddress(url: URL): boolean {
  if (!url.search) return false;
  const sharing = SHARING.test(url.pathname) || SHARING_HOST.test(url.host);
  const perhaps = sharing || PERHAPS_SHARING.test(url.pathname);
  for (const [name, value] of url.searchParams) {
    if (sharing && MESSAGE.test(name)) return true;
    if (perhaps && /^https?:/iu.test(value)) return true;
    if (OWN_BUTTON.test(name) && /^[a-z][a-z-]+$/iu.test(value)) return true;
  }
  return false;
}

/** The page that an address hands on to others; empty where it is none of these, or does not say which. */
export function sharedBy(url: URL): string {
  if (!isShareAddress(url)) return '';
  // A message says it last.
  const said = [...url.searchParams].map(([name, value]) =>
    SAYS.test(name) ? value.split(/\s/u).at(-1) : '',
  );
  return said.find((word) => /^https?:\/\/[^/]+\/[^/]/iu.test(word ?? '')) ?? '';
}
