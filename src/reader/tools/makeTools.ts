import { el } from '../../dom/el.ts';
import type { ChosenRegion, RegionReader } from '../../model.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench, ToolName, Tools } from '../useTool.ts';
import { aloudPanel } from './aloudPanel.ts';
import { appearancePanel } from './appearancePanel.ts';
import { choosePanel } from './choosePanel.ts';
import { contentsPanel } from './contentsPanel.ts';
import { dressStory } from './dressStory.ts';
import { dyslexicFace } from './dyslexicFace.ts';
import { notePanel } from './notePanel.ts';
import { openPanel, type Panel } from './openPanel.ts';
import { pickRegion } from './pickRegion.ts';
import { printStory } from './printStory.ts';
import { savePanel } from './savePanel.ts';
import { showPicture } from './showPicture.ts';
import { takeKept } from './takeKept.ts';
import { takeRegion } from './takeRegion.ts';
import css from './tools.css?inline';
import settings from '../../settings/settings.css?inline';

type PanelName = Exclude<ToolName, 'print' | 'picture' | 'dress' | 'face' | 'pick' | 'selection' | 'kept'>;

/** The reader's tools. One panel is open at a time; what opened it closes it again. */
export function makeTools(regions: RegionReader): Tools {
  const dressed = new WeakSet<ShadowRoot>();
  const setFace = dyslexicFace();
  let panel: (Panel & { name: PanelName | 'note' }) | null = null;

  function turn(name: PanelName, bench: Bench): void {
    const was = panel?.name;
    panel?.close();
    panel = null;
    const content = was === name ? null : contentOf(name, bench);
    if (content) panel = { ...openPanel(content, name, bench, () => (panel = null)), name };
  }

  function contentOf(name: PanelName, bench: Bench): PanelContent | null {
    if (name === 'appearance') return appearancePanel(bench);
    if (name === 'choose') return choosePanel(bench, regions, () => pick(bench));
    const shown = bench.shown();
    if (!shown) return null;
    switch (name) {
      case 'contents':
        return contentsPanel(shown, bench, () => panel?.close());
      case 'save':
        return savePanel(shown, bench);
      default:
        return aloudPanel(shown, bench);
    }
  }

  function showNote(link: HTMLElement, note: Element, shown: ShownStory, bench: Bench): void {
    panel?.close();
    panel = { ...openPanel(notePanel(note, shown), 'note', bench, () => (panel = null), link), name: 'note' };
  }

  function pick(bench: Bench): void {
    const fromReader = bench.dialog.open;
    bench.choice.close();
    const looks = [...bench.root.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    const take = (element: Element): (() => void) | null => {
      const region = regions.read(element);
      return region && (() => show(region, bench));
    };
    pickRegion(looks, bench.dialog.dataset['theme'], take, () => fromReader && show(null, bench));
  }

  function show(region: ChosenRegion | null, bench: Bench): void {
    if (region) takeRegion(region, bench);
    bench.choice.open();
  }

  return {
    use: async (name, bench, on) => {
      if (!dressed.has(bench.root)) {
        dressed.add(bench.root);
        bench.root.prepend(styleOf(css + settings));
      }
      const shown = bench.shown();
      switch (name) {
        case 'print':
          void printStory(shown, bench);
          break;
        case 'picture':
          if (on instanceof HTMLImageElement) showPicture(on, bench);
          break;
        case 'dress':
          if (shown) dressStory(shown, bench, (link, note) => showNote(link, note, shown, bench));
          break;
        case 'face':
          await setFace(bench.settings.now().font === 'dyslexic' && bench.dialog.open);
          break;
        case 'pick':
          pick(bench);
          break;
        case 'selection': {
          const selected = bench.choice.selected();
          show(selected && regions.read(selected), bench);
          break;
        }
        case 'kept':
          await takeKept(bench, regions);
          break;
        default:
          turn(name, bench);
      }
    },
  };
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
