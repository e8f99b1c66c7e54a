import { isTyping } from '../dom/isTyping.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import { stepSettings } from '../settings/stepSettings.ts';
import { keyOf } from './keyOf.ts';
import type { ToolName } from './useTool.ts';

export interface KeyActions {
  settings: KeptSettings;
  /** Hears whether settings that a key has changed could be kept. */
  onKept: (isKept: boolean) => void;
  onTool: (name: ToolName) => void;
  /** To the next story that can be read here, or the one before. */
  onStep: (way: 1 | -1) => void;
  onBack: () => void;
}

const TOOL_KEYS = new Map<string, ToolName>([
  ['a', 'appearance'],
  ['c', 'contents'],
  ['l', 'aloud'],
  ['s', 'save'],
]);

/**
 * The reader's keys: single ones, as in mail programs; with Ctrl, Alt or Cmd they stay the browser's, but for brackets, which
 * some keyboards have on Alt alone.
 */
export function onReaderKey(
  event: KeyboardEvent,
  { settings, onKept, onTool, onStep, onBack }: KeyActions,
): void {
  const { ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
  const key = keyOf(event);
  if (event.defaultPrevented || isComposing || (altKey && !/[[\]{}]/u.test(key))) return;
  if ((ctrlKey || metaKey) && !shiftKey && key === 'p') {
    // The browser would print the page beneath.
    event.preventDefault();
    return onTool('print');
  }
  if (ctrlKey || metaKey || isTyping(event.target)) return;
  const tool = TOOL_KEYS.get(key);
  const changed = stepSettings(settings.now(), key);
  if (tool) onTool(tool);
  else if (changed) settings.set(changed, onKept);
  else if (key === 'n' || key === 'p') onStep(key === 'n' ? 1 : -1);
  else if (key === 'b') onBack();
  else return;
  event.preventDefault();
}
