import { TITLE, type GeneratedPage, type Tree } from './pages.ts';

/** Puts a generated page into the window's document, by the DOM's own calls: no parser tidies it up. */
export function build(page: GeneratedPage): void {
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.documentElement.setAttribute('lang', page.lang);
  document.title = page.title;
  for (const [name, content] of Object.entries(page.meta)) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', name);
    meta.setAttribute('content', content);
    document.head.append(meta);
  }
  if (page.linkedData !== null) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(page.linkedData);
    document.head.append(script);
  }
  for (const tree of page.body) document.body.append(grow(tree, page.title));
}

const NAMESPACES: Record<string, string> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

function grow(tree: Tree, title: string): Node {
  if (typeof tree === 'string') return document.createTextNode(tree === TITLE ? title : tree);
  const element = document.createElementNS(NAMESPACES[tree.tag] ?? 'http://www.w3.org/1999/xhtml', tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  for (const child of tree.children) element.append(grow(child, title));
  return element;
}
