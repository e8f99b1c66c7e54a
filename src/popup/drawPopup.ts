import type { Answer } from '../browser/answer.ts';
import type { Tab } from '../browser/tabs.ts';
import { direction, text } from '../browser/text.ts';
import { copyText } from '../dom/copyText.ts';
import { el } from '../dom/el.ts';
import { countStories } from '../list/countStories.ts';
import { focusFilterBySlash } from '../list/focusFilterBySlash.ts';
import { storyList, type StoryList } from '../list/storyList.ts';
import { icon } from '../look/icon.ts';
import type { ListedStory, ReaderCommand } from '../model.ts';
import { explain } from './explain.ts';
import { viewSwitch } from './viewSwitch.ts';

export interface PopupActions {
  onCommand: (command: ReaderCommand) => Promise<void>;
  onOpen: (stories: readonly ListedStory[], background: boolean) => Promise<void>;
  /** Opens the page of a story in the reader. */
  onReadPage: (story: ListedStory) => Promise<void>;
  /** Reads the tab once more. */
  onAgain: () => void;
  /** Lets the person pick the story on the page. */
  onPick: () => void | Promise<void>;
}

export interface Popup {
  /** The page is being read; the tab's own title stands in for the story's. */
  working: (tab: Tab | null) => void;
  /** It takes longer than it should. */
  waiting: () => void;
  show: (answer: Answer) => void;
}

/** The kinds of answer that have a list. */
type Listed = Extract<Answer, { related: ListedStory[] }>;

/**
 * Draws the popup into its body. The head has the same height in every state and the list comes below it, so that nothing
 * that can be seen moves when the answer arrives.
 */
export function drawPopup(
  body: HTMLElement,
  { onCommand, onOpen, onReadPage, onAgain, onPick }: PopupActions,
): Popup {
  const source = el('span', { id: 'source', class: 'source', dir: 'auto' });
  const back = el('button', { id: 'back', class: 'back', type: 'button', dir: direction(), hidden: true });
  const kicker = el('p', { class: 'kicker' }, source, back);
  const title = el('h1', { id: 'title', class: 'title', dir: 'auto' }, 'Lede');
  const state = el('div', { id: 'state', class: 'state', role: 'status' });
  const stories = el('section', { id: 'others', class: 'others' });
  const count = el('h2', { id: 'others-name', class: 'others-name' });
  const view = viewSwitch((reader) => void onCommand({ do: reader ? 'open' : 'close' }));
  body.replaceChildren(
    el('div', { id: 'progress', class: 'progress' }),
    el('main', {}, el('header', { class: 'head' }, kicker, title, state), stories),
  );
  back.addEventListener('click', () => void onCommand({ do: 'show', index: null }));
  document.addEventListener('keydown', (event) => {
    enterList(event, stories);
    focusFilterBySlash(event, list);
  });

  let list: StoryList | null = null;
  let listed: Listed | null = null;
  let life = new AbortController();

  function show(answer: Answer): void {
    body.dataset['state'] = answer.kind;
    body.removeAttribute('aria-busy');
    if (!('related' in answer)) {
      clearList();
      back.hidden = true;
      state.replaceChildren(...explain(answer, onAgain, onPick));
      return;
    }
    title.textContent = answer.kind === 'story' ? answer.main.title : answer.title;
    title.title = title.textContent;
    title.lang = answer.kind === 'story' ? answer.main.lang : '';
    title.dir = answer.kind === 'story' ? answer.main.dir : 'auto';
    alignSource();
    source.textContent = (answer.kind === 'story' && answer.main.source) || source.textContent;
    back.hidden = answer.showing === null || !answer.open;
    back.replaceChildren(icon('back'), text(answer.kind === 'story' ? 'backToMain' : 'backToList'));
    view.set(answer.open);
    if (!view.element.isConnected) state.replaceChildren(view.element);
    count.textContent = countStories(answer.related, answer.kind === 'story');
    const known = listed?.related ?? [];
    if (!listed || !continues(listed, answer)) drawList(answer);
    else if (answer.related.length > known.length) list?.add(answer.related.slice(known.length));
    listed = answer;
    list?.see(answer.related.filter(({ seen }) => seen).map(({ index }) => index));
    list?.mark(answer.open ? answer.showing : null);
  }

  /** The source begins where the title does, whatever it is written in. */
  function alignSource(): void {
    kicker.dir = title.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }

  function drawList(answer: Listed): void {
    clearList();
    stories.hidden = false;
    if (answer.related.length === 0) {
      stories.append(el('p', { class: 'none' }, text('noOtherStories')));
      return;
    }
    const note = answer.kind === 'river' && el('p', { class: 'note' }, text('riverHint'));
    list = storyList({
      heading: el('div', {}, count, note),
      stories: answer.related,
      onRead: (index) => void onCommand({ do: 'show', index }),
      onOpen: (story, background) => {
        void onOpen([story], background);
        return true;
      },
      onReadPage: (story) => void onReadPage(story),
      onOpenAll: (all) => void onOpen(all, true),
      onCopy: (markdown) => copyText(markdown, body),
      signal: life.signal,
    });
    stories.append(list.element);
  }

  function clearList(): void {
    life.abort();
    life = new AbortController();
    list = null;
    listed = null;
    stories.replaceChildren();
    stories.hidden = true;
  }

  return {
    show,
    working: (tab) => {
      body.dataset['state'] = 'working';
      body.setAttribute('aria-busy', 'true');
      source.textContent = (tab?.url && URL.parse(tab.url)?.hostname) || '';
      title.textContent = tab?.title || 'Lede';
      alignSource();
      state.replaceChildren(el('p', { class: 'sentence' }, text('working')));
    },
    waiting: () => state.replaceChildren(el('p', { class: 'sentence' }, text('stillLoading'))),
  };
}

/** Whether an answer has the stories of an earlier one, and perhaps more at the end; a page that was read again may not. */
function continues(earlier: Listed, later: Listed): boolean {
  if (earlier.kind !== later.kind || (earlier.related.length === 0) !== (later.related.length === 0))
    return false;
  return earlier.related.every(
    ({ url, title }, at) => later.related[at]?.url === url && later.related[at]?.title === title,
  );
}

/** The down arrow leads into the list from anywhere but a control that has a use for it. */
function enterList(event: KeyboardEvent, stories: HTMLElement): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key !== 'ArrowDown' || event.defaultPrevented || target?.closest('input, .stories')) return;
  const first = stories.querySelector<HTMLElement>('.entry-title');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
