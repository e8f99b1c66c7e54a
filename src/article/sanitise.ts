import DOMPurify from 'dompurify';
import { PURIFY } from './purify.ts';

let isConfigured = false;

/** What DOMPurify puts before each name; links to footnotes must follow. */
const NAME_PREFIX = 'user-content-';

/** Makes a story's content safe: once, last, to a fragment. Names get a prefix, so that they cannot stand in for anything. */
export function sanitise(content: Element): DocumentFragment {
  // Said once: it would take each story's anew.
  if (!isConfigured) DOMPurify.setConfig(PURIFY);
  isConfigured = true;
  const fragment = DOMPurify.sanitize(content, { RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a[href]')) {
    const place = /^#(?!user-content-)(.+)$/u.exec(link.getAttribute('href') ?? '')?.[1];
    if (place) {
      link.setAttribute('href', `#${NAME_PREFIX}${place}`);
      continue;
    }
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
  return fragment;
}
