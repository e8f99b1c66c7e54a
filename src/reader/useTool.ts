import { askBackground } from '../browser/askBackground.ts';
import type { ListedStory, Story } from '../model.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import type { ShownStory } from './storyArticle.ts';

/** What can be done in the reader beside reading; made by the second script, which is loaded when one is first wanted. */
export type ToolName =
  | 'contents'
  | 'aloud'
  | 'save'
  | 'appearance'
  | 'print'
  | 'picture'
  /** Buttons that copy code, and footnotes: what a story that holds such things is given beside its text. */
  | 'dress'
  /** The bundled typeface, where it is chosen. */
  | 'face'
  /** Another story, where the wrong one or none was found: a panel, picking on the page, the selection, the kept place. */
  | 'choose'
  | 'pick'
  | 'selection'
  | 'kept';

/** What tools work on. */
export interface Bench {
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  bar: HTMLElement;
  settings: KeptSettings;
  /** Null while the reader shows a list. */
  shown: () => ShownStory | null;
  /** The other stories of the page. */
  stories: () => readonly ListedStory[];
  copy: (text: string) => Promise<boolean>;
  /** Says that the extension was updated meanwhile, and this cannot be done. */
  sayLost: () => void;
  /** What corrects the choice of the story. */
  choice: Choice;
  signal: AbortSignal;
}

/** The choice of the story that is shown as the page's own. */
export interface Choice {
  /** Lede's own; null on a page without one. */
  own: () => Story | null;
  /** Whether Lede takes the page for a list of stories. */
  isList: boolean;
  /** In a private window nothing is kept. */
  isPrivate: boolean;
  /** What was selected on the page when the reader opened. */
  selected: () => Range | null;
  /** Shows a story as the page's own; null for Lede's choice. The reader is drawn anew, open or not. */
  take: (story: Story | null) => void;
  /** Shows another story of the page. */
  show: (index: number) => void;
  open: () => void;
  close: () => void;
}

export interface Tools {
  /** Uses a tool, or puts it away again; `on` is what was clicked. */
  use: (name: ToolName, bench: Bench, on: HTMLElement | null) => void | Promise<void>;
}

declare global {
  /** The second script's work. Content scripts have a global of their own that no page sees. */
  var ledeTools: Tools | undefined;
}

/**
 * Uses a tool, once the script that makes it is there. After an update of the extension it cannot be had any more, and one
 * that was there throws as soon as it asks the browser for anything.
 */
export async function useTool(name: ToolName, bench: Bench, on: HTMLElement | null): Promise<void> {
  try {
    if (!globalThis.ledeTools) await askBackground({ ask: 'tools' });
    if (globalThis.ledeTools) return await globalThis.ledeTools.use(name, bench, on);
  } catch {
    // As where there is none.
  }
  bench.sayLost();
}
