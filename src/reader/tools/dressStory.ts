import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { sayCopied } from '../../list/sayCopied.ts';
import { iconButton } from '../../look/iconButton.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench } from '../useTool.ts';
import { BLOCKS, blockText } from './blockText.ts';
import { footnotes } from './footnotes.ts';

/** What the sanitiser puts before a page's own names. */
const NAME_PREFIX = /^user-content-/u;

/** A link that is a footnote's mark, such as 1, [12], * or a. */
const MARK = /^\W*[\p{L}\p{N}*†‡§¶]{1,4}\W*$/u;

/** A place with more text than this is a part of the page, no footnote. Characters. */
const LONGEST = 3_000;

/** Gives code a button that copies it, and links to places in the page a use: footnotes open by `onNote`, others lead to their place. */
export function dressStory(
  { text: story }: ShownStory,
  { copy }: Bench,
  onNote: (link: HTMLElement, note: Element) => void,
): void {
  for (const code of story.querySelectorAll('pre:not(.code > pre)')) {
    const button = iconButton('copy', text('copyCode'), { class: 'tool' });
    button.addEventListener('click', async () => sayCopied(button, await copy(code.textContent)));
    const box = el('div', { class: 'code' });
    code.replaceWith(box);
    box.append(code, button);
  }
  for (const link of story.querySelectorAll<HTMLAnchorElement>('a[data-place]')) {
    const place = decode(link.dataset['place']?.slice(1) ?? '').replace(NAME_PREFIX, '');
    delete link.dataset['place'];
    const target = placeOf(place);
    if (!target || target.textContent.length > LONGEST) continue;
    // Leads there from a tab or file of its own as well.
    link.href = new URL(`#${encodeURIComponent(place)}`, location.href).href;
    footnotes.set(link, target);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const same = MARK.test(link.textContent) ? null : copyOf(target, story);
      if (!same) return onNote(link, target);
      same.scrollIntoView({ block: 'center' });
      same.tabIndex = -1;
      same.focus({ preventScroll: true });
    });
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The part of the page beneath that a link leads to: its own copy may have been left out of the story. */
function placeOf(name: string): Element | null {
  // Of the prototype, past a page's picture of that name.
  const target = Document.prototype.getElementById.call(document, name);
  return target?.closest(BLOCKS) ?? target;
}

/** A block of the story with the same text. */
function copyOf(target: Element, story: HTMLElement): HTMLElement | undefined {
  const words = blockText(target);
  return [...story.querySelectorAll<HTMLElement>(BLOCKS)].find((block) => blockText(block) === words);
}
