import { allCommands } from '../browser/commands.ts';
import { openShortcutSettings } from '../browser/openShortcutSettings.ts';
import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** The reader's own keys; see onReaderKey.ts. */
const READER_KEYS: [string[], MessageKey][] = [
  [['Esc'], 'closeReader'],
  [['A'], 'toolAppearance'],
  [['T'], 'keyTheme'],
  [['+', '−', '0'], 'keySize'],
  [['[', ']'], 'keyMeasure'],
  [['{', '}'], 'keyLeading'],
  [['C'], 'toolContents'],
  [['L'], 'toolAloud'],
  [['K'], 'aloudPause'],
  [[',', '.'], 'keySentence'],
  [['<', '>'], 'aloudRate'],
  [['S'], 'toolSave'],
  [['N', 'P'], 'keyStory'],
  [['B'], 'keyBack'],
  [['/'], 'filter'],
];

/** All keys: those of the browser, which are changed there, where it has any, and those of the reader. */
export async function drawKeys(): Promise<HTMLElement> {
  const own = (await allCommands()).map(({ name, description, keys }) =>
    row([keys || text('keyNone')], name === '_execute_action' ? text('actionTitle') : description),
  );
  const change = el('button', { id: 'change-keys', type: 'button', class: 'button' }, text('keysChange'));
  const said = el('p', { class: 'note', role: 'status' });
  change.addEventListener('click', async () => {
    if (!(await openShortcutSettings())) said.textContent = text('keysChangeByHand');
  });
  const keys = READER_KEYS.map(([names, key]) => row(names, text(key)));
  return el(
    'div',
    {},
    ...(own.length > 0 ? [el('dl', { class: 'keys' }, ...own.flat()), change, said] : []),
    el('h3', {}, text('keysReader')),
    el('dl', { class: 'keys' }, ...keys.flat()),
  );
}

/** Keys are written from left to right whatever the language: an Arabic line would turn a bracket into the other one. */
function row(keys: string[], what: string): HTMLElement[] {
  return [el('dt', {}, ...keys.map((key) => el('kbd', { dir: 'ltr' }, key))), el('dd', {}, what)];
}
