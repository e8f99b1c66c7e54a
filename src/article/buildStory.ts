import { directionOf, languageOf } from '../dom/language.ts';
import { fold } from '../dom/text.ts';
import type { Story } from '../model.ts';
import type { Page } from '../page/readPage.ts';
import type { Content } from './buildContent.ts';
import { countWords } from './countWords.ts';

/** The main story, with what the page says of it. */
export function buildStory(page: Page, title: string, built: Content): Story {
  const { metadata } = page;
  const lang = languageOf(page.document, metadata.lang, built.text);
  return {
    title: fold(title),
    url: page.url,
    lang,
    dir: directionOf(page.document, lang, built.text),
    content: built.content,
    text: built.text,
    words: countWords(built.text),
    ...(metadata.byline && { byline: metadata.byline }),
    ...(metadata.siteName && { source: metadata.siteName }),
    ...(metadata.published && isoDate(metadata.published)),
  };
}

function isoDate(text: string): { published: string } | undefined {
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/u.test(text)) return { published: text };
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : { published: new Date(time).toISOString() };
}
