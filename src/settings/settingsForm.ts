import { formatNumber, text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { ALIGNS, DEFAULTS, FONTS, RANGES, THEMES, type NumberKey, type Settings } from './settings.ts';

export interface SettingsForm {
  element: HTMLElement;
  /** Shows settings that were changed elsewhere. */
  show: (settings: Settings) => void;
}

/** Names of the numbers, in the order in which they are shown. */
const NUMBERS: Record<NumberKey, MessageKey> = {
  size: 'setSize',
  leading: 'setLeading',
  measure: 'setMeasure',
  letters: 'setLetters',
  words: 'setWords',
};

/** The form in which a person chooses how the reader looks; each change is told at once. */
export function settingsForm(settings: Settings, onChange: (settings: Settings) => void): SettingsForm {
  let current = settings;
  const shows: ((settings: Settings) => void)[] = [];
  const change = (changed: Partial<Settings>): void => {
    current = { ...current, ...changed };
    show(current);
    onChange(current);
  };

  function choices<Key extends 'theme' | 'font' | 'align'>(
    key: Key,
    name: MessageKey,
    values: readonly Settings[Key][],
  ): HTMLElement {
    const options = values.map((value) => {
      const input = el('input', { type: 'radio', name: `set-${key}`, value });
      input.addEventListener('change', () => change({ [key]: value }));
      shows.push((now) => (input.checked = now[key] === value));
      const label: MessageKey = `${key}_${value}` as MessageKey;
      return el('label', { class: `choice ${key}-${value}` }, input, el('span', {}, text(label)));
    });
    return el('fieldset', { class: `choices of-${key}` }, el('legend', {}, text(name)), ...options);
  }

  function slider(key: NumberKey): HTMLElement {
    const { from, to, step } = RANGES[key];
    const input = el('input', { type: 'range', id: `set-${key}`, min: from, max: to, step });
    const output = el('output', { for: input.id });
    input.addEventListener('input', () => change({ [key]: input.valueAsNumber }));
    shows.push((now) => {
      input.valueAsNumber = now[key];
      output.textContent = formatNumber(now[key]);
    });
    return el('div', { class: 'slider' }, el('label', { for: input.id }, text(NUMBERS[key])), input, output);
  }

  function toggle(key: 'hyphens' | 'pictures', name: MessageKey): HTMLElement {
    const input = el('input', { type: 'checkbox', id: `set-${key}` });
    input.addEventListener('change', () => change({ [key]: input.checked }));
    shows.push((now) => (input.checked = now[key]));
    return el('label', { class: 'toggle' }, input, el('span', {}, text(name)));
  }

  const reset = el('button', { id: 'set-reset', type: 'button', class: 'button' }, text('setReset'));
  reset.addEventListener('click', () => change(DEFAULTS));
  const element = el(
    'form',
    { class: 'settings' },
    choices('theme', 'setTheme', THEMES),
    choices('font', 'setFont', FONTS),
    ...(['size', 'leading', 'measure', 'letters', 'words'] as const).map(slider),
    choices('align', 'setAlign', ALIGNS),
    toggle('hyphens', 'setHyphens'),
    toggle('pictures', 'setPictures'),
    reset,
  );
  element.addEventListener('submit', (event) => event.preventDefault());

  function show(now: Settings): void {
    current = now;
    for (const one of shows) one(now);
  }
  show(settings);
  return { element, show };
}
