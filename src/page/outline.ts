import { isStop, type Work } from '../dom/slices.ts';
import { MAX_BLOCKS, MAX_NODES } from './caps.ts';
import {
  headingTag,
  isCard,
  isDivision,
  isHidden,
  isIcon,
  isInLine,
  isTwinOfFormula,
  isTwinOfText,
} from './elements.ts';
import { isPost } from './isPost.ts';
import { isLineAlone } from './isLineAlone.ts';
import { emptyRun, type Run } from './run.ts';
import { MEDIA, SKIPPED } from './tags.ts';

/**
 * Everything that the later stages need to know of a page's body, gathered in one walk. Boxes, blocks, links and
 * media carry their place in document order (`at`, or `from` and `to`), counted over all of them together.
 */
export interface Outline {
  root: Box;
  boxes: Box[];
  blocks: Block[];
  links: Link[];
  media: Media[];
  /** What browsers without scripts show, as text: mostly a picture that a script loads late. */
  unscripted: Media[];
  /** Set where a cap cut the walk short. */
  truncated: boolean;
}

/** A run of text that no block-level element interrupts: a paragraph, a headline, a button's label. */
export interface Block {
  /** Its index in `outline.blocks`. */
  index: number;
  at: number;
  /** The nearest box around it. */
  box: Box;
  /** White space folded; never empty. */
  text: string;
  /** Characters of the text that stand in links. */
  linkChars: number;
  /** The links that the text touches, in order. */
  links: Link[];
  /** The text nodes it is made of, in order. */
  nodes: Text[];
}

/** A block-level element, or a link round some, with the blocks it holds: `blocks[start]` up to, without, `blocks[end]`. */
export interface Box {
  index: number;
  element: Element;
  /** Lower-case tag name; that of a heading for what is one by its role. */
  tag: string;
  parent: Box | null;
  children: Box[];
  depth: number;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Set where the element or one around it says that it is not shown. */
  hidden: boolean;
}

/** An `a` element. */
export interface Link {
  index: number;
  element: Element;
  from: number;
  to: number;
  box: Box;
  /** The blocks it has text in: from the first up to, without, the last. Empty where it holds no text. */
  start: number;
  end: number;
}

/** A picture, video, frame or other thing that is seen and not read. */
export interface Media {
  at: number;
  element: Element;
  tag: string;
  box: Box;
  /** The link around it. */
  link: Link | null;
}

/** Walks a body once. Never recursive, so that no depth of nesting can overflow the stack. */
export function* outline(body: Element): Work<Outline> {
  const state = startWalk(body);
  let node: Node | null = body.firstChild;
  let walked = 0;
  while (node) {
    if (isStop(walked)) yield;
    if (++walked > MAX_NODES || state.result.blocks.length >= MAX_BLOCKS) {
      state.result.truncated = true;
      break;
    }
    const child: Node | null = enter(state, node);
    node = child ?? following(state, node, body);
  }
  finish(state);
  return state.result;
}

interface Walk {
  result: Outline;
  /** The next place in document order. */
  at: number;
  box: Box;
  /** The links that the walk stands in, innermost last. */
  links: Link[];
  run: Run;
}

function startWalk(body: Element): Walk {
  const root: Box = {
    index: 0,
    element: body,
    tag: body.localName,
    parent: null,
    children: [],
    depth: 0,
    from: 0,
    to: 0,
    start: 0,
    end: 0,
    hidden: false,
  };
  const result: Outline = {
    root,
    boxes: [root],
    blocks: [],
    links: [],
    media: [],
    unscripted: [],
    truncated: false,
  };
  return { result, at: 1, box: root, links: [], run: emptyRun() };
}

