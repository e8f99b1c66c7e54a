import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { ownPage, section } from '../look/ownPage.ts';
import { applySettings } from '../settings/applySettings.ts';
import { keptSettings } from '../settings/keptSettings.ts';
import { keptForm } from '../settings/keptForm.ts';
import type { SettingsForm } from '../settings/settingsForm.ts';
import { drawChosen } from './drawChosen.ts';
import { drawData } from './drawData.ts';
import { drawDetector } from './drawDetector.ts';
import { drawKeys } from './drawKeys.ts';
import { drawPermissions } from './drawPermissions.ts';
import { drawSample } from './drawSample.ts';
import { drawSites } from './drawSites.ts';

/** The options: how the reader looks, with a live sample; keys; sites; what is kept and what Lede may do. */
export async function drawOptions(body: HTMLElement): Promise<void> {
  const sample = drawSample();
  let form: SettingsForm | null = null;
  const kept = await keptSettings((settings) => {
    body.dataset['theme'] = settings.theme;
    applySettings(sample, settings);
    form?.show(settings);
  });
  form = keptForm(kept);
  body.replaceChildren(
    ownPage(
      text('options'),
      section('appearance', text('toolAppearance'), el('div', { class: 'beside' }, form.element, sample)),
      section('keys', text('keys'), await drawKeys()),
      section('sites', text('sites'), await drawSites()),
      section('chosen', text('chosenSites'), await drawChosen()),
      section('detector', text('detect'), await drawDetector()),
      section('data', text('data'), drawData(kept)),
      section('permissions', text('permissions'), drawPermissions()),
    ),
  );
}
