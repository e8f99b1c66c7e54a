/** What networks call a post of theirs that stands in another page until their script draws it. */
const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|text-post-media|reddit-(?:embed-bq|card)|imgur-embed-pub)(?:\s|$)/u;

/** True for a post from a network, set as a quotation: it is shown as a link to it, and is no text of the story. */
export function isPost(element: Element): boolean {
  return element.localName === 'blockquote' && POST.test(element.className);
}