/** Takes a node in; returns its first child where the walk must go down. */
function enter(state: Walk, node: Node): Node | null {
  if (node.nodeType === Node.TEXT_NODE) {
    addText(state, node as Text);
    return null;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'noscript') addMedia(state, element, tag, state.result.unscripted);
  if (SKIPPED.has(tag) || isIcon(element)) return null;
  if (MEDIA.has(tag) || isPost(element)) {
    if (tag === 'blockquote') flush(state);
    addMedia(state, element, tag, state.result.media);
    return null;
  }
  if (tag === 'br') state.run.breaks++;
  else if (!isInLine(element, state.box.tag)) {
    if (isTwinOfText(element)) return null;
    openBox(state, element, headingTag(element) ?? tag);
  } else if (isHidden(element) || isTwinOfFormula(element)) return null;
  else if (tag === 'a') {
    if (isCard(element)) openBox(state, element, tag);
    openLink(state, element);
  } else if (tag === 'span' && isDivision(element)) {
    openBox(state, element, 'div');
  }
  if (element.firstChild) return element.firstChild;
  leave(state, element);
  return null;
}

/** The next node in document order outside the given one, leaving what ends on the way. */
function following(state: Walk, from: Node, body: Element): Node | null {
  let node: Node = from;
  while (!node.nextSibling) {
    const parent: Node | null = node.parentNode;
    if (!parent || parent === body) return null;
    leave(state, parent as Element);
    node = parent;
  }
  return node.nextSibling;
}

function leave(state: Walk, element: Element): void {
  const link = state.links.at(-1);
  if (link?.element === element) {
    link.to = state.at++;
    const { length } = state.result.blocks;
    if (link.start < 0) link.start = link.end = length;
    // Text of the link that no block has taken yet will be in the next one.
    else link.end = length + (state.run.links.includes(link) ? 1 : 0);
    state.links.pop();
  }
  if (state.box.element === element) closeBox(state);
}

function openLink(state: Walk, element: Element): void {
  const { result, box } = state;
  const link: Link = {
    index: result.links.length,
    element,
    from: state.at++,
    to: 0,
    box,
    start: -1,
    end: -1,
  };
  result.links.push(link);
  state.links.push(link);
}

function openBox(state: Walk, element: Element, tag: string): void {
  flush(state);
  const { result, box: parent } = state;
  const start = result.blocks.length;
  const box: Box = {
    index: result.boxes.length,
    element,
    tag,
    parent,
    children: [],
    depth: parent.depth + 1,
    from: state.at++,
    to: 0,
    start,
    end: start,
    hidden: parent.hidden || isHidden(element),
  };
  result.boxes.push(box);
  parent.children.push(box);
  state.box = box;
}

function closeBox(state: Walk): void {
  flush(state);
  state.box.end = state.result.blocks.length;
  state.box.to = state.at++;
  if (state.box.parent) state.box = state.box.parent;
}

function finish(state: Walk): void {
  while (state.links.length > 0) leave(state, (state.links.at(-1) as Link).element);
  while (state.box.parent) closeBox(state);
  closeBox(state);
}

const BLANK = /^\s*$/u;

function addText(state: Walk, node: Text): void {
  const { data } = node;
  const { run } = state;
  if (BLANK.test(data)) {
    if (data !== '' && run.nodes.length > 0) run.text += ' ';
    return;
  }
  if (run.breaks > 1) flush(state);
  else if ((run.breaks === 1 || run.broken > 1) && isLineAlone(run, state.box, node)) {
    flush(state);
    state.run.isBehindLine = true;
  }
  const current = state.run;
  if (current.breaks > 0 && current.nodes.length > 0) {
    current.text += ' ';
    current.broken++;
  }
  current.breaks = 0;
  current.text += data;
  current.nodes.push(node);
  if (state.links.length === 0) return;
  current.linkChars += data.trim().length;
  for (const link of state.links) {
    if (link.start < 0) link.start = state.result.blocks.length;
    if (!current.links.includes(link)) current.links.push(link);
  }
}

function flush(state: Walk): void {
  const { run, result, box } = state;
  if (run.nodes.length > 0) {
    const text = run.text.replace(/\s+/gu, ' ').trim();
    const index = result.blocks.length;
    const linkChars = Math.min(run.linkChars, text.length);
    result.blocks.push({ index, at: state.at++, box, text, linkChars, links: run.links, nodes: run.nodes });
    state.run = emptyRun();
  } else run.breaks = 0;
}

function addMedia(state: Walk, element: Element, tag: string, to: Media[]): void {
  const { box, links } = state;
  to.push({ at: state.at++, element, tag, box, link: links.at(-1) ?? null });
}
