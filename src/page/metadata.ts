import { isLikeHost } from '../dom/isLikeHost.ts';
import { fold } from '../dom/text.ts';
import { type LinkedData, readLinkedData } from './linkedData.ts';

/** What the page says of itself, in the order of trust in which it was found. Nothing here has been checked against the text. */
export interface Metadata {
  /** Titles as the page gives them: linked data, Open Graph, Twitter, then `<title>`; each still with what may hang on it. */
  titles: TitleClaim[];
  /** The site's own name. */
  siteName?: string;
  /** Whom it has the story from. */
  provider?: string;
  /** Who publishes it, an aggregator or the outlet that it has the story from. */
  publisher: string | undefined;
  /** Addresses the page calls its own: canonical, Open Graph, linked data. Absolute. */
  addresses: string[];
  published?: string;
  byline?: string;
  /** What that names; an aggregator may name the outlet that it has the story from. */
  by?: LinkedData['by'];
  description?: string;
  /** The story's text as linked data has it; empty where it has none. */
  articleBody: string;
  /** True where linked data or Open Graph call the page an article. */
  isArticle: boolean;
  /** True where linked data call it a report that goes on (schema.org's LiveBlogPosting). */
  isLive: boolean;
  /** It says that it is a list of others, or of goods. */
  isCollection: boolean;
  lang: string;
}

export interface TitleClaim {
  from: 'linkedData' | 'openGraph' | 'twitter' | 'title';
  text: string;
}

/** Reads a page's own statements about itself. Broken ones are passed over. */
export function readMetadata(document: Document): Metadata {
  const linked = readLinkedData(document);
  const meta = readMetaTags(document);
  const first = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const titles: TitleClaim[] = [];
  const claim = (from: TitleClaim['from'], text: string | null | undefined): void => {
    const folded = fold((text ?? '').slice(0, MAX_TITLE));
    if (folded) titles.push({ from, text: folded });
  };
  claim('linkedData', linked.headline);
  claim('openGraph', first('og:title'));
  claim('twitter', first('twitter:title'));
  claim('title', document.querySelector('head > title, title')?.textContent);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const addresses = [canonical, first('og:url'), linked.url]
    .map((address) => absolute(address, document.baseURI))
    .filter((address) => address !== undefined);
  const [said, known] = [first('og:site_name', 'application-name'), linked.publisher].filter(
    (name) => name && !/^https?:/iu.test(name),
  );
  const isAddress = said?.includes('.') && known && isLikeHost(known, new URL(document.URL).host);
  const outlet = first('og:article:author');
  // A portal may name itself with the outlet that it has the story from.
  const names = said?.split(BEHIND) ?? [];
  const isBeside = outlet && names.length > 1 && names.includes(outlet);
  const own = isBeside ? names.find((name) => name !== outlet) : said;
  const siteName = (isAddress ? known : own)?.replace(/^@/u, '');
  const published =
    linked.published ??
    first(
      'article:published_time',
      'date',
      'dc.date',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
    );
  const byline = linked.byline ?? first('author', 'article:author', 'parsely-author', 'dc.creator', 'byl');
  const provider =
    linked.provider ?? first('article:media_name') ?? (isBeside ? outlet : outletIn(outlet, byline));
  const description = linked.description ?? first('og:description', 'description', 'twitter:description');
  return {
    titles,
    ...(siteName && { siteName: fold(siteName) }),
    ...(provider && { provider: fold(provider) }),
    publisher: known,
    addresses,
    ...(published && { published }),
    ...(byline && !/^https?:/iu.test(byline) && { byline: fold(byline) }),
    by: linked.by,
    ...(description && { description: fold(description) }),
    articleBody: linked.articleBody,
    isLive: linked.isLive,
    isArticle: linked.isArticle || first('og:type') === 'article',
    isCollection: linked.isCollection || first('og:type')?.startsWith('product') === true,
    lang: first('og:locale', 'content-language', 'language') ?? linked.lang ?? '',
  };
}

/** What stands before a portal's own name behind that of an outlet: 'Alder Post | Driftline'. */
const BEHIND = ' | ';

/** The outlet that Korean portals name as a story's author; others name its writer there. */
function outletIn(author: string | undefined, writer: string | undefined): string | undefined {
  const [name = '', portal] = author?.split(BEHIND) ?? [];
  return portal || (!writer && !/^https?:/iu.test(name)) ? name : undefined;
}

/** Longest title that is read, in characters: what is longer was made to be slow. */
const MAX_TITLE = 1_000;

/** Every meta tag's content by its lower-cased property or name; the first one wins. */
function readMetaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    const key = (name ?? element.getAttribute('http-equiv') ?? '').toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function absolute(address: string | null | undefined, base: string): string | undefined {
  if (!address) return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}
