import type { Answer } from './answer.ts';
import { text } from './text.ts';

/** The kinds of answer that have nothing to list. */
export type Unlisted = Extract<Answer, { kind: 'nothing' | 'failed' | 'refused' }>;

/** One plain sentence on why there is nothing to show. */
export function sentenceOf(answer: Unlisted): string {
  switch (answer.kind) {
    case 'refused':
      return text(`refused_${answer.why}`);
    case 'nothing':
      return text(answer.why === 'pdf' ? 'refused_pdf' : `nothing_${answer.why}`);
    default:
      return text('failed');
  }
}
