import { askBackground } from '../../browser/askBackground.ts';
import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { button } from '../../look/button.ts';
import { keptForm } from '../../settings/keptForm.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';

/** How the reader looks: all of it changes as one chooses. */
export function appearancePanel({ settings, choice, sayLost }: Bench): PanelContent {
  const asking = (ask: 'always' | 'options', name: string): HTMLButtonElement =>
    button(`ask-${ask}`, name, async () => {
      if (!(await askBackground({ ask }))) sayLost();
    });
  const asked = el(
    'div',
    { class: 'asked' },
    // What is visited in a private window is not written down.
    !choice.isPrivate && asking('always', `${text('alwaysOpen')}…`),
    asking('options', text('allOptions')),
  );
  return { label: text('toolAppearance'), element: el('div', {}, keptForm(settings).element, asked) };
}
