import { MAX_FRAMES, MAX_NODES } from './caps.ts';

/** Finds an element's shadow root, also a closed one where the browser lets an extension see it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Open shadow roots, all that a page itself can see. */
export const openShadowRoot: ShadowRootOf = (element) => element.shadowRoot;

/**
 * Copies a document, with what stands in its shadow roots and same-origin frames put where it is seen. The copy has
 * no window: nothing in it loads, runs or reacts. The given document is not changed.
 */
export function copyPage(document: Document, shadowRootOf: ShadowRootOf): Document {
  const copy = document.cloneNode(true) as Document;
  flatten(document, copy, { shadowRootOf, frames: MAX_FRAMES });
  return copy;
}

interface Flattening {
  shadowRootOf: ShadowRootOf;
  /** Frames that may still be taken in. */
  frames: number;
}

/**
 * Puts the content of shadow roots and frames into a fresh copy of a tree. The copy has the same elements in the
 * same order, so that the two lists can be walked side by side; hosts are found first and filled afterwards.
 */
function flatten(original: ParentNode, copy: ParentNode, state: Flattening): void {
  const elements = original.querySelectorAll('*');
  if (elements.length > MAX_NODES) return;
  const hosts: { index: number; fill: (twin: Element) => void }[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const root = mayHostShadow(element.localName) ? state.shadowRootOf(element) : null;
    if (root) hosts.push({ index, fill: (twin) => fillHost(twin, root, state) });
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      const body = state.frames > 0 ? frameBody(element) : null;
      if (body) hosts.push({ index, fill: (twin) => fillFrame(twin, body, state) });
    }
  }
  if (hosts.length === 0) return;
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
  flatten(root, tree, state);
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

/** The body of a frame that shares the page's origin; null for any other. */
function frameBody(frame: Element): HTMLElement | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Frames with less text than this are advertisements, pixels and widgets. Characters. */
const MIN_FRAME_TEXT = 200;

function fillFrame(twin: Element, body: HTMLElement, state: Flattening): void {
  if (body.textContent.length < MIN_FRAME_TEXT) return;
  state.frames--;
  const owner = twin.ownerDocument;
  const content = owner.createElement('div');
  for (const child of body.childNodes) content.append(owner.importNode(child, true));
  flatten(body, content, state);
  const base = body.baseURI;
  for (const link of content.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
  }
  twin.replaceWith(content);
}
