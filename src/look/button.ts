import { el } from '../dom/el.ts';

/** A button with a name that does something when it is pressed. */
export function button(id: string, name: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = el('button', { id, type: 'button', class: 'button' }, name);
  made.addEventListener('click', () => void act());
  return made;
}
