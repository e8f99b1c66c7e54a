import { sentenceOf, type Unlisted } from '../browser/sentenceOf.ts';
import { text } from '../browser/text.ts';
import { copyText } from '../dom/copyText.ts';
import { el } from '../dom/el.ts';
import { button } from '../look/button.ts';
import { writeReport } from './writeReport.ts';

/** One plain sentence on why there is nothing to show, and what can be done about it. */
export function explain(
  answer: Unlisted,
  onAgain: () => void,
  onPick: () => void | Promise<void>,
): HTMLElement[] {
  const sentence = el('p', { class: 'sentence' }, sentenceOf(answer));
  if (answer.kind === 'failed') return [sentence, ...reportRow(answer, againButton(onAgain))];
  if (answer.why === 'none')
    return [sentence, ...reportRow(answer, button('pick', text('pickOnPage'), onPick))];
  return answer.why === 'loading' || answer.why === 'gone'
    ? [sentence, row(againButton(onAgain))]
    : [sentence];
}

function reportRow(answer: Exclude<Unlisted, { kind: 'refused' }>, ...buttons: HTMLElement[]): HTMLElement[] {
  const copy = button('report', text('copyReport'), () => copyReport(copy, writeReport(answer)));
  return [row(...buttons, copy), el('p', { class: 'note' }, text('reportNote'))];
}

async function copyReport(pressed: HTMLElement, report: string): Promise<void> {
  pressed.textContent = text((await copyText(report, document.body)) ? 'copied' : 'copyFailed');
}

function againButton(onAgain: () => void): HTMLElement {
  return button('again', text('tryAgain'), onAgain);
}

function row(...buttons: HTMLElement[]): HTMLElement {
  return el('div', { class: 'buttons' }, ...buttons);
}
