import { el, type Attributes } from '../dom/el.ts';
import { icon, type IconName } from './icon.ts';

/** A button that shows an icon, and its name when pointed at; screen readers may be told another one. */
export function iconButton(picture: IconName, name: string, attributes: Attributes): HTMLButtonElement {
  return el('button', { type: 'button', title: name, 'aria-label': name, ...attributes }, icon(picture));
}
