import type { Answer } from '../browser/answer.ts';
import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { writeReport } from './writeReport.ts';

/** The kinds of answer that have nothing to list. */
export type Unlisted = Extract<Answer, { kind: 'nothing' | 'failed' | 'refused' }>;

/** One plain sentence on why there is nothing to show, and what can be done about it. */
export function explain(answer: Unlisted, onAgain: () => void): HTMLElement[] {
  switch (answer.kind) {
    case 'refused': {
      const sentence = el('p', { class: 'sentence' }, text(`refused_${answer.why}`));
      return answer.why === 'loading' || answer.why === 'gone'
        ? [sentence, row(againButton(onAgain))]
        : [sentence];
    }
    case 'nothing': {
      const sentence = el(
        'p',
        { class: 'sentence' },
        text(answer.why === 'pdf' ? 'refused_pdf' : `nothing_${answer.why}`),
      );
      if (answer.why === 'none') return [sentence, ...reportRow(answer)];
      return answer.why === 'loading' ? [sentence, row(againButton(onAgain))] : [sentence];
    }
    default:
      return [el('p', { class: 'sentence' }, text('failed')), ...reportRow(answer, againButton(onAgain))];
  }
}

function reportRow(answer: Exclude<Unlisted, { kind: 'refused' }>, ...buttons: HTMLElement[]): HTMLElement[] {
  const copy = el('button', { id: 'report', class: 'button', type: 'button' }, text('copyReport'));
  copy.addEventListener('click', () => void copyReport(copy, writeReport(answer)));
  return [row(...buttons, copy), el('p', { class: 'note' }, text('reportNote'))];
}

async function copyReport(button: HTMLElement, report: string): Promise<void> {
  await navigator.clipboard.writeText(report);
  button.textContent = text('copied');
}

function againButton(onAgain: () => void): HTMLElement {
  const button = el('button', { id: 'again', class: 'button', type: 'button' }, text('tryAgain'));
  button.addEventListener('click', onAgain);
  return button;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  return el('div', { class: 'buttons' }, ...buttons);
}
