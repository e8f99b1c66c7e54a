import { formatNumber, text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { button } from '../look/button.ts';
import { iconButton } from '../look/iconButton.ts';
import { sayCopied } from './sayCopied.ts';

/** A list this long or longer has a box to filter it by. */
const FILTER_FROM = 12;

/** More tabs than this are not opened without asking. */
const OPENED_UNASKED = 5;

export interface ListToolsOptions {
  /** What stands beside the buttons. */
  heading: HTMLElement;
  onFilter: () => void;
  /** Resolves to whether it was copied. */
  onCopy: () => Promise<boolean>;
  onOpenAll: () => void;
  /** How many stories 'open all' would open. */
  openable: () => number;
  signal: AbortSignal;
}

export interface ListTools {
  element: HTMLElement;
  filter: HTMLInputElement;
  /** Shows what a list of this length has a use for. */
  fit: (length: number) => void;
}

/** What stands above a list: its heading, buttons that copy or open all of it, and a box to filter it by. */
export function listTools({
  heading,
  onFilter,
  onCopy,
  onOpenAll,
  openable,
  signal,
}: ListToolsOptions): ListTools {
  const name = text('filter');
  const filter = el('input', { type: 'search', class: 'filter', placeholder: name, 'aria-label': name });
  const copy = iconButton('copy', text('copyAllMarkdown'), { id: 'copy-all', class: 'list-tool' });
  const open = iconButton('tabs', text('openAll'), { id: 'open-all', class: 'list-tool' });
  const ask = el('div', { class: 'ask', hidden: true, role: 'group' });
  const element = el('div', { class: 'list-tools' }, heading, copy, open, ask, filter);

  filter.addEventListener('input', onFilter, { signal });
  filter.addEventListener('keydown', (event) => clearByEscape(event, filter, onFilter), { signal });
  copy.addEventListener('click', () => void onCopy().then((copied) => sayCopied(copy, copied)), { signal });
  open.addEventListener('click', openOrAsk, { signal });
  ask.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      settle(false);
    },
    { signal },
  );

  function openOrAsk(): void {
    if (openable() <= OPENED_UNASKED) return onOpenAll();
    const yes = button('open-yes', text('openAllYes'), () => settle(true));
    const no = button('open-no', text('cancel'), () => settle(false));
    ask.replaceChildren(el('p', {}, text('openAllAsk', formatNumber(openable()))), yes, no);
    ask.hidden = false;
    yes.focus();
  }

  function settle(yes: boolean): void {
    ask.hidden = true;
    open.focus();
    if (yes) onOpenAll();
  }

  return {
    element,
    filter,
    fit: (length) => {
      filter.hidden = length < FILTER_FROM;
      open.hidden = openable() < 2;
      copy.hidden = length < 2;
    },
  };
}

/** Escape empties the box first; only an empty one leaves it to the reader or the popup, which close by it. */
function clearByEscape(event: KeyboardEvent, filter: HTMLInputElement, onFilter: () => void): void {
  if (event.key !== 'Escape' || filter.value === '') return;
  event.preventDefault();
  event.stopPropagation();
  filter.value = '';
  onFilter();
}
