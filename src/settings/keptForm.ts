import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { KeptSettings } from './keptSettings.ts';
import { settingsForm, type SettingsForm } from './settingsForm.ts';

/** The form of the settings that are kept, with a sentence below it where they could not be. */
export function keptForm(kept: KeptSettings): SettingsForm {
  const said = el('p', { class: 'note said', role: 'status' });
  const say = (isKept: boolean): void => void (said.textContent = isKept ? '' : text('storageRefused'));
  const { element, show } = settingsForm(kept.now(), (settings) => kept.set(settings, say));
  return { element: el('div', {}, element, said), show };
}
