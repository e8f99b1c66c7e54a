import { resolveAddress } from '../dom/address.ts';
import type { Block } from '../page/outline.ts';
import { INLINE_TAGS } from './tags.ts';

const KEPT = new Set(INLINE_TAGS);

const KEPT_ATTRIBUTES = ['title', 'lang', 'dir', 'datetime', 'cite'];

/** Copies a block's text, with what of its markup means something, to the end of an element of another document. */
export function copyInline(block: Block, target: Element, base: string): void {
  const owner = target.ownerDocument;
  const open: { source: Element; copy: Element }[] = [];
  for (const node of block.nodes) {
    const path = pathTo(node, block.box.element);
    while (open.length > 0 && !path.includes((open.at(-1) as { source: Element }).source)) open.pop();
    let inside = open.at(-1)?.copy ?? target;
    if (followsBreak(node, block.box.element) && target.hasChildNodes())
      inside.append(owner.createElement('br'));
    for (const source of path.slice(
      open.length > 0 ? path.indexOf((open.at(-1) as { source: Element }).source) + 1 : 0,
    )) {
      const copy = copyElement(source, owner, base);
      if (!copy) continue;
      inside.append(copy);
      open.push({ source, copy });
      inside = copy;
    }
    inside.append(textOf(node, !target.hasChildNodes()));
  }
}

/** The elements between a block's box and a text node, outermost first. */
function pathTo(node: Text, box: Element): Element[] {
  const path: Element[] = [];
  for (let one = node.parentElement; one && one !== box; one = one.parentElement) path.unshift(one);
  return path;
}

function copyElement(source: Element, owner: Document, base: string): Element | null {
  const name = source.localName;
  if (source.namespaceURI !== XHTML) return copyForeign(source, owner);
  if (!KEPT.has(name)) return null;
  const copy = owner.createElement(name);
  if (name === 'a' && !copyLink(source, copy, base)) return null;
  for (const attribute of KEPT_ATTRIBUTES) {
    const value = source.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  return copy;
}

/** A part of a formula, of which nothing but how it is set is kept. */
function copyForeign(source: Element, owner: Document): Element {
  const copy = owner.importNode(source, false);
  for (const name of copy.getAttributeNames()) if (name !== 'display') copy.removeAttribute(name);
  return copy;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A link that leads nowhere is only its text. Fragments stay, for footnotes. */
function copyLink(source: Element, copy: Element, base: string): boolean {
  const href = source.getAttribute('href');
  if (href?.startsWith('#') && href.length > 1) {
    copy.setAttribute('href', href);
    return true;
  }
  const url = resolveAddress(href, base);
  if (url) copy.setAttribute('href', url.href);
  return url !== undefined;
}

/** True where a line break stands right before a node. */
function followsBreak(node: Text, box: Element): boolean {
  for (let one: Node | null = node; one && one !== box; one = one.parentNode) {
    let before = one.previousSibling;
    while (before && before.nodeType === Node.TEXT_NODE && !before.nodeValue?.trim())
      before = before.previousSibling;
    if (before) return before.nodeName.toLowerCase() === 'br';
  }
  return false;
}

/** The node's text, white space folded; a blank node before it counts as a space. */
function textOf(node: Text, first: boolean): string {
  const blank = node.previousSibling;
  const gap = blank?.nodeType === Node.TEXT_NODE && !blank.nodeValue?.trim() ? ' ' : '';
  const text = `${gap}${node.data}`.replace(/\s+/gu, ' ');
  return first ? text.trimStart() : text;
}
