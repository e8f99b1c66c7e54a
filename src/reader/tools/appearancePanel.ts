import { askBackground } from '../../browser/askBackground.ts';
import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { button } from '../../look/button.ts';
import { keptForm } from '../../settings/keptForm.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';

/** How the reader looks: all of it changes as one chooses. */
export function appearancePanel({ settings, sayLost }: Bench): PanelContent {
  const more = button('all-options', text('allOptions'), async () => {
    if (!(await askBackground({ ask: 'options' }))) sayLost();
  });
  return { label: text('toolAppearance'), element: el('div', {}, keptForm(settings).element, more) };
}
