/** Elements that a second disguise replaces, so that the lessons do not depend on their names. */
const PLAINER: Record<string, string> = {
  p: 'div',
  article: 'div',
  section: 'div',
  main: 'div',
  aside: 'div',
  nav: 'div',
  footer: 'div',
  header: 'div',
  figure: 'div',
  figcaption: 'div',
  h2: 'h3',
  blockquote: 'div',
};

/** Names by which a page tells what its parts are. */
const NAMES = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'];

/**
 * Makes a page harder to read, in place: at level 1 all its names are gone, as on sites that hash their class names;
 * from level 2 on nothing but divisions, headings, lists and tables is left of its elements.
 */
export function disguise(document: Document, level: number): void {
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of NAMES) element.removeAttribute(name);
    const plainer = level > 1 ? PLAINER[element.localName] : undefined;
    if (!plainer) continue;
    const twin = document.createElement(plainer);
    // What a parser takes for a name may be none for `setAttribute`.
    for (const attribute of element.attributes) twin.setAttributeNode(attribute.cloneNode() as Attr);
    twin.append(...element.childNodes);
    element.replaceWith(twin);
  }
}
