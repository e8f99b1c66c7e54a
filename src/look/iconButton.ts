import { el, type Attributes } from '../dom/el.ts';
import { icon, type IconName } from './icon.ts';

/** A button that shows an icon, and its name when pointed at. */
export function iconButton(picture: IconName, name: string, attributes: Attributes): HTMLButtonElement {
  return el('button', { type: 'button', ...attributes, title: name, 'aria-label': name }, icon(picture));
}
