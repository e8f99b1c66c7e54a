import { until } from '../../browsers/pane.ts';
import type { Popup } from '../../browsers/session.ts';

/** What a popup shows of an answer. */
interface Shown {
  /** The answer's kind. */
  state: string;
  title: string;
  sentence: string;
  entries: Entry[];
}

interface Entry {
  title: string;
  url: string;
  source: string;
  time: string;
  summary: string;
}

/** What a popup shows, once it shows an answer. */
export async function answered(popup: Popup): Promise<Shown> {
  return until('the popup to show an answer', () =>
    popup.evaluate((root) => {
      const { body } = root as Document;
      const state = body.dataset['state'] ?? 'working';
      if (state === 'working') return null;
      const textOf = (from: ParentNode, selector: string): string =>
        from.querySelector(selector)?.textContent ?? '';
      return {
        state,
        title: textOf(root, '#title'),
        sentence: textOf(root, '#state'),
        entries: [...root.querySelectorAll('li.entry')].map((entry) => ({
          title: textOf(entry, '.entry-title'),
          url: entry.querySelector('.entry-title')?.getAttribute('href') ?? '',
          source: textOf(entry, '.entry-source'),
          time: textOf(entry, '.entry-time'),
          summary: textOf(entry, '.entry-summary'),
        })),
      };
    }),
  );
}
