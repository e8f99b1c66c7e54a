import { declutter } from '../../src/declutter.ts';

/** The markup of the main story of the page in this window, and of the other stories whose text stands there. */
async function contents(): Promise<string[]> {
  const { main, related } = await declutter(document);
  return [main, ...related].flatMap((story) => {
    if (!story?.content) return [];
    const box = document.implementation.createHTMLDocument().createElement('div');
    box.append(story.content);
    return [box.innerHTML];
  });
}

export interface Contents {
  ledeContents: typeof contents;
}

Object.assign(globalThis, { ledeContents: contents } satisfies Contents);
