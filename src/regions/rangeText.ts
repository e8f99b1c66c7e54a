import type { Block, Outline } from '../page/outline.ts';

/** The lines that a selection touches, whole: half a sentence is rarely meant. */
export function rangeText({ blocks }: Outline, range: Range): Block[] {
  return blocks.filter(({ nodes, box }) => !box.hidden && nodes.some((node) => touches(range, node)));
}

/** Dragging to the end of a paragraph often reaches the first place of the next one, of which nothing is selected. */
function touches(range: Range, node: Text): boolean {
  if (!range.intersectsNode(node)) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const from = startContainer === node ? startOffset : 0;
  const to = endContainer === node ? endOffset : node.length;
  return node.data.slice(from, to).trim() !== '';
}
