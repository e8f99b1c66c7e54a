import { direction, locale, text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { countStories } from '../list/countStories.ts';
import { focusFilterBySlash } from '../list/focusFilterBySlash.ts';
import { storyList, type StoryList } from '../list/storyList.ts';
import { icon } from '../look/icon.ts';
import type { Decluttered, ListedStory, RelatedStory, Story } from '../model.ts';
import { readingTime } from './readingTime.ts';
import { storyArticle } from './storyArticle.ts';

export interface ReaderView {
  /** Shows another story of the page, or the main one (or the list) again; false where there is no such story. */
  show: (index: number | null) => boolean;
  /** Puts further stories at the end of the list. */
  add: (stories: readonly ListedStory[]) => void;
}

interface ReaderParts {
  dialog: HTMLDialogElement;
  found: Decluttered;
  /** Its other stories, as they are listed. */
  listed: readonly ListedStory[];
  /** The page's title, for a page that is a list. */
  title: string;
  onClose: () => void;
  onShow: (index: number | null) => void;
  /** Stories were opened in tabs of their own. */
  onSeen: (indexes: readonly number[]) => void;
  onOpenAll: (addresses: readonly string[]) => void;
  onCopy: (text: string) => Promise<boolean>;
  signal: AbortSignal;
}

/** Fills the reader's dialog: bar, the story or the front page, and the other stories at the end. */
export function drawReader(parts: ReaderParts): ReaderView {
  const { dialog, found, listed, title, onClose, onShow, signal } = parts;
  const count = el(
    'h2',
    { id: 'others-name', class: 'others-name' },
    countStories(listed, found.main !== null),
  );
  const list = listOf(parts, count);
  const home = found.main ? mainArticle(found.main, signal) : frontPage(title, list);
  const others = found.main && listed.length > 0 ? otherStories(list) : null;
  const back = backButton(found.main !== null, () => onShow(null), signal);
  const column = el('main', { class: 'column' }, home, others);

  dialog.lang = locale();
  dialog.dir = direction();
  dialog.setAttribute('aria-labelledby', 'headline');
  dialog.replaceChildren(
    el('header', { class: 'bar' }, back, el('div', { class: 'tools' }, closeButton(onClose, signal))),
    column,
  );
  column.classList.toggle('front', !found.main);

  const drawn = new Map<number | null, HTMLElement>([[null, home]]);
  const scrolled = new Map<number | null, number>();
  let showing: number | null = null;

  const show = (index: number | null): boolean => {
    const article = drawn.get(index) ?? drawRelated(found, index, signal);
    if (!article) return false;
    if (index === showing) return true;
    drawn.set(index, article);
    scrolled.set(showing, dialog.scrollTop);
    drawn.get(showing)?.replaceWith(article);
    showing = index;
    back.hidden = index === null;
    column.classList.toggle('front', !found.main && index === null);
    list.mark(index);
    article.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
    dialog.scrollTop = index === null ? (scrolled.get(null) ?? 0) : 0;
    return true;
  };
  dialog.addEventListener('keydown', (event) => focusFilterBySlash(event, list), { signal });

  let all = listed;
  return {
    show,
    add: (stories) => {
      all = [...all, ...stories];
      count.textContent = countStories(all, found.main !== null);
      list.add(stories);
    },
  };
}

function listOf(
  { listed, onShow, onSeen, onOpenAll, onCopy, signal }: ReaderParts,
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
    onOpenAll: (stories) => {
      onSeen(stories.map(({ index }) => index));
      onOpenAll(stories.map(({ url }) => url));
    },
    onCopy,
    signal,
  });
}

function mainArticle(main: Story, signal: AbortSignal): HTMLElement {
  return storyArticle({ ...main, minutes: readingTime(main.words, main.lang) }, main.content, signal);
}

function drawRelated(
  { main, related }: Decluttered,
  index: number | null,
  signal: AbortSignal,
): HTMLElement | null {
  const story: RelatedStory | undefined = index === null ? undefined : related[index];
  if (!story?.content) return null;
  return storyArticle(
    { ...story, lang: main?.lang ?? document.documentElement.lang, dir: 'auto' },
    story.content,
    signal,
  );
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

function backButton(toStory: boolean, onBack: () => void, signal: AbortSignal): HTMLButtonElement {
  const label = text(toStory ? 'backToMain' : 'backToList');
  const button = el(
    'button',
    { id: 'back', class: 'tool', type: 'button', hidden: true },
    icon('back'),
    label,
  );
  button.addEventListener('click', onBack, { signal });
  return button;
}

function closeButton(onClose: () => void, signal: AbortSignal): HTMLButtonElement {
  const label = text('closeReader');
  const button = el(
    'button',
    { id: 'close', class: 'tool', type: 'button', 'aria-label': label, title: label },
    icon('close'),
  );
  button.addEventListener('click', onClose, { signal });
  return button;
}
