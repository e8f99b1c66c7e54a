import { el } from '../../dom/el.ts';
import type { Bench, ToolName, Tools } from '../useTool.ts';
import { aloudPanel } from './aloudPanel.ts';
import { appearancePanel } from './appearancePanel.ts';
import { contentsPanel } from './contentsPanel.ts';
import { openPanel, type Panel } from './openPanel.ts';
import { printStory } from './printStory.ts';
import { savePanel } from './savePanel.ts';
import { showPicture } from './showPicture.ts';
import css from './tools.css?inline';
import settings from '../../settings/settings.css?inline';

type PanelName = Exclude<ToolName, 'print' | 'picture'>;

/** The reader's tools. One panel is open at a time; what opened it closes it again. */
export function makeTools(): Tools {
  const dressed = new WeakSet<ShadowRoot>();
  let panel: (Panel & { name: PanelName }) | null = null;

  function turn(name: PanelName, bench: Bench): void {
    const was = panel?.name;
    panel?.close();
    panel = null;
    const content = was === name ? null : contentOf(name, bench);
    if (content) panel = { ...openPanel(content, name, bench, () => (panel = null)), name };
  }

  return {
    use: (name, bench, on) => {
      if (!dressed.has(bench.root)) {
        dressed.add(bench.root);
        bench.root.prepend(styleOf(css + settings));
      }
      const shown = bench.shown();
      if (name === 'print') {
        if (shown) void printStory(shown, bench);
      } else if (name === 'picture') {
        if (on instanceof HTMLImageElement) showPicture(on, bench);
      } else {
        turn(name, bench);
      }
    },
  };
}

function contentOf(name: PanelName, bench: Bench): PanelContent | null {
  if (name === 'appearance') return appearancePanel(bench);
  const shown = bench.shown();
  if (!shown) return null;
  switch (name) {
    case 'contents':
      return contentsPanel(shown, bench);
    case 'save':
      return savePanel(shown, bench);
    default:
      return aloudPanel(shown, bench);
  }
}

/** What a panel shows. */
export interface PanelContent {
  /** What it is called. */
  label: string;
  element: HTMLElement;
  /** A panel that stays while one reads on stands at the lower edge; others close by a click beside them. */
  stays?: true;
  onClose?: () => void;
}

/** A style element that applies under any policy: see overlay.ts. */
function styleOf(text: string): HTMLStyleElement {
  const style = el('style');
  style.textContent = text;
  return style;
}
