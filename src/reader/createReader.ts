import type { Decluttered, Outcome, ReaderCommand } from '../model.ts';
import { drawReader, type ReaderView } from './drawReader.ts';
import { samePage } from './samePage.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { summarise } from './summarise.ts';

/** The reader of one document. It lives as long as the document does, open or closed. */
export interface Reader {
  /** Does what it is asked, reading the page first where that is needed, and tells how things stand. Never throws. */
  do: (command: ReaderCommand) => Promise<Outcome>;
}

/** A page as it was read at one address. */
interface Reading {
  url: string;
  title: string;
  /** Elements in the page when it was read. */
  size: number;
  found: Decluttered;
  overlay: Overlay;
  view: ReaderView;
  showing: number | null;
  stop: AbortController;
}

/** How long to wait for a page that is still being sent before saying so. */
const LOADING_PATIENCE_MS = 5_000;

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;

/** A reader for this document, which takes it apart by the given function. */
export function createReader(declutter: (document: Document) => Promise<Decluttered>): Reader {
  let reading: Reading | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function carryOut(command: ReaderCommand): Promise<Outcome> {
    // Of the location, not of the document: a page's form named `URL` would stand in for the latter.
    const url = location.href;
    try {
      if (!HTML.test(document.contentType)) return { kind: 'nothing', url, why: 'document', trail: [] };
      if (!(await arrival())) return { kind: 'nothing', url, why: 'loading', trail: [] };
      if (reading && opens(reading, command) && isStale(reading, url)) forget();
      reading ??= await read(url);
      return obey(reading, command);
    } catch (error) {
      forget();
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { kind: 'failed', url, message, trail: [] };
    }
  }

  async function read(url: string): Promise<Reading> {
    const found = await declutter(document);
    const stop = new AbortController();
    const overlay = createOverlay();
    const title = pageTitle();
    const view = drawReader({
      dialog: overlay.dialog,
      found,
      title,
      onClose: overlay.close,
      onShow: (index) => reading && show(reading, index),
      signal: stop.signal,
    });
    // 'Back' in a page that changes its address by itself: what is read is no longer what lies beneath.
    const leave = (): void => {
      if (!samePage(url, location.href)) overlay.close();
    };
    window.addEventListener('popstate', leave, { signal: stop.signal });
    return { url, title, size: sizeOfPage(), found, overlay, view, showing: null, stop };
  }

  function forget(): void {
    reading?.overlay.close();
    reading?.stop.abort();
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

function obey(reading: Reading, command: ReaderCommand): Outcome {
  const { overlay } = reading;
  if (describe(reading).kind !== 'nothing') {
    if (command.do === 'show') show(reading, command.index);
    if (command.do === 'close' || (command.do === 'toggle' && overlay.isOpen())) overlay.close();
    else if (command.do !== 'state') overlay.open();
  }
  return describe(reading);
}

function show(reading: Reading, index: number | null): void {
  if (reading.view.show(index)) reading.showing = index;
}

function describe({ found, url, title, overlay, showing }: Reading): Outcome {
  return summarise(found, { url, title, open: overlay.isOpen(), showing });
}

/** Whether a command is to open a reader that is closed; the others go on with what was read, as their list does. */
function opens({ overlay }: Reading, command: ReaderCommand): boolean {
  return command.do === 'open' || (command.do === 'toggle' && !overlay.isOpen());
}

/** A page that has grown or shrunk by more than this share since it was read is read again: advertisements change less. */
const MUCH = 0.1;

/** Whether the page has become another one since it was read: gone on by itself, filled in late, loaded more. */
function isStale({ url, size, found, overlay }: Reading, now: string): boolean {
  if (!samePage(url, now)) return true;
  if (overlay.isOpen()) return false;
  return found.layout === 'none' || Math.abs(sizeOfPage() - size) > size * MUCH;
}

function sizeOfPage(): number {
  return document.getElementsByTagName('*').length;
}

/** The page's own title, else its host's name. */
function pageTitle(): string {
  // A form or picture named `title` would stand in for the text.
  const title: unknown = document.title;
  return (typeof title === 'string' && title.trim()) || location.hostname;
}

/** Whether the document is complete, waiting for it a little. */
async function arrival(): Promise<boolean> {
  if (document.readyState !== 'loading') return true;
  await new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, LOADING_PATIENCE_MS);
  });
  return document.readyState !== ('loading' as DocumentReadyState);
}
