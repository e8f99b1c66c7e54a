import type { BackgroundRequest } from '../browser/askBackground.ts';
import { direction, locale, text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { countStories } from '../list/countStories.ts';
import { focusFilterBySlash } from '../list/focusFilterBySlash.ts';
import { storyList, type StoryList } from '../list/storyList.ts';
import type { Decluttered, ListedStory, RelatedStory } from '../model.ts';
import type { KeptSettings } from '../settings/keptSettings.ts';
import { drawBar } from './drawBar.ts';
import { keepPlace } from './keepPlace.ts';
import { onReaderKey } from './onReaderKey.ts';
import { readingTime } from './readingTime.ts';
import { storyArticle, type ShownStory } from './storyArticle.ts';
import { useTool, type Bench, type Choice, type ToolName } from './useTool.ts';

export interface ReaderView {
  /** Shows another story of the page, or the main one (or the list) again; false where there is no such story. */
  show: (index: number | null) => boolean;
  /** Puts further stories at the end of the list. */
  add: (stories: readonly ListedStory[]) => void;
  /** Marks stories in the list as opened or read. */
  see: (indexes: readonly number[]) => void;
  /** Says that the extension was updated meanwhile, and what was wanted cannot be done. */
  sayLost: () => void;
  /** Uses a tool. */
  tool: (name: ToolName) => Promise<void>;
}

export interface ReaderParts {
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  found: Decluttered;
  /** Its other stories, as they are listed. */
  listed: readonly ListedStory[];
  /** The page's title, for a page that is a list. */
  title: string;
  settings: KeptSettings;
  /** Whether it is kept how far the story is read. */
  keepsPlace: boolean;
  choice: Choice;
  onClose: () => void;
  onShow: (index: number | null) => void;
  /** Stories were opened in tabs of their own. */
  onSeen: (indexes: readonly number[]) => void;
  /** Has the background do what a page may not. */
  onAsk: (request: BackgroundRequest) => Promise<void>;
  onCopy: (text: string) => Promise<boolean>;
  signal: AbortSignal;
}

/** Fills the reader's dialog: bar, the story or the front page, and the other stories at the end. */
export function drawReader(parts: ReaderParts): ReaderView {
  const { root, dialog, found, title, settings, onClose, onShow, signal } = parts;
  const besideMain = found.main !== null;
  let listed = parts.listed;
  const count = el('h2', { id: 'others-name', class: 'others-name' }, countStories(listed, besideMain));
  const list = listOf(parts, count);
  const others = besideMain ? otherStories(list) : null;
  if (others) others.hidden = listed.length === 0;
  const line = el('div', { class: 'read' });
  // Read now: an extension that was updated gives its old scripts no more texts.
  const lost = alertOf('toolLost');
  const unkept = alertOf('storageRefused');
  const sayLost = (): void => bar.element.append(lost);
  const onKept = (isKept: boolean): void => (isKept ? unkept.remove() : bar.element.append(unkept));
  const tool = (name: ToolName, on: HTMLElement | null = null): Promise<void> => useTool(name, bench, on);
  const onBack = (): void => onShow(null);
  const bar = drawBar({ toStory: besideMain, onBack, onClose, onTool: tool, signal });
  const drawn = new Map<number | null, ShownStory>();
  if (found.main) drawn.set(null, storyOf(found, null, signal));
  const main = drawn.get(null);
  const home = main?.article ?? frontPage(title, list);
  // It stands in the story, whose language may be another.
  const ours = { lang: locale(), dir: direction() };
  const wrong = el(
    'button',
    { id: 'tool-choose', class: 'wrong', type: 'button', ...ours },
    text(besideMain ? 'notThisStory' : 'chooseStory'),
  );
  wrong.addEventListener('click', () => void tool('choose'));
  home.querySelector('.head')?.append(wrong);
  const column = el('main', { class: 'column' }, home, others);
  const scrolled = new Map<number | null, number>();
  let showing: number | null = null;
  const bench: Bench = {
    root,
    dialog,
    bar: bar.element,
    settings,
    shown: () => drawn.get(showing) ?? null,
    stories: () => listed,
    copy: parts.onCopy,
    sayLost,
    choice: parts.choice,
    signal,
  };

  Object.assign(dialog, ours);
  dialog.setAttribute('aria-labelledby', 'headline');
  dialog.replaceChildren(line, bar.element, column);
  fit();
  if (main) void keepPlace(dialog, line, main, !parts.keepsPlace, signal);

  function fit(): void {
    const story = drawn.get(showing);
    const headings = story?.text.querySelectorAll('h2, h3').length ?? 0;
    bar.fit({ other: showing !== null, story: story !== undefined, headings });
    column.classList.toggle('front', !story);
    if (story?.text.querySelector('pre, [data-place]')) void tool('dress');
    line.style.setProperty('--read', '0');
  }

  function show(index: number | null): boolean {
    if (index === showing) return true;
    if (index !== null && !drawn.has(index)) {
      if (!found.related[index]?.content) return false;
      drawn.set(index, storyOf(found, index, signal));
    }
    const before = drawn.get(showing)?.article ?? home;
    const after = drawn.get(index)?.article ?? home;
    scrolled.set(showing, dialog.scrollTop);
    before.replaceWith(after);
    showing = index;
    fit();
    list.mark(index);
    after.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
    dialog.scrollTop = scrolled.get(index) ?? 0;
    return true;
  }

  /** To the next story that can be read here, or the one before; the main one or the list stands before the first. */
  function step(way: 1 | -1): void {
    const readable = [null, ...listed.filter((story) => story.readable).map(({ index }) => index)];
    const next = readable[readable.indexOf(showing) + way];
    if (next !== undefined) onShow(next);
  }

  const onKey = (event: KeyboardEvent): void => {
    focusFilterBySlash(event, list);
    onReaderKey(event, { settings, onKept, onTool: tool, onStep: step, onBack });
  };
  dialog.addEventListener('keydown', onKey, { signal });
  const onPicture = (event: MouseEvent | KeyboardEvent): void => {
    const { target } = event;
    if (
      !(target instanceof HTMLImageElement && target.role) ||
      ('key' in event && !/^(?:Enter| )$/u.test(event.key))
    )
      return;
    event.preventDefault();
    void tool('picture', target);
  };
  column.addEventListener('click', onPicture, { signal });
  column.addEventListener('keydown', onPicture, { signal });

  return {
    show,
    see: list.see,
    sayLost,
    tool,
    add: (stories) => {
      listed = [...listed, ...stories];
      if (others) others.hidden = false;
      count.textContent = countStories(listed, besideMain);
      list.add(stories);
    },
  };
}

/** A sentence below the bar. */
function alertOf(sentence: MessageKey): HTMLElement {
  return el('div', { class: 'ask', role: 'alert' }, text(sentence));
}

/** A story of the page as an article: the main one, or a related one whose text is there. */
function storyOf({ main, related }: Decluttered, index: number | null, signal: AbortSignal): ShownStory {
  const story: RelatedStory | undefined = index === null ? undefined : related[index];
  if (story?.content) {
    const lang = main?.lang ?? document.documentElement.lang;
    return storyArticle({ ...story, lang, dir: 'auto' }, story.content, signal);
  }
  if (!main) throw new Error('There is no such story.');
  return storyArticle({ ...main, minutes: readingTime(main.words, main.lang) }, main.content, signal);
}

function listOf(
  { listed, onShow, onSeen, onAsk, onCopy, signal }: ReaderParts,
  heading: HTMLElement,
): StoryList {
  return storyList({
    heading,
    stories: listed,
    onRead: onShow,
    // The browser opens links by itself, as in any page.
    onOpen: (story) => {
      onSeen([story.index]);
      return false;
    },
    onReadPage: ({ index, url }) => {
      void onAsk({ ask: 'read', url });
      onSeen([index]);
    },
    onOpenAll: (stories) => {
      onSeen(stories.map(({ index }) => index));
      void onAsk({ ask: 'openTabs', addresses: stories.map(({ url }) => url) });
    },
    onCopy,
    signal,
  });
}

function otherStories(list: StoryList): HTMLElement {
  return el('section', { id: 'others', class: 'others', 'aria-labelledby': 'others-name' }, list.element);
}

function frontPage(title: string, list: StoryList): HTMLElement {
  const headline = el('h1', { id: 'headline', class: 'headline', tabindex: -1, dir: 'auto' }, title);
  return el(
    'section',
    { id: 'front', 'aria-labelledby': 'headline' },
    el('header', { class: 'head' }, headline),
    list.element,
  );
}
