import type { Plugin } from 'vite';
import { bare } from './bare.ts';
import { replaced } from './replaced.ts';

/**
 * Parts of Turndown that nothing leads to: code has a rule of our own (storyToMarkdown.ts), links say where they lead in their
 * place, and what is given is an element, never text that would have to be parsed.
 */
const UNUSED = [
  /^rules\.indentedCodeBlock = .*?^\};$/msu,
  /^rules\.fencedCodeBlock = .*?^\};$/msu,
  /^rules\.referenceLink = .*?^\};$/msu,
  /^function canParseHTMLNatively\(.*?^var HTMLParser = .*?;$/msu,
  /^var _htmlParser;\nfunction htmlParser\(.*?^\}$/msu,
  /^ {2}if \(typeof input === 'string'\) \{.*?^ {2}\} else (?=\{$)/msu,
];

/** Leaves out of Turndown what is never used. */
export function leanTurndown(): Plugin {
  return {
    name: 'lean-turndown',
    transform: (code, id) => (id.includes('turndown/lib/turndown.browser.es') ? bare(lean(code)) : undefined),
  };
}

function lean(code: string): string {
  return UNUSED.reduce((rest, part) => replaced(rest, part, ''), code);
}
