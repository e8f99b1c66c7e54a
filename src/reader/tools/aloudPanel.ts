import { readStored, writeHere } from '../../browser/stored.ts';
import { formatNumber, locale, text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import { keyOf } from '../keyOf.ts';
import type { ShownStory } from '../storyArticle.ts';
import type { Bench } from '../useTool.ts';
import { highlight } from './highlight.ts';
import type { PanelContent } from './makeTools.ts';
import { playerIcon, type PlayerIconName } from './playerIcon.ts';
import { sentencesOf } from './sentencesOf.ts';
import { speaker } from './speaker.ts';
import { voicesFor } from './voicesFor.ts';

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];

const KEY = 'aloud';

/** Reads the story aloud: play and pause, a sentence back or on, speed and voice; the sentence is marked and kept in view. */
export function aloudPanel({ text: body, facts }: ShownStory, { dialog }: Bench): PanelContent {
  const lang = facts.lang || document.documentElement.lang || locale();
  const marked = highlight();
  const play = button('aloud-play', 'play', text('aloudPlay'), toggle);
  play.autofocus = true;
  const rate = el('select', { id: 'aloud-rate', 'aria-label': text('aloudRate') });
  rate.append(...RATES.map((value) => el('option', { value }, `${formatNumber(value)}×`)));
  rate.value = '1';
  const voice = el('select', { id: 'aloud-voice', 'aria-label': text('aloudVoice'), hidden: true });
  const said = el('p', { class: 'said', role: 'status' });
  const element = el(
    'div',
    { class: 'aloud' },
    // Signs of playing point the same way in every language.
    el(
      'div',
      { dir: 'ltr' },
      button('aloud-previous', 'previous', text('aloudPrevious'), () => reading.skip(-1)),
      play,
      button('aloud-next', 'next', text('aloudNext'), () => reading.skip(1)),
    ),
    rate,
    voice,
    said,
  );
  let voices: SpeechSynthesisVoice[] = [];
  const reading = speaker({
    sentences: sentencesOf(body, lang),
    voice: () => voices[Math.max(0, voice.selectedIndex)] ?? null,
    rate: () => Number(rate.value),
    onSentence: (sentence) => {
      marked.show(sentence?.range ?? null);
      if (sentence) keepInView(sentence.range, dialog);
      const on = reading.isSpeaking();
      play.replaceChildren(playerIcon(on ? 'pause' : 'play'));
      play.setAttribute('aria-label', text(on ? 'aloudPause' : 'aloudPlay'));
    },
  });

  function toggle(): void {
    if (reading.isSpeaking()) reading.pause();
    else reading.play();
  }

  /** To the next speed, or the one before. */
  function speed(by: 1 | -1): void {
    const next = rate.options[rate.selectedIndex + by];
    if (!next) return;
    next.selected = true;
    changed();
  }

  function changed(): void {
    void writeHere(KEY, { rate: Number(rate.value) });
    reading.again();
  }
  rate.addEventListener('change', changed);
  voice.addEventListener('change', () => reading.again());

  const keys = new Map([
    [',', () => reading.skip(-1)],
    ['.', () => reading.skip(1)],
    ['k', toggle],
    ['<', () => speed(-1)],
    ['>', () => speed(1)],
  ]);
  const life = new AbortController();
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const act = keys.get(keyOf(event));
      if (!act || rate.disabled) return;
      event.preventDefault();
      act();
    },
    { signal: life.signal },
  );

  void (async () => {
    const kept = await readStored(KEY);
    if (typeof kept === 'object' && kept !== null && 'rate' in kept && RATES.includes(Number(kept.rate))) {
      rate.value = String(kept.rate);
    }
    voices = await voicesFor(lang);
    if (life.signal.aborted) return;
    voice.append(...voices.map(({ name }, at) => el('option', { value: at }, name)));
    voice.hidden = voices.length < 2;
    if (voices.length > 0) return reading.play();
    said.textContent = text('aloudNoVoice', languageName(lang));
    for (const control of element.querySelectorAll<HTMLButtonElement>('button, select'))
      control.disabled = true;
    // Else the focus would be lost with its button, and Escape would close the reader.
    element.parentElement?.focus();
  })();

  return {
    label: text('toolAloud'),
    element,
    stays: true,
    onClose: () => {
      life.abort();
      reading.pause();
      marked.end();
    },
  };
}

function button(id: string, picture: PlayerIconName, name: string, act: () => void): HTMLButtonElement {
  const made = el(
    'button',
    { id, type: 'button', class: 'tool', title: name, 'aria-label': name },
    playerIcon(picture),
  );
  made.addEventListener('click', act);
  return made;
}

function keepInView(range: Range, dialog: HTMLElement): void {
  const { top, bottom } = range.getBoundingClientRect();
  const room = dialog.clientHeight;
  // Between a fifth and three quarters of the window: the eye wants what follows, too.
  if (top > room * 0.2 && bottom < room * 0.75) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  dialog.scrollBy({ top: top - room * 0.3, behavior: calm ? 'instant' : 'smooth' });
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
