import type { StoryList } from './storyList.ts';

/** '/' leads to the list's filter from everywhere but from where text is typed. */
export function focusFilterBySlash(event: KeyboardEvent, list: StoryList | null): void {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.matches('input:not([type=radio]), textarea, select'))
    return;
  if (list?.focusFilter()) event.preventDefault();
}
