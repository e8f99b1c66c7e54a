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
    const before = beforeIt(node, block.box.element);
    if (before && target.hasChildNodes()) inside.append(before === 'br' ? owner.createElement('br') : ' ');
    for (const source of path.slice(
      open.length > 0 ? path.indexOf((open.at(-1) as { source: Element }).source) + 1 : 0,
    )) {
      const copy = copyElement(source, owner, base);
      if (!copy) continue;
      inside.append(copy);
      open.push({ source, copy });
      inside = copy;
    }
    const text = node.data.replace(/\s+/gu, ' ');
    inside.append(target.hasChildNodes() ? text : text.trimStart());
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
  copyAttributes(source, copy, KEPT_ATTRIBUTES);
  return copy;
}

/** Copies those of some attributes that an element has. */
export function copyAttributes(source: Element, copy: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = source.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
}

/** A part of a formula, of which nothing but how it is set is kept, and of the whole how it is written in TeX. */
function copyForeign(source: Element, owner: Document): Element {
  const copy = owner.createElementNS(source.namespaceURI, source.localName);
  copyAttributes(source, copy, ['display', 'alttext']);
  const tex = source.localName === 'math' && source.querySelector('annotation[encoding$=tex]')?.textContent;
  if (tex) copy.setAttribute('alttext', tex);
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

/** What stands right before a text within its box, where that is a line break or a blank of its own. */
function beforeIt(node: Text, box: Element): 'br' | ' ' | undefined {
  let blank: ' ' | undefined;
  for (let one: Node | null = node; one && one !== box; one = one.parentNode) {
    let before = one.previousSibling;
    while (before && (before.nodeType === Node.COMMENT_NODE || /^\s+$/u.test(before.textContent ?? ''))) {
      if (before.nodeType !== Node.COMMENT_NODE) blank = ' ';
      before = before.previousSibling;
    }
    if (before) return before.nodeName.toLowerCase() === 'br' ? 'br' : blank;
  }
  return blank;
}
