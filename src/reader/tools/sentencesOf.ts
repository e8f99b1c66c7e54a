import { segmenterOf } from '../../dom/segmenterOf.ts';

/** A sentence of a story as it stands on the screen. */
export interface Sentence {
  text: string;
  range: Range;
}

/** What is read aloud, block by block; captions, code and tables make no sense without being seen. */
const BLOCKS = 'p, li, h2, h3, h4, h5, h6, blockquote, dt, dd';
const UNSAID = 'figcaption, pre, table, .entry-meta';

/** The sentences of a text in order, by the rules of its language. */
export function sentencesOf(root: HTMLElement, lang: string): Sentence[] {
  const segmenter = segmenterOf(lang, 'sentence');
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.closest(UNSAID) && !block.querySelector(BLOCKS),
  );
  return blocks.flatMap((block) => {
    const nodes = textNodes(block);
    const whole = nodes.map(({ data }) => data).join('');
    return [...segmenter.segment(whole)]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ segment, index }) => ({
        text: segment.trim(),
        range: rangeOf(nodes, index, index + segment.trimEnd().length),
      }));
  });
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A footnote's number is not part of the sentence.
    if (node instanceof Text && !node.parentElement?.closest('sup')) nodes.push(node);
  }
  return nodes;
}

function rangeOf(nodes: Text[], from: number, to: number): Range {
  const range = document.createRange();
  let past = 0;
  let begun = false;
  for (const node of nodes) {
    const end = past + node.data.length;
    if (!begun && from < end) {
      range.setStart(node, from - past);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - past);
      break;
    }
    past = end;
  }
  return range;
}
