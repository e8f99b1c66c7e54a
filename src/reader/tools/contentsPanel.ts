import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench } from '../useTool.ts';
import type { PanelContent } from './makeTools.ts';

/** The sub-headlines of a long story; each leads to its place, which `close` lets be seen. */
export function contentsPanel({ text: story }: ShownStory, { bar }: Bench, close: () => void): PanelContent {
  const items = [...story.querySelectorAll<HTMLElement>('h2, h3')].map((heading) => {
    const go = el('button', { type: 'button', class: 'plain' }, heading.textContent.trim());
    go.addEventListener('click', () => {
      close();
      heading.style.setProperty('scroll-margin-block-start', `${bar.offsetHeight}px`);
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    });
    return el('li', { class: heading.localName, dir: 'auto' }, go);
  });
  return { label: text('toolContents'), element: el('nav', {}, el('ul', { class: 'contents' }, ...items)) };
}
