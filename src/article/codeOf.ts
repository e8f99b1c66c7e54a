import { INLINE, SKIPPED } from '../page/tags.ts';

/** Names of what numbers the lines of a listing. */
const NUMBERS = /(?:^|[\s_-])(?:lineno|line-?num)/iu;

/** The text of a `pre` as it is set: blanks and line breaks kept, each box within it a line, without buttons and the numbers of lines. */
export function codeOf(pre: Element): string {
  const walker = pre.ownerDocument.createTreeWalker(
    pre,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && isNoCode(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let code = '';
  let line: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') code += '\n';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const own = lineAround(node, pre);
    if (line && own !== line && !code.endsWith('\n')) code += '\n';
    line = own;
    code += node.nodeValue ?? '';
  }
  return code;
}

function isNoCode({ localName, className }: Element): boolean {
  return SKIPPED.has(localName) || localName === 'button' || NUMBERS.test(className);
}

function lineAround({ parentElement }: Node, pre: Element): Element {
  let line = parentElement;
  while (line && line !== pre && INLINE.has(line.localName)) line = line.parentElement;
  return line ?? pre;
}
