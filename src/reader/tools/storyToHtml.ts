import type { ListedStory } from '../../model.ts';
import type { ShownStory } from '../storyArticle.ts';
import { fillDocument } from './fillDocument.ts';

/** A story as one HTML file that needs nothing else to be read; its pictures stay where they are. */
export function storyToHtml(shown: ShownStory, others: readonly ListedStory[]): string {
  const page = document.implementation.createHTMLDocument(shown.facts.title);
  page.head.replaceChildren();
  fillDocument(page, shown, others);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
