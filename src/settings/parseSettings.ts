import { ALIGNS, DEFAULTS, FONTS, RANGES, THEMES, type NumberKey, type Settings } from './settings.ts';

/** Settings out of unknown data, from storage or a file: what does not fit takes its default, what is unknown is dropped. */
export function parseSettings(value: unknown): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const number = (key: NumberKey): number => fit(key, given[key]);
  return {
    theme: oneOf(THEMES, given['theme'], DEFAULTS.theme),
    font: oneOf(FONTS, given['font'], DEFAULTS.font),
    size: number('size'),
    leading: number('leading'),
    measure: number('measure'),
    letters: number('letters'),
    words: number('words'),
    align: oneOf(ALIGNS, given['align'], DEFAULTS.align),
    hyphens: flag(given['hyphens'], DEFAULTS.hyphens),
    pictures: flag(given['pictures'], DEFAULTS.pictures),
  };
}

/** A number on the nearest step within its range. */
function fit(key: NumberKey, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS[key];
  const { from, to, step } = RANGES[key];
  const steps = Math.round((Math.min(Math.max(value, from), to) - from) / step);
  // Two decimals: sums of tenths are not tenths.
  return Number((from + steps * step).toFixed(2));
}

function oneOf<Value extends string>(known: readonly Value[], value: unknown, otherwise: Value): Value {
  return known.find((one) => one === value) ?? otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
