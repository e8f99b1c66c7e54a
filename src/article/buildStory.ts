import { bareHost } from '../dom/bareHost.ts';
import { directionOf } from '../dom/language.ts';
import { claimedName, isSiteName, nameBehind } from '../evidence/cleanClaim.ts';
import { readsLikeOutlet } from '../evidence/readsLikeOutlet.ts';
import { fold } from '../dom/text.ts';
import { isLikeHost } from '../dom/isLikeHost.ts';
import type { Story } from '../model.ts';
import type { Page } from '../page/readPage.ts';
import type { Content } from './buildContent.ts';
import { countWords } from './countWords.ts';
import { logoName } from './logoName.ts';

/** What the page says of a story around its headline. */
export interface StoryHead {
  title: string;
  source?: string;
  published?: string;
  /** Who wrote it, by a line of the page. */
  byline?: string | undefined;
  /** BCP 47 tag of its text; empty where it is not known. */
  lang: string;
}

/** The main story, with what the page says of it: of its outlet around the headline first, since an aggregator's own name is not the outlet's. */
export function buildStory(page: Page, head: StoryHead, built: Content): Story {
  const { metadata } = page;
  const { lang } = head;
  const source = sourceOf(page, head);
  const published = isoDate(metadata.published) ?? head.published;
  const byline = metadata.byline ?? head.byline;
  return {
    title: fold(head.title),
    url: page.url,
    lang,
    dir: directionOf(page.document, lang, built.text),
    content: built.content,
    text: built.text,
    words: countWords(built.text),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(published && { published }),
  };
}

/** Whose story it is: by what stands around its headline, unless that is only the site's name in other words. */
function sourceOf(page: Page, { title, source = '' }: StoryHead): string | undefined {
  const { siteName, provider, byline, by } = page.metadata;
  const credited = by === 'organisation' ? byline : undefined;
  if (source !== '' && (source === credited || !isOwnName(source, page))) return source;
  // A newspaper's own company is no other outlet, and no more is a desk of its own.
  const isOther = (name: string): boolean =>
    readsLikeOutlet(name) &&
    !/desk|team|staff/iu.test(name) &&
    !(siteName && (name.includes(siteName) || siteName.includes(name)));
  const told = provider ?? (credited && isOther(credited) ? credited : undefined);
  if (told && !isOwnName(told, page)) return told;
  if (siteName !== undefined && !isHost(siteName, page)) return siteName;
  const behind = nameBehind(title, page);
  // A site's address for its name says less than a name behind the headline.
  const site = (siteName && behind) ?? claimedName(page) ?? siteName ?? logoName(page);
  return site ?? (source || (behind ?? credited));
}

/** True for the site's own name, and not for that of the outlet which the page names as the place where its story stands. */
function isOwnName(name: string, page: Page): boolean {
  const here = bareHost(new URL(page.url));
  const isElsewhere = page.own.some((url) => bareHost(url) !== here && isLikeHost(name, url.host));
  return isSiteName(name, page) && (!isElsewhere || isLikeHost(name, here));
}

function isHost(name: string, { own }: Page): boolean {
  return name.includes('.') && own.some((url) => bareHost(url) === name.toLowerCase());
}

function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/u.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
