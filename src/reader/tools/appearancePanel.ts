import { askBackground } from '../../browser/askBackground.ts';
import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { button } from '../../look/button.ts';
import { settingsForm } from '../../settings/settingsForm.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';

/** How the reader looks: all of it changes as one chooses. */
export function appearancePanel({ settings, sayLost }: Bench): PanelContent {
  const said = el('p', { class: 'said', role: 'status' });
  const say = (isKept: boolean): void => void (said.textContent = isKept ? '' : text('storageRefused'));
  const form = settingsForm(settings.now(), (changed) => settings.set(changed, say));
  const more = button('all-options', text('allOptions'), async () => {
    if (!(await askBackground({ ask: 'options' }))) sayLost();
  });
  return { label: text('toolAppearance'), element: el('div', {}, form.element, said, more) };
}
