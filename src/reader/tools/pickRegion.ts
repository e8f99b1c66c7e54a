import { anyShadowRoot } from '../../browser/anyShadowRoot.ts';
import { direction, locale, text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { keepFromPage } from '../keepFromPage.ts';
import { rememberPage } from '../rememberPage.ts';
import { moveRegion, regionAround } from './moveRegion.ts';
import { sampleOf } from './sampleOf.ts';
import css from './pick.css?inline';

/** Characters of a region's beginning that are read out. */
const SAMPLE = 80;

/**
 * Lets a person point at a part of the page, with pointer or arrow keys. `take` says whether there is something to read;
 * then, and on Escape, all of this leaves the page, which is as it was. Stands in the top layer, not as a modal dialog:
 * beneath that nothing of the page could be pointed at. `looks` are the styles that the reader has, `theme` its colours.
 * `onLeft` hears when nothing was picked.
 */
export function pickRegion(
  looks: string,
  theme: string | undefined,
  take: (region: Element) => (() => void) | null,
  onLeft: () => void,
): void {
  const restore = rememberPage();
  const life = new AbortController();
  const { signal } = life;
  const host = document.createElement('lede-picker');
  const root = host.attachShadow({ mode: 'closed' });
  const style = el('style');
  style.textContent = looks + css;
  const frame = el('div', { class: 'frame' });
  const said = el('p', { class: 'region', role: 'status', dir: 'auto' });
  const layer = el(
    'div',
    {
      class: 'layer look',
      'data-theme': theme,
      popover: 'manual',
      tabindex: -1,
      role: 'application',
      'aria-label': text('pickOnPage'),
    },
    frame,
    el('div', { class: 'hint' }, el('p', {}, text('pickHint')), said),
  );
  layer.lang = locale();
  layer.dir = direction();
  root.append(style, layer);

  let region: Element = document.body;

  function leave(): void {
    if (signal.aborted) return;
    life.abort();
    host.remove();
    restore();
  }

  function cancel(): void {
    leave();
    onLeft();
  }

  function point(to: Element, scroll: boolean): void {
    region = to;
    if (scroll) to.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    said.textContent = sampleOf(to, SAMPLE);
    outline();
  }

  function outline(): void {
    const { x, y, width, height } = region.getBoundingClientRect();
    for (const [name, value] of Object.entries({ left: x, top: y, width, height }))
      frame.style.setProperty(name, `${value}px`);
  }

  function accept(): void {
    const shown = take(region);
    if (!shown) {
      said.textContent = text('pickNothing');
      return;
    }
    leave();
    shown();
  }

  document.documentElement.append(host);
  layer.showPopover();
  // Of the window and before the next line, which lets nothing of it through, neither to the page nor to the layer.
  window.addEventListener(
    'pointermove',
    ({ isTrusted, clientX, clientY }) => {
      const found = isTrusted && under(clientX, clientY, host);
      if (found && found !== region) point(found, false);
    },
    { capture: true, signal },
  );
  keepFromPage(host, root, cancel, signal);
  layer.focus({ preventScroll: true });
  point(under(innerWidth / 2, innerHeight / 2, host) ?? region, false);

  layer.addEventListener('click', (event) => {
    const found = under(event.clientX, event.clientY, host);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    // A finger does not hover: its first tap shows what the second one takes.
    if (isTouch && found && found !== region) point(found, false);
    else accept();
  });
  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter') accept();
    else if (event.key.startsWith('Arrow')) {
      const to = moveRegion(region, event.key, anyShadowRoot);
      if (to) point(to, true);
    } else return;
    event.preventDefault();
  });
  window.addEventListener('scroll', outline, { capture: true, passive: true, signal });
  window.addEventListener('resize', outline, { signal });
}

/** The part of the page at a point of the window, through shadow roots. */
function under(x: number, y: number, host: Element): Element | null {
  let found: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = document; root; root = found && anyShadowRoot(found)) {
    const next: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((one) => one !== host && one !== document.documentElement);
    if (!next || next === found) break;
    found = next;
  }
  return found && regionAround(found);
}
