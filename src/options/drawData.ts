import { writeHere } from '../browser/stored.ts';
import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { saveFile } from '../dom/saveFile.ts';
import { button } from '../look/button.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import { parseSettings } from '../settings/parseSettings.ts';
import { DEFAULTS } from '../settings/settings.ts';

/** What is kept: settings, which can be taken along as a file, places in stories, which can be forgotten, and sites. */
export function drawData(kept: KeptSettings): HTMLElement {
  const said = el('p', { class: 'note', role: 'status' });
  const file = el('input', { type: 'file', accept: '.json,application/json', hidden: true });
  file.addEventListener('change', async () => {
    const settings = await readFile(file.files?.[0]);
    if (settings) kept.set(parseSettings(settings));
    said.textContent = text(settings ? 'imported' : 'importFailed');
    file.value = '';
  });
  return el(
    'div',
    {},
    el('p', {}, text('dataKept'), ' ', text('dataSites')),
    el(
      'div',
      { class: 'buttons' },
      button('export', text('exportSettings'), () => saveSettings(kept)),
      button('import', text('importSettings'), () => file.click()),
      button('forget', text('forgetPlaces'), async () => {
        await writeHere('places', undefined);
        await writeHere('aloud', undefined);
        said.textContent = text('forgotten');
      }),
    ),
    file,
    said,
  );
}

function saveSettings(kept: KeptSettings): void {
  const json = `${JSON.stringify({ lede: kept.now() }, null, 2)}\n`;
  saveFile('lede-settings', 'json', 'application/json', json, document.body);
}

/** The settings of a file, their values unchecked; null where it holds none of ours. */
async function readFile(file: File | undefined): Promise<object | null> {
  try {
    const read: unknown = JSON.parse((await file?.text()) ?? '');
    const lede = typeof read === 'object' && read !== null && 'lede' in read ? read.lede : null;
    return typeof lede === 'object' && lede && Object.keys(DEFAULTS).some((key) => key in lede) ? lede : null;
  } catch {
    return null;
  }
}
