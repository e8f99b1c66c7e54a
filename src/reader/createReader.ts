import type { Decluttered, NothingReason, Outcome, ReaderCommand } from '../model.ts';
import { awaitPage } from './awaitPage.ts';
import { startReading, type Reading } from './startReading.ts';

/** The reader of one document. It lives as long as the document does, open or closed. */
export interface Reader {
  /** Does what it is asked, reading the page first where that is needed, and tells how things stand. Never throws. */
  do: (command: ReaderCommand) => Promise<Outcome>;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;

/** A reader for this document, which takes it apart by the given function. */
export function createReader(declutter: (document: Document) => Promise<Decluttered>): Reader {
  /** Names of stories that were opened or read since the document was loaded; outlives each reading. */
  const seen = new Set<string>();
  let reading: Reading | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function carryOut(command: ReaderCommand): Promise<Outcome> {
    // Of the location, not of the document: a page's form named `URL` would stand in for the latter.
    const url = location.href;
    try {
      const type = document.contentType;
      if (!HTML.test(type)) return nothing(url, type.endsWith('/pdf') ? 'pdf' : 'document');
      if (!(await awaitPage())) return nothing(url, 'loading');
      if (reading && opens(reading, command) && reading.isStale()) forget();
      reading ??= await startReading(declutter, seen);
      return await reading.obey(command);
    } catch (error) {
      forget();
      // Its words may quote the page: a report takes the name and the place alone.
      const message = error instanceof Error ? `${error.name}: ${error.stack}` : String(error);
      return { kind: 'failed', url, message, trail: [] };
    }
  }

  function forget(): void {
    reading?.end();
    reading = null;
  }

  return {
    do: (command) => {
      // One after the other: a second click while the page is being read must not start a second reading.
      const outcome = queue.then(() => carryOut(command));
      queue = outcome;
      return outcome;
    },
  };
}

function nothing(url: string, why: NothingReason): Outcome {
  return { kind: 'nothing', url, why, trail: [] };
}

/** Whether a command is for the page as it is now; the others go on with what was read, as their list does. */
function opens(reading: Reading, command: ReaderCommand): boolean {
  const { do: name } = command;
  return name === 'open' || (!reading.isOpen() && /^(?:toggle|pick|selection)$/u.test(name));
}
