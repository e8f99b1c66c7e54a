import { askBackground } from '../browser/askBackground.ts';
import { isPrivate } from '../browser/isPrivate.ts';
import { hasPlace } from '../settings/chosenPlaces.ts';
import { copyText } from '../dom/copyText.ts';
import { step } from '../dom/step.ts';
import type { Decluttered, ListedStory, Outcome, ReaderCommand, Story } from '../model.ts';
import { applySettings } from '../settings/applySettings.ts';
import { keptSettings } from '../settings/keptSettings.ts';
import { addGrown } from './addGrown.ts';
import { drawReader, type ReaderView } from './drawReader.ts';
import { listStory } from './listStory.ts';
import { createOverlay } from './overlay.ts';
import { samePage } from './samePage.ts';
import { nameOf } from './nameOf.ts';
import { summarise } from './summarise.ts';

/** A page as it was read at one address, and the reader drawn from it. */
export interface Reading {
  isOpen: () => boolean;
  /** Whether the page has become another one since it was read: gone on by itself, filled in late, loaded more. */
  isStale: () => boolean;
  obey: (command: ReaderCommand) => Promise<Outcome>;
  /** Closes the reader for good. */
  end: () => void;
}

/** A page that has grown or shrunk by more than this share since it was read is read again: advertisements change less. */
const MUCH = 0.1;

/** How often an open reader looks whether the page has more stories. Milliseconds. */
const LOOK_EVERY_MS = 3_000;

/** Reads the page; `seen` are the names of the stories that were opened or read before. */
export async function startReading(
  declutter: (document: Document) => Promise<Decluttered>,
  seen: Set<string>,
): Promise<Reading> {
  const url = location.href;
  const stop = new AbortController();
  const { signal } = stop;
  /** With the element of the reader itself, which stands there whenever the page is looked at again. */
  let size = sizeOfPage() + 1;
  /** Where its links lead: a list may take as many stories away as it adds. */
  const links = new Set<string>();
  addLinks(links);
  const overlay = createOverlay(onTurn);
  const [own, settings, isKept] = await Promise.all([
    declutter(document),
    keptSettings((changed) => {
      applySettings(overlay.dialog, changed);
      if (overlay.isOpen()) setFace();
    }, signal),
    hasPlace(location.origin),
  ]);
  step('read');
  const title = own.title || location.hostname;
  /** What is shown: the page as Lede read it, or with the story that the person chose. */
  let found = own;
  let selected: Range | null = null;
  let showing: number | null = null;

  const listed = (from = 0): ListedStory[] =>
    found.related.map((story, at) => listStory(story, at, seen)).slice(from);
  const see = (indexes: readonly number[]): void => {
    for (const story of found.related.filter((_, at) => indexes.includes(at))) seen.add(nameOf(story));
    view.see(indexes);
  };
  let drawing = new AbortController();
  let view = draw();
  step('draw');

  function draw(): ReaderView {
    drawing.abort();
    drawing = new AbortController();
    return drawReader({
      root: overlay.root,
      dialog: overlay.dialog,
      found,
      listed: listed(),
      title,
      settings,
      keepsPlace: found === own && !isPrivate(),
      choice: {
        own: () => own.main,
        isList: own.layout === 'river',
        isPrivate: isPrivate(),
        selected: () => selected,
        take,
        show,
        open: overlay.open,
        close: overlay.close,
      },
      onClose: overlay.close,
      onShow: show,
      onSeen: see,
      onAsk: async (request) => {
        if (!(await askBackground(request))) view.sayLost();
      },
      onCopy: (text) => copyText(text, overlay.dialog),
      signal: AbortSignal.any([signal, drawing.signal]),
    });
  }

  function onTurn(): void {
    void askBackground({ ask: overlay.isOpen() ? 'opened' : 'closed' });
    setFace();
  }

  /** One typeface comes with the second script, and the page has it only while the reader is open. */
  function setFace(): void {
    if (globalThis.ledeTools || settings.now().font === 'dyslexic') void view.tool('face');
  }

  function take(main: Story | null): void {
    found = main ? withMain(own, main) : own;
    showing = null;
    view = draw();
    overlay.dialog.scrollTop = 0;
    overlay.dialog.focus({ preventScroll: true });
  }

  function show(index: number | null): void {
    if (!view.show(index)) return;
    showing = index;
    if (index !== null) see([index]);
  }

  /** Stories that the page has loaded meanwhile join the list at its end. */
  async function grow(): Promise<void> {
    const hasMore = addLinks(links) || sizeOfPage() > size;
    if (!hasMore || !samePage(url, location.href)) return;
    size = sizeOfPage();
    const before = found.related.length;
    addGrown(found, await declutter(document));
    if (found.related.length > before) view.add(listed(before));
  }

  if (isKept) await view.tool('kept');

  const outcome = (): Outcome =>
    summarise(found, { url, title, open: overlay.isOpen(), showing, related: listed() });

  window.addEventListener(
    'popstate',
    () => {
      // 'Back' in a page that changes its address by itself: what is read is no longer what lies beneath.
      if (!samePage(url, location.href)) overlay.close();
    },
    { signal },
  );
  const looking = setInterval(() => void (overlay.isOpen() && grow()), LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(looking), { once: true });

  return {
    isOpen: overlay.isOpen,
    isStale: () => {
      if (!samePage(url, location.href)) return true;
      if (overlay.isOpen()) return false;
      return found.layout === 'none' || Math.abs(sizeOfPage() - size) > size * MUCH;
    },
    obey: async (command) => {
      if (!overlay.isOpen()) selected = selectedRange();
      const { do: name } = command;
      if (name === 'pick' || name === 'selection') await view.tool(name);
      else if (outcome().kind === 'nothing') return outcome();
      else if (!found.main && command.do === 'open' && command.only) return outcome();
      else if (command.do === 'seen') see(command.indexes);
      else if (command.do === 'state') await grow();
      else if (command.do === 'close' || (command.do === 'toggle' && overlay.isOpen())) overlay.close();
      else {
        if (command.do === 'show') show(command.index);
        overlay.open();
      }
      return outcome();
    },
    end: () => {
      overlay.close();
      stop.abort();
    },
  };
}

/** A page with another story in place of its own. */
function withMain(page: Decluttered, main: Story): Decluttered {
  return {
    ...page,
    layout: page.main ? page.layout : 'article',
    main,
    related: page.related.filter((story) => story.title !== main.title),
  };
}

/** What the person has selected on the page. */
function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

/** Notes where the page's links lead; true where some lead elsewhere than those noted before. */
function addLinks(known: Set<string>): boolean {
  const before = known.size;
  for (const link of document.getElementsByTagName('a')) known.add(link.getAttribute('href') ?? '');
  return known.size > before;
}

/** Elements in the page. */
function sizeOfPage(): number {
  return document.getElementsByTagName('*').length;
}
