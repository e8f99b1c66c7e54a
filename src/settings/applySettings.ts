import type { Settings } from './settings.ts';

/** Gives an element of the class `look` its theme, and its text the face and measures that are set. */
export function applySettings(element: HTMLElement, settings: Settings): void {
  const { theme, font, size, leading, measure, letters, words, align, hyphens, pictures } = settings;
  Object.assign(element.dataset, { theme, font, align });
  element.toggleAttribute('data-hyphens', hyphens);
  element.toggleAttribute('data-no-pictures', !pictures);
  // Through the style's own interface, which no policy of a page forbids; an attribute it would.
  const { style } = element;
  // Of the person's own letter size, which is 16 pixels unless they chose another in the browser.
  style.setProperty('--size', `${size / 16}em`);
  style.setProperty('--leading', String(leading));
  style.setProperty('--measure', `${measure}ch`);
  style.setProperty('--letters', `${letters / 100}em`);
  style.setProperty('--words', `${words / 100}em`);
}
