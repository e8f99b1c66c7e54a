import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';

export interface ViewSwitch {
  element: HTMLElement;
  /** Shows which of the two is on, without asking for it. */
  set: (reader: boolean) => void;
}

/** The switch between reader and original page: two radio buttons, which the arrow keys move between by themselves. */
export function viewSwitch(onChange: (reader: boolean) => void): ViewSwitch {
  const reader = el('input', { id: 'view-reader', type: 'radio', name: 'view', value: 'reader' });
  const original = el('input', { id: 'view-original', type: 'radio', name: 'view', value: 'original' });
  const element = el(
    'fieldset',
    { id: 'view', class: 'switch' },
    el('legend', { class: 'unseen' }, text('viewLegend')),
    el('label', {}, reader, el('span', {}, text('viewReader'))),
    el('label', {}, original, el('span', {}, text('viewOriginal'))),
  );
  element.addEventListener('change', () => onChange(reader.checked));
  return {
    element,
    set: (on) => {
      reader.checked = on;
      original.checked = !on;
    },
  };
}
