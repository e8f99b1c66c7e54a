import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import type { IconName } from '../look/icon.ts';
import { iconButton } from '../look/iconButton.ts';
import type { ToolName } from './useTool.ts';

export interface BarOptions {
  /** Whether 'back' leads to a story, not to a list. */
  toStory: boolean;
  onBack: () => void;
  onClose: () => void;
  onTool: (name: ToolName, on: HTMLElement) => void;
  signal: AbortSignal;
}

export interface Bar {
  element: HTMLElement;
  /** Shows what has a use: the way back, and the tools that a story needs. */
  fit: (shown: { other: boolean; story: boolean; headings: number }) => void;
}

/** Stories with fewer sub-headlines than this need no list of them. */
const CONTENTS_FROM = 3;

const TOOLS: [ToolName, IconName, MessageKey][] = [
  ['contents', 'contents', 'toolContents'],
  ['aloud', 'aloud', 'toolAloud'],
  ['save', 'save', 'toolSave'],
  ['appearance', 'appearance', 'toolAppearance'],
];

/** The row above the text: the way back, the tools, and the way out. */
export function drawBar({ toStory, onBack, onClose, onTool, signal }: BarOptions): Bar {
  const label = text(toStory ? 'backToMain' : 'backToList');
  const back = button('back', 'back', label, onBack);
  back.append(el('span', { class: 'tool-name' }, label));
  const tools = TOOLS.map(([name, picture, key]) => {
    const tool = button(`tool-${name}`, picture, text(key), () => onTool(name, tool));
    return tool;
  });
  const close = button('close', 'close', text('closeReader'), onClose);
  // Closes by itself where Firefox has ended the script that drew it: the extension was updated.
  close.setAttribute('command', 'close');
  close.setAttribute('commandfor', 'reader');
  const element = el('header', { class: 'bar' }, back, el('div', { class: 'tools' }, ...tools, close));

  function button(id: string, picture: IconName, name: string, act: () => void): HTMLButtonElement {
    const made = iconButton(picture, name, { id, class: 'tool' });
    made.addEventListener('click', act, { signal });
    return made;
  }

  return {
    element,
    fit: ({ other, story, headings }) => {
      back.hidden = !other;
      const [contents, aloud, save] = tools;
      if (contents) contents.hidden = headings < CONTENTS_FROM;
      if (aloud) aloud.hidden = !story;
      if (save) save.hidden = !story;
    },
  };
}
