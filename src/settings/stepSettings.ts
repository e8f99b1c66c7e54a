import { parseSettings } from './parseSettings.ts';
import { DEFAULTS, RANGES, THEMES, type NumberKey, type Settings } from './settings.ts';

/** Keys of the reader that change a number, and which way. */
const STEPS = new Map<string, [NumberKey, 1 | -1]>([
  ['+', ['size', 1]],
  ['=', ['size', 1]],
  ['-', ['size', -1]],
  [']', ['measure', 1]],
  ['[', ['measure', -1]],
  ['}', ['leading', 1]],
  ['{', ['leading', -1]],
]);

/** The settings as a key of the reader changes them; null where the key changes none. */
export function stepSettings(settings: Settings, key: string): Settings | null {
  if (key === '0') return { ...settings, size: DEFAULTS.size };
  if (key === 't') {
    const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length];
    return { ...settings, theme: next ?? DEFAULTS.theme };
  }
  const [name, way] = STEPS.get(key) ?? [];
  if (!name || !way) return null;
  return parseSettings({ ...settings, [name]: settings[name] + way * RANGES[name].step });
}
