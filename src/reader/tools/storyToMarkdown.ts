import TurndownService from 'turndown';
import { text } from '../../browser/text.ts';
import { storiesToMarkdown } from '../../list/storiesToMarkdown.ts';
import type { ListedStory } from '../../model.ts';
import type { ShownStory } from '../storyArticle.ts';
import { describeFacts } from './describeFacts.ts';
import { listNotes } from './listNotes.ts';
import { mathToTex } from './mathToTex.ts';

/** A story as Markdown: headline, source, writer, date and address, the text, and the other stories if there are any. */
export function storyToMarkdown({ facts, text: body }: ShownStory, others: readonly ListedStory[]): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  turndown.addRule('table', { filter: 'table', replacement: (_, node) => tableToMarkdown(node, turndown) });
  turndown.addRule('code', {
    filter: 'pre',
    replacement: (_, { textContent }) => codeToMarkdown(textContent),
  });
  // What a button of the reader's has said in the text.
  turndown.remove(({ className }) => className === 'ask');
  turndown.addRule('formula', {
    filter: ({ localName }) => localName === 'math',
    replacement: (_, node) => {
      const tex = mathToTex(node);
      return node.getAttribute('display') === 'block' ? `\n\n$$${tex}$$\n\n` : `$${tex}$`;
    },
  });
  turndown.addRule('figure caption', {
    filter: 'figcaption',
    replacement: (content) => `\n\n*${content.trim()}*\n\n`,
  });
  const parts = [
    `# ${turndown.escape(facts.title)}`,
    [...describeFacts(facts).map((fact) => turndown.escape(fact)), facts.url && `<${facts.url}>`]
      .filter((part) => part !== '')
      .join(' · '),
    turndown.turndown(body),
  ];
  const notes = listNotes(body);
  if (notes) parts.push('---', turndown.turndown(notes));
  if (others.length > 0) parts.push(`## ${text('otherStoriesPlain')}`, storiesToMarkdown(others).trim());
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Code between fences longer than any that stand in it. */
function codeToMarkdown(code: string | null): string {
  const inside = code?.match(/`{3,}/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...inside.map(({ length }) => length + 1)));
  return `\n\n${fence}\n${code?.replace(/\n$/u, '')}\n${fence}\n\n`;
}

/** Tables stand in no Markdown but GitHub's; a cell is one line there. */
function tableToMarkdown(table: Node, turndown: TurndownService): string {
  if (!(table instanceof HTMLTableElement)) return '';
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => turndown.turndown(cell).replace(/\s+/gu, ' ').replaceAll('|', '\\|')),
  );
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const lines = rows.map(
    (cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(width)}`;
  return `\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n\n`;
}
