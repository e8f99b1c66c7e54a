import { expect, it } from 'vitest';
import { onReaderKey } from '../../src/reader/onReaderKey.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

/** What a key does, in a word; empty where it is left to the browser. */
function press(init: KeyboardEventInit): string {
  const done: string[] = [];
  const event = new KeyboardEvent('keydown', { ...init, cancelable: true });
  onReaderKey(event, {
    settings: {
      now: () => DEFAULTS,
      set: ({ measure, theme }, onWritten) => {
        done.push(`${measure} ${theme}`);
        onWritten?.(false);
      },
    },
    onKept: (isKept) => done.push(isKept ? 'kept' : 'not kept'),
    onTool: (name) => done.push(name),
    onStep: (way) => done.push(`step ${way}`),
    onBack: () => done.push('back'),
  });
  expect(event.defaultPrevented).toBe(done.length > 0);
  return done.join();
}

it.each([
  ['a letter', { key: 'a', code: 'KeyA' }, 'appearance'],
  ['a letter with Caps Lock', { key: 'A', code: 'KeyA' }, 'appearance'],
  ['a letter where another one is printed on the key', { key: 'a', code: 'KeyQ' }, 'appearance'],
  ['the Cyrillic letter of the same key', { key: 'ф', code: 'KeyA' }, 'appearance'],
  ['the Greek letter of the same key', { key: 'Ν', code: 'KeyN' }, 'step 1'],
  ['the Korean letter of the same key', { key: 'ㅠ', code: 'KeyB' }, 'back'],
  ['a letter of no Latin key', { key: 'ö', code: 'Semicolon' }, ''],
  ['a bracket', { key: ']', code: 'BracketRight' }, `${DEFAULTS.measure + 4} auto,not kept`],
  ['a bracket on Alt', { key: '[', code: 'Digit5', altKey: true }, `${DEFAULTS.measure - 4} auto,not kept`],
  ['a letter with Alt', { key: 'a', code: 'KeyA', altKey: true }, ''],
  ['a letter with Ctrl', { key: 'a', code: 'KeyA', ctrlKey: true }, ''],
  ['the key that prints', { key: 'p', code: 'KeyP', ctrlKey: true }, 'print'],
  ['the same in Russian', { key: 'з', code: 'KeyP', metaKey: true }, 'print'],
  ['the key for a private window', { key: 'P', code: 'KeyP', ctrlKey: true, shiftKey: true }, ''],
])('understands %s', (_, init, what) => {
  expect(press(init)).toBe(what);
});
