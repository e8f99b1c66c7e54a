import { Readability } from '@mozilla/readability';
import { fold } from '../dom/text.ts';
import type { Piece } from './carve.ts';

/** What Readability made of a story, or why its answer was not taken. */
export interface Isolated {
  content: Element;
  /** A line that Readability would have lost; the story is then kept as it was cut. */
  lost?: string;
}

/**
 * Readability without the steps for what Lede reads for itself or has done before: title, writer, linked data,
 * addresses, and pictures that load late; and without those that clean a page of what is not in a story that was cut
 * out: styles, classes, scripts, forms, sections with many links, line breaks in a row, boxes in boxes. The names are
 * those of the version that the lock file pins; the build leaves out what is not called.
 */
class StoryReadability extends Readability<Element> {
  declare _metadata: { byline: string };
  declare _grabArticle: () => Element | null;

  _prepArticle(): void {}

  _headerDuplicatesTitle(): boolean {
    return false;
  }

  /** What a page calls a part says nothing of it where that was cut out as the story. */
  _getClassWeight(): number {
    return 0;
  }

  /** The box with the story's text, in place of `parse`. */
  isolate(): Element | null {
    // A writer is known, so that none is looked for.
    this._metadata = { byline: '-' };
    return this._grabArticle();
  }
}

/**
 * Gives a story, already alone in a document of its own, to Readability, and checks that no line of it is lost:
 * Readability drops sections with many links or few commas. A lost line costs more than an untidy one.
 */
export function isolate({ article, lines }: Piece): Isolated {
  const document = article.ownerDocument;
  document.body.replaceChildren(article.cloneNode(true));
  const content = new StoryReadability(document).isolate();
  const pictures = (one: Element | null): number => one?.querySelectorAll('img').length ?? 0;
  const lost =
    firstLost(lines, squeeze(content?.textContent ?? '')) ??
    (pictures(content) < pictures(article) ? 'a picture' : undefined);
  return content && lost === undefined ? { content } : { content: article, lost: fold(lost ?? '') };
}

/** Lines follow each other as they do in the text, so each is looked for behind the one before first. */
function firstLost(lines: string[], shown: string): string | undefined {
  let from = 0;
  return lines.find((line) => {
    const wanted = squeeze(line);
    const behind = shown.indexOf(wanted, from);
    const at = behind < 0 ? shown.indexOf(wanted) : behind;
    from = at + wanted.length;
    return at < 0;
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
