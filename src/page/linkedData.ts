import { plainWords } from '../dom/text.ts';
import { MAX_LINKED_DATA } from './caps.ts';

/** What JSON-LD says of the page's story. */
export interface LinkedData {
  headline?: string;
  url?: string;
  publisher?: string;
  /** Whom an aggregator has the story from. */
  provider?: string;
  published?: string;
  byline?: string;
  /** What that names. */
  by?: 'person' | 'organisation' | undefined;
  description?: string;
  articleBody: string;
  lang?: string;
  isArticle: boolean;
  /** The article is a report that goes on, made of entries. */
  isLive: boolean;
  /** The page calls itself a list of others, and nothing on it an article of its own. */
  isCollection: boolean;
}

type Thing = Record<string, unknown>;

/** schema.org's Article and its kinds (https://schema.org/Article). */
const ARTICLE =
  /Article$|^BlogPosting$|^(?:News|Report|Review|LiveBlogPosting|SocialMediaPosting|OpinionNewsArticle|Recipe)$/u;

/** schema.org's kinds of page that list others. */
const COLLECTION = /^(?:Collection|SearchResults)Page$/u;

/** Reads all JSON-LD of a document; scripts that are broken or too large are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const things = [...document.getElementsByTagName('script')]
    .filter((script) => /^application\/ld\+json/iu.test(script.type.trim()))
    .flatMap((script) => parse(script.textContent));
  const article = bestArticle(things, document);
  if (!article)
    return {
      articleBody: '',
      isArticle: false,
      isLive: false,
      isCollection: things.some((thing) => isOfType(thing, COLLECTION)),
    };
  const headline = text(article['headline']) ?? text(article['name']);
  const url = address(article['mainEntityOfPage']) ?? address(article['url']);
  const publisher = name(article['publisher']);
  const published = text(article['datePublished']) ?? text(article['dateCreated']);
  const provider = [name(article['provider']), name(article['sourceOrganization'])].find(
    (one) => one && one !== publisher && !/^https?:/iu.test(one),
  );
  const byline = names(article['author']) ?? names(article['creator']);
  const by = kindOf(article['author']);
  const description = text(article['description']);
  const lang = text(article['inLanguage']);
  return {
    ...(headline && { headline: decode(headline) }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(provider && { provider: decode(provider) }),
    ...(published && { published }),
    ...(byline && { byline: decode(byline) }),
    by,
    ...(description && { description: decode(description) }),
    ...(lang && { lang }),
    articleBody: decode(text(article['articleBody']) ?? ''),
    isArticle: true,
    isLive: isOfType(article, /^LiveBlog/u),
    isCollection: false,
  };
}

function parse(json: string): Thing[] {
  if (json.length > MAX_LINKED_DATA) return [];
  // Some publishers wrap JSON-LD in CDATA or comments, and leave raw line breaks inside its strings.
  const bare = json
    .trim()
    .replace(/^(?:<!\[CDATA\[|\/\*.*?\*\/|<!--)+|(?:\]\]>|-->)\s*;?$/gsu, '')
    .trim();
  try {
    return collect(JSON.parse(bare));
  } catch {
    try {
      // eslint-disable-next-line no-control-regex
      return collect(JSON.parse(bare.replace(/[\u0000-\u001F]+/gu, ' ').replace(/;\s*$/u, '')));
    } catch {
      return [];
    }
  }
}

/** What holds the parts of an article, each of which is one by its type: a report's entries, comments. */
const PARTS = /^(?:liveBlogUpdate|comment|hasPart|blogPost)s?$/u;

/** A JSON value and every object within it that has a type, outermost first, without what articles are made of. */
function collect(root: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MAX_THINGS; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      if (value['@type'] !== undefined) found.push(value);
      for (const [key, part] of Object.entries(value))
        if (typeof part === 'object' && part !== null && !PARTS.test(key)) waiting.push(part);
    }
  }
  return found;
}

/** Objects looked at in one script: a front page lists a few hundred. */
const MAX_THINGS = 5_000;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(thing: Thing, pattern: RegExp): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:]/u, '')));
}

function isArticle(thing: Thing): boolean {
  return isOfType(thing, ARTICLE) && (text(thing['headline']) ?? text(thing['articleBody'])) !== undefined;
}

/** The article that speaks of this page: by address, else by title, else the only one there is. */
function bestArticle(things: Thing[], document: Document): Thing | undefined {
  const articles = things.filter((thing) => isArticle(thing));
  if (articles.length <= 1) return articles[0];
  const here = pathOf(document.URL);
  const title = plainWords(document.title);
  return (
    articles.find((thing) =>
      [thing['mainEntityOfPage'], thing['url'], thing['@id']].some(
        (part) => pathOf(address(part) ?? '') === here,
      ),
    ) ??
    articles.find((thing) => title.includes(plainWords(decode(text(thing['headline']) ?? '\uFFFF')))) ??
    undefined
  );
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.replace(/\/$/u, '');
  } catch {
    return '\uFFFF';
  }
}

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value.find((part) => typeof part === 'string') : value;
  if (isThing(one)) return text(one['@value']);
  return typeof one === 'string' && one.trim() ? one.trim() : undefined;
}

function address(value: unknown): string | undefined {
  if (isThing(value)) return address(value['@id']) ?? address(value['url']);
  const found = text(value);
  return found && /^https?:/iu.test(found) ? found : undefined;
}

function name(value: unknown): string | undefined {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value;
  return isThing(one) ? text(one['name']) : text(one);
}

function kindOf(value: unknown): LinkedData['by'] {
  const things = [value].flat().filter((one) => isThing(one));
  if (things.some((one) => isOfType(one, /^Person$/u))) return 'person';
  return things.some((one) => isOfType(one, /Organization$/u)) ? 'organisation' : undefined;
}

function names(value: unknown): string | undefined {
  const found = [value]
    .flat()
    .map((one) => name(one))
    .filter((one) => one !== undefined && !/^https?:/iu.test(one));
  return found.length > 0 ? [...new Set(found)].join(', ') : undefined;
}

/** Markup and character references that publishers leave in JSON-LD's plain text. */
function decode(value: string): string {
  if (!/[<&]/u.test(value)) return value;
  const parsed = new DOMParser().parseFromString(
    value.replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/giu, '\n'),
    'text/html',
  );
  const once = parsed.body.textContent;
  return /&(?:#\d+|\w+);/u.test(once)
    ? new DOMParser().parseFromString(once, 'text/html').body.textContent
    : once;
}
