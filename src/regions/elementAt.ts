import type { ShadowRootOf } from '../page/wholePage.ts';
import { SHADOW, STEP } from './pathTo.ts';

/** What a step may be, and its parts: element, id, class, position. Anything else was not written by us. */
const FORM = /^([a-z][\w.-]*?)(?:#([a-z_-]+))?(?:\.([a-z_-]+))?(?::nth-of-type\((\d+)\))?$/iu;

/** The element that stands in a document where a path leads; null where there is none. */
export function elementAt(document: Document, path: string, shadowRootOf: ShadowRootOf): Element | null {
  let within: ParentNode = document;
  let found: Element | null = null;
  for (const step of path.split(STEP)) {
    if (step === SHADOW) {
      const root: ShadowRoot | null = found && shadowRootOf(found);
      if (!root) return null;
      within = root;
      continue;
    }
    found = childAt(within, step, document);
    if (!found) return null;
    within = found;
  }
  return found;
}

function childAt(within: ParentNode, step: string, document: Document): Element | null {
  const [, tag, id, name, place] = FORM.exec(step) ?? [];
  if (tag === 'body' && !place) return document.body;
  if (id) return document.querySelector(`#${id}`);
  const alike = [...within.children].filter((child) => child.localName === tag);
  // A name that only one of them has outweighs a position: other pages of the site have an advertisement more.
  const named = name ? alike.filter((child) => child.classList.contains(name)) : [];
  return (named.length === 1 ? named[0] : alike[Number(place) - 1]) ?? null;
}
