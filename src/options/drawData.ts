import { writeHere } from '../browser/stored.ts';
import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { saveFile } from '../dom/saveFile.ts';
import { button } from '../look/button.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import { parseSettings } from '../settings/parseSettings.ts';
import { DEFAULTS } from '../settings/settings.ts';

/** What is kept about pages: how far stories were read, where on sites the story stands; and how fast one is read aloud. */
const FORGOTTEN = ['places', 'chosen', 'aloud'];

/** What is kept: settings, which can be taken along as a file, what can be forgotten about pages, and sites. */
export function drawData(kept: KeptSettings): HTMLElement {
  const said = el('p', { class: 'note', role: 'status' });
  const say = (key: MessageKey): void => void (said.textContent = text(key));
  const file = el('input', { type: 'file', accept: '.json,application/json', hidden: true });
  file.addEventListener('change', async () => {
    const settings = await readFile(file.files?.[0]);
    if (settings) kept.set(parseSettings(settings), (isKept) => say(isKept ? 'imported' : 'storageRefused'));
    else say('importFailed');
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
        const done = await Promise.all(FORGOTTEN.map((key) => writeHere(key, undefined)));
        say(done.every(Boolean) ? 'forgotten' : 'storageRefused');
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
