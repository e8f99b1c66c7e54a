type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Where an arrow key leads from an element: to what is around it, to the first thing in it, to what stands beside it. */
export function moveRegion(from: Element, key: string, shadowRootOf: ShadowRootOf): Element | null {
  switch (key) {
    case 'ArrowUp':
      return above(from);
    case 'ArrowDown':
      return [...(shadowRootOf(from) ?? from).children].find((one) => hasText(one)) ?? null;
    case 'ArrowRight':
      return beside(from, 'nextElementSibling');
    case 'ArrowLeft':
      return beside(from, 'previousElementSibling');
    default:
      return null;
  }
}

/** Text of a part that is worth picking under the pointer, at least: a paragraph alone is rarely meant. Characters. */
const LEAST_TEXT = 300;

/** The smallest element around what is under the pointer that holds some text. */
export function regionAround(element: Element): Element {
  let region = element;
  for (let one = above(element); one && textOf(region).length < LEAST_TEXT; one = above(one)) region = one;
  return region;
}

function above(element: Element): Element | null {
  const parent = element.parentElement ?? hostOf(element.parentNode);
  return parent && parent !== element.ownerDocument.documentElement ? parent : null;
}

function hostOf(node: ParentNode | null): Element | null {
  return node && 'host' in node ? (node as ShadowRoot).host : null;
}

function beside(from: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let one = from[way];
  while (one && !hasText(one)) one = one[way];
  return one;
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);

/** A host's own text may stand in its shadow root: it may be picked. */
function hasText(element: Element): boolean {
  return !UNSEEN.has(element.localName) && (textOf(element) !== '' || element.localName.includes('-'));
}

function textOf({ textContent }: Element): string {
  return textContent.trim();
}
