import { text } from '../../browser/text.ts';
import { resolveAddress } from '../../dom/address.ts';
import { el, type Child } from '../../dom/el.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { PanelContent } from './makeTools.ts';

/** Signs of links that lead back to a footnote's mark. */
const BACK = /[\u21A9\u21B5\u2191^]\uFE0E?\s*/gu;

/** A footnote of the page, as text with its links to other pages. */
export function notePanel(note: Element, { facts }: ShownStory): PanelContent {
  const { lang, dir } = facts;
  return { label: text('footnote'), element: el('p', { lang: lang || undefined, dir }, ...partsOf(note)) };
}

function partsOf(element: Element): Child[] {
  return [...element.childNodes].flatMap((node): Child[] => {
    if (node instanceof Text) return [node.data.replace(BACK, '')];
    if (!(node instanceof HTMLElement) || /^(?:script|style)$/u.test(node.localName)) return [];
    const url =
      node.localName === 'a' ? resolveAddress(node.getAttribute('href'), document.baseURI) : undefined;
    const attributes = { href: url?.href, target: '_blank', rel: 'noopener noreferrer' };
    return url ? [el('a', attributes, node.textContent)] : partsOf(node);
  });
}
