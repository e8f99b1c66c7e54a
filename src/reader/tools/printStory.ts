import { el } from '../../dom/el.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench } from '../useTool.ts';
import { fillDocument } from './fillDocument.ts';

/** How long pictures are waited for before the story is printed without the missing ones. Milliseconds. */
const PICTURES_PATIENCE_MS = 3_000;

/** Longer than anyone looks at a print preview. */
const KEPT_FOR_MS = 600_000;

/**
 * Prints a story by itself, or with null the page's list. It is drawn in a frame of its own: the browser would print the page beneath, and of the reader
 * the one screen that is in sight. With `addresses`, links say where they lead.
 */
export async function printStory(shown: ShownStory | null, bench: Bench, addresses = false): Promise<void> {
  const { root } = bench;
  const frame = el('iframe', { class: 'paper', 'aria-hidden': 'true', tabindex: -1 });
  root.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame.remove();
  fillDocument(page, shown ?? emptyStory(root), shown ? [] : bench.stories());
  page.body.classList.toggle('addresses', addresses);
  await arrival([...page.images]);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  // A browser that prints to nowhere, without a window, says nothing when it is done.
  setTimeout(() => frame.remove(), KEPT_FOR_MS);
  view.print();
}

/** What stands above a list: the page's title, and no text. */
function emptyStory(root: ShadowRoot): ShownStory {
  const title = root.querySelector('#headline')?.textContent ?? '';
  const { lang } = document.documentElement;
  return { facts: { title, url: location.href, lang, dir: 'auto' }, article: el('article'), text: el('div') };
}

async function arrival(pictures: HTMLImageElement[]): Promise<void> {
  const all = pictures.map((picture) => picture.decode().catch(() => {}));
  await Promise.race([
    Promise.all(all),
    new Promise((resolve) => {
      setTimeout(resolve, PICTURES_PATIENCE_MS);
    }),
  ]);
}
