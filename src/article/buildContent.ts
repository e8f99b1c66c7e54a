import type { Work } from '../dom/slices.ts';
import type { Trail } from '../model.ts';
import { carve } from './carve.ts';
import type { Cut } from './chooseMedia.ts';
import { isolate } from './isolate.ts';
import { sanitise } from './sanitise.ts';

/** A story's content, ready to be shown. */
export interface Content {
  content: DocumentFragment;
  /** The running text, a line a block. */
  text: string;
}

/** Cuts a story out of its page, has Readability tidy it, and sanitises it. */
export function* buildContent(cut: Cut, trail: Trail): Work<Content> {
  const document = window.document.implementation.createHTMLDocument('');
  const content = document.createDocumentFragment();
  for (const piece of yield* carve(cut, document)) {
    yield;
    const { content: tidy, lost } = isolate(piece);
    if (lost !== undefined)
      trail.push({
        step: 'article',
        what: lost,
        why: 'lost by Readability',
      });
    yield;
    content.append(sanitise(tidy));
  }
  return { content, text: cut.blocks.map(({ text }) => text).join('\n') };
}
