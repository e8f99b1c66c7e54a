import { resolveAddress } from '../dom/address.ts';
import { fold } from '../dom/text.ts';

/** A video, a post or a player, as a link with a picture. */
export interface Embed {
  url: string;
  title: string;
  poster?: string;
  /** True for words from a network: nothing is played. */
  isPost?: true;
}

/** Where players stand, and where a reader finds the same thing: the address is rewritten, nothing is asked for. */
const PLAYERS: [RegExp, (match: RegExpExecArray) => string][] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/u,
    ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)/u, ([, id]) => `https://vimeo.com/${id}`],
  [/^https:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/u, ([, id]) => `https://x.com/i/status/${id}`],
  [
    /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/u,
    ([, id]) => `https://www.dailymotion.com/video/${id}`,
  ],
  [
    /^https:\/\/(?:www\.)?(?:instagram\.com|tiktok\.com|facebook\.com|open\.spotify\.com|w\.soundcloud\.com)\//u,
    ([all]) => all,
  ],
];

/** Words in the names of frames that show something of the story; all other frames are advertisements and widgets. */
const SHOWN =
  /youtube|vimeo|dailymotion|twitter|\bx\.com|instagram|tiktok|facebook\.com\/plugins\/(?:video|post)|spotify|soundcloud|player|video|embed|datawrapper|flourish|infogram|tableau|graphics|reddit|maps?|chart|podcast|audio/iu;

const HIDDEN =
  /(?<![a-z])ads?[./_-]|doubleclick|taboola|outbrain|consent|recaptcha|comment|disqus|newsletter|login|analytics|gtm/iu;

/** A post's first words, for its link. Characters. */
const MAX_WORDS = 280;

/** A post as a link to it, with its words; its last link leads there. */
function readPost(post: Element, base: string): Embed | undefined {
  const links = [...post.querySelectorAll('a[href]')];
  const said = post.getAttribute('cite') ?? post.getAttribute('data-instgrm-permalink');
  const url = resolveAddress(said ?? links.at(-1)?.getAttribute('href') ?? null, base);
  // Words and who says them stand in paragraphs of their own.
  const words = fold([...post.childNodes].map(({ textContent }) => textContent).join(' '));
  return url
    ? {
        url: url.href,
        title: words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words,
        isPost: true,
      }
    : undefined;
}

/** Reads an `iframe`, `video`, `audio`, `object`, `embed` or a network's post as a link; undefined for what shows nothing of the story. */
export function readEmbed(element: Element, base: string): Embed | undefined {
  const name = element.localName;
  if (name === 'blockquote') return readPost(element, base);
  const label = fold(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const source = addressOf(element);
  const url = resolveAddress(source, base);
  if (name === 'video' || name === 'audio') {
    const poster = resolveAddress(element.getAttribute('poster'), base)?.href;
    if (!url && !poster) return undefined;
    return { url: url?.href ?? base, title: label, ...(poster && { poster }) };
  }
  if (!url || HIDDEN.test(url.href) || !SHOWN.test(url.href)) return undefined;
  for (const [pattern, rewrite] of PLAYERS) {
    const match = pattern.exec(url.href);
    if (match) return { url: match.length > 1 ? rewrite(match) : url.href, title: label };
  }
  return { url: url.href, title: label };
}

function addressOf(element: Element): string | null {
  const names = ['src', 'data-src', 'data', 'data-url'];
  const own = names
    .map((name) => element.getAttribute(name))
    .find((value) => value && value !== 'about:blank');
  return own ?? element.querySelector('source[src]')?.getAttribute('src') ?? null;
}
