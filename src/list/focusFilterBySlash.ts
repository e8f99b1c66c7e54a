import { isTyping } from '../dom/isTyping.ts';
import type { StoryList } from './storyList.ts';

/** '/' leads to the list's filter from everywhere but from where text is typed. */
export function focusFilterBySlash(event: KeyboardEvent, list: StoryList | null): void {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (list?.focusFilter()) event.preventDefault();
}
