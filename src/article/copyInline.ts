import { resolveAddress } from '../dom/address.ts';
import type { Block } from '../page/outline.ts';
import { isSpoken } from '../page/isSpoken.ts';
import { isInLine } from '../page/elements.ts';
import { signOf } from './signOf.ts';
import { INLINE_TAGS } from './tags.ts';

const KEPT = new Set(INLINE_TAGS);

const KEPT_ATTRIBUTES = ['title', 'lang', 'dir', 'datetime', 'cite'];

/** Copies a block's text, with what of its markup means something, to the end of an element of another document. */
export function copyInline(block: Block, target: Element, base: string): void {
  const owner = target.ownerDocument;
  const { element } = block.box;
  const open: { source: Element; copy: Element }[] = [];
  for (const node of block.nodes) {
    if (isSpoken(node)) continue;
    const path = pathTo(node, element);
    while (open.length > 0 && !path.includes((open.at(-1) as { source: Element }).source)) open.pop();
    const last = open.at(-1);
    // A formula was copied whole.
    if (last?.source.localName === 'math') continue;
    let inside = last?.copy ?? target;
    const before = target.hasChildNodes() ? beside(node, element, -1) : '';
    if (before) inside.append(before === 'br' ? owner.createElement('br') : before);
    for (const source of path.slice(last ? path.indexOf(last.source) + 1 : 0)) {
      const copy = copyElement(source, owner, base);
      if (!copy) continue;
      inside.append(copy);
      open.push({ source, copy });
      inside = copy;
      if (source.localName === 'math') break;
    }
    if (inside.localName === 'math') continue;
    const text = node.data.replace(/\s+/gu, ' ');
    inside.append(target.hasChildNodes() ? text : text.trimStart());
  }
  const end = block.nodes.at(-1);
  const behind = end && beside(end, element, 1);
  if (behind && behind !== 'br') target.append(behind.trimEnd());
}

/** The elements between a block's box and a text node, outermost first. */
function pathTo(node: Text, box: Element): Element[] {
  const path: Element[] = [];
  for (let one = node.parentElement; one && one !== box; one = one.parentElement) path.unshift(one);
  return path;
}

function copyElement(source: Element, owner: Document, base: string): Element | null {
  const name = source.localName;
  if (source.namespaceURI !== XHTML) return name === 'math' ? copyFormula(source, owner) : null;
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

/** A formula as a whole, of which nothing but how it is set is kept, with how it is written in TeX. */
function copyFormula(source: Element, owner: Document): Element {
  const copy = owner.importNode(source, true);
  const tex = copy.querySelector('annotation[encoding$=tex]')?.textContent;
  for (const one of copy.querySelectorAll('*'))
    if (one.namespaceURI !== source.namespaceURI || one.localName.startsWith('annotation')) one.remove();
    else if (one.localName === 'semantics') one.replaceWith(...one.childNodes);
  for (const one of [copy, ...copy.querySelectorAll('*')])
    for (const name of one.getAttributeNames())
      if (!/^(?:display|alttext)$/u.test(name)) one.removeAttribute(name);
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

/**
 * What stands between a text and the one before it in its box, or behind it: a line break, a blank of its own, or pictures of signs
 * and letters as what they are called.
 */
function beside(node: Text, box: Element, step: 1 | -1): string {
  const walker = node.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const next = (): Node | null => (step < 0 ? walker.previousNode() : walker.nextNode());
  let found = '';
  for (let one = next(); one && one !== box; one = next()) {
    const { nodeName, nodeValue } = one;
    if (nodeName === 'BR') return 'br';
    // Behind a text another box may begin.
    const isBox = step > 0 && nodeValue === null && nodeName !== 'IMG' && !isInLine(one as Element, '');
    if (isBox || (nodeValue?.trim() && !isSpoken(one as Text))) break;
    const said = nodeName === 'IMG' ? signOf(one as Element) || ' ' : nodeValue ? ' ' : '';
    found = step < 0 ? said + found : found + said;
  }
  return found.replace(/\s+/gu, ' ');
}
