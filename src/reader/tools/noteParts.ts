import { resolveAddress } from '../../dom/address.ts';
import { el, type Child } from '../../dom/el.ts';

/** Signs of links that lead back to a footnote's mark. */
const BACK = /[\u21A9\u21B5\u2191^]\uFE0E?\s*/gu;

const UNSEEN = /^(?:script|style)$/u;

/** What stresses words. */
const STRESS = /^(?:em|strong|i|b|cite|code|sub|sup)$/u;

const BLOCK = /^(?:p|div|li|br)$/u;

/** The words of a footnote of the page with their stress, and its links to other pages. */
export function noteParts(note: Element): Child[] {
  return [...note.childNodes].flatMap((node): Child[] => {
    if (node instanceof Text) return [node.data.replace(BACK, '')];
    if (!(node instanceof HTMLElement) || UNSEEN.test(node.localName)) return [];
    const parts = noteParts(node);
    const url = node.localName === 'a' && resolveAddress(node.getAttribute('href'), document.baseURI);
    if (url) return [el('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, ...parts)];
    if (STRESS.test(node.localName)) return [el(node.localName as 'em', {}, ...parts)];
    return BLOCK.test(node.localName) ? [...parts, ' '] : parts;
  });
}
