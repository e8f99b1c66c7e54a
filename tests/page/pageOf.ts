import { Window } from 'happy-dom';
import { atOnce } from '../../src/dom/slices.ts';
import { type Page, readPage } from '../../src/page/readPage.ts';

/** Where the pages of the unit tests stand. */
export const ADDRESS = 'https://www.saltmarsh.example/news/ferry-is-back-4471';

/** A document at an address of its own. happy-dom will do where plain elements are walked. */
export function documentOf(html: string, url = ADDRESS): Document {
  const { document } = new Window({ url });
  document.write(`<!doctype html>${html}`);
  return document as unknown as Document;
}

/** A page as the stages after reading are given it. */
export function pageOf(html: string, url = ADDRESS): Page {
  return atOnce(readPage(documentOf(html, url)));
}

/** A line long enough to read like running text, told apart by its beginning. */
export function prose(beginning: string): string {
  return `${beginning} and so the ferry crossed the Sound again, two years late, with everybody on board who had once been promised it.`;
}
