import { MAX_FRAMES, MAX_NODES } from './caps.ts';

/** Finds an element's shadow root, also a closed one where the browser lets an extension see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Open shadow roots, all that a page itself can see. */
export const openShadowRoot: ShadowRootOf = (element) => element.shadowRoot;

/**
 * The document that is read: the given one, which nothing that follows changes; or, where a copy is wanted or parts of it
 * stand in shadow roots or same-origin frames, a copy with those parts put where they are seen. A copy has no window:
 * nothing in it loads, runs or reacts.
 */
export function wholePage(document: Document, shadowRootOf: ShadowRootOf, asCopy = false): Document {
  const state = { shadowRootOf, frames: MAX_FRAMES };
  const hosts = findHosts(document, state);
  if (hosts.length === 0 && !asCopy) return document;
  const copy = document.cloneNode(true) as Document;
  fillHosts(copy, hosts);
  return copy;
}

/** The same for a part of a document: the given element, or a copy of it in a document without a window. */
export function wholeTree(element: Element, shadowRootOf: ShadowRootOf): Element {
  const state = { shadowRootOf, frames: MAX_FRAMES };
  const hosts = findHosts(element, state);
  const root = mayHostShadow(element.localName) ? shadowRootOf(element) : null;
  if (hosts.length === 0 && !root) return element;
  const copy = element.ownerDocument.implementation.createHTMLDocument('').importNode(element, true);
  fillHosts(copy, hosts);
  if (root) fillHost(copy, root, state);
  return copy;
}

interface Flattening {
  shadowRootOf: ShadowRootOf;
  /** Frames that may still be taken in. */
  frames: number;
}

/** An element, by its place among all, whose content stands elsewhere. */
interface Host {
  index: number;
  fill: (twin: Element) => void;
}

function findHosts(original: ParentNode, state: Flattening): Host[] {
  const elements = original.querySelectorAll('*');
  if (elements.length > MAX_NODES) return [];
  const hosts: Host[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const root = mayHostShadow(element.localName) ? state.shadowRootOf(element) : null;
    if (root) hosts.push({ index, fill: (twin) => fillHost(twin, root, state) });
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      const body = state.frames > 0 ? frameBody(element) : null;
      if (body) hosts.push({ index, fill: (twin) => fillFrame(twin, body, state) });
    }
  }
  return hosts;
}

/**
 * Puts the content of shadow roots and frames into a fresh copy of a tree. The copy has the same elements in the same
 * order, so that a host is found by its place; all are found first and filled afterwards.
 */
function fillHosts(copy: ParentNode, hosts: Host[]): void {
  const twins = copy.querySelectorAll('*');
  for (const { index, fill } of hosts) fill(twins[index] as Element);
}

/** Elements that can have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const SHADOW_HOST = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

function mayHostShadow(name: string): boolean {
  return SHADOW_HOST.has(name) || name.includes('-');
}

/** Replaces a host's children with its shadow tree, in which slots give way to the children assigned to them. */
function fillHost(twin: Element, root: ShadowRoot, state: Flattening): void {
  const owner = twin.ownerDocument;
  const light = [...twin.childNodes];
  const tree = owner.createDocumentFragment();
  for (const child of root.childNodes) tree.append(owner.importNode(child, true));
  fillHosts(tree, findHosts(root, state));
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = light.filter((node) => slotOf(node) === name);
    if (assigned.length > 0) slot.replaceWith(...assigned);
    else slot.replaceWith(...slot.childNodes);
  }
  twin.replaceChildren(tree);
}

function slotOf(node: Node): string {
  return node.nodeType === Node.ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : '';
}

/** Frames with less text than this are advertisements, pixels and widgets. Characters. */
const MIN_FRAME_TEXT = 200;

/** The body of a frame that shares the page's origin and has something to read; null for any other. */
function frameBody(frame: Element): HTMLElement | null {
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return body && body.textContent.length >= MIN_FRAME_TEXT ? body : null;
  } catch {
    return null;
  }
}

function fillFrame(twin: Element, body: HTMLElement, state: Flattening): void {
  state.frames--;
  const owner = twin.ownerDocument;
  const content = owner.createElement('div');
  for (const child of body.childNodes) content.append(owner.importNode(child, true));
  fillHosts(content, findHosts(body, state));
  const base = body.baseURI;
  for (const link of content.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
  }
  twin.replaceWith(content);
}
