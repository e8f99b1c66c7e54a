import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';

/** Each permission of the manifest in plain words: the browser's own are frightening or say nothing. */
const WHY: [string, MessageKey][] = [
  ['activeTab', 'whyActiveTab'],
  ['scripting', 'whyScripting'],
  ['storage', 'whyStorage'],
  ['contextMenus', 'whyContextMenus'],
  ['*://…/*', 'whySites'],
];

/** What Lede may do, and why; and that it sends nothing anywhere. */
export function drawPermissions(): HTMLElement {
  const rows = WHY.flatMap(([name, why]) => [
    el('dt', {}, el('code', { dir: 'ltr' }, name)),
    el('dd', {}, text(why)),
  ]);
  return el('div', {}, el('p', {}, text('privacy')), el('dl', { class: 'permissions' }, ...rows));
}
