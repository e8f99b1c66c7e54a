import { until } from '../../browsers/pane.ts';
import type { Pane } from '../../browsers/session.ts';

declare global {
  /** Files that were saved, as the tests keep them from this machine. */
  var saved: Promise<string[]>[];
}

/** Waits until something stands in a pane, or is gone. */
export const stands = (pane: Pane, selector: string, wanted = true): Promise<boolean> =>
  until(`${selector} to be ${wanted ? 'there' : 'gone'}`, () =>
    pane.evaluate((root, one, is) => (root.querySelector(one) !== null) === is, selector, wanted),
  );

export const focus = (pane: Pane, selector: string): Promise<void> =>
  pane.evaluate((root, one) => root.querySelector<HTMLElement>(one)?.focus(), selector);

/** The text of what has the focus, or what it is called. */
export const focused = (pane: Pane): Promise<string> =>
  pane.evaluate(({ activeElement }) => activeElement?.textContent.trim() || (activeElement?.ariaLabel ?? ''));

/** What a style comes to on an element. */
export const style = (pane: Pane, selector: string, property: string): Promise<string> =>
  pane.evaluate(
    (root, one, name) => {
      const element = root.querySelector(one);
      return element ? getComputedStyle(element).getPropertyValue(name) : '';
    },
    selector,
    property,
  );

/** Keeps files from this machine; a test reads them with `savedIn`. */
export const catchFiles = (pane: Pane): Promise<void> =>
  pane.evaluate((root) => {
    globalThis.saved = [];
    const keep = (event: Event): void => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
      event.preventDefault();
      const { href, download } = link;
      globalThis.saved.push(fetch(href).then(async (answer) => [download, await answer.text()]));
    };
    // On its way to the link: the reader stops what scripts click on.
    root.addEventListener('click', keep, { capture: true });
  });

export const savedIn = (pane: Pane, count: number): Promise<string[][]> =>
  until('the files', () =>
    pane.evaluate(async (_, wanted) => {
      const files = await Promise.all(globalThis.saved);
      return files.length === wanted ? files : null;
    }, count),
  );

/** Gives a page's field for files a file with a content. */
export const chooseFile = (pane: Pane, name: string, content: string): Promise<void> =>
  pane.evaluate(
    (root, called, text) => {
      const input = root.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], called));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change'));
    },
    name,
    content,
  );
