import { directionOf, languageOf } from '../dom/language.ts';
import { fold } from '../dom/text.ts';
import type { Story } from '../model.ts';
import type { Page } from '../page/readPage.ts';
import { carve } from './carve.ts';
import type { Cut } from './chooseMedia.ts';
import { countWords } from './countWords.ts';
import { isolate } from './isolate.ts';
import { sanitise } from './sanitise.ts';

/** A story's content, ready to be shown. */
export interface Content {
  content: DocumentFragment;
  text: string;
  /** A line that Readability would have lost, where its answer was not taken. */
  lost?: string;
}

/** Cuts a story out of its page, has Readability tidy it, and sanitises it. */
export function buildContent(cut: Cut): Content {
  const document = window.document.implementation.createHTMLDocument('');
  const lines = cut.blocks.map(({ text }) => text);
  const { content, lost } = isolate(carve(cut, document), lines);
  return { content: sanitise(content), text: lines.join('\n'), ...(lost !== undefined && { lost }) };
}

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
