import { declutter } from '../../src/declutter.ts';
import { type Forests, useForests } from '../train/useForests.ts';
import type { RelatedStory, Story, Trail } from '../../src/model.ts';
import { readability, timed } from './alone.ts';

/** A story as plain data, so that it can leave the page. */
export interface PlainStory extends Omit<Story, 'content'> {
  html: string;
}

export interface PlainRelated extends Omit<RelatedStory, 'content'> {
  text?: string;
}

/** What was found on a page, as plain data. */
export interface Reading {
  layout: string;
  main: PlainStory | null;
  related: PlainRelated[];
  trail: Trail;
  /** True where the page stands there afterwards as it stood before, to the byte. */
  untouched: boolean;
  readability: { title: string; text: string };
  /** Milliseconds of one call each, in turn; empty unless asked for. */
  times: { lede: number[]; readability: number[] };
}

/** Takes the page in this window apart with `declutter` and, beside it, with Readability alone. */
async function read(rounds: number, forests?: Forests): Promise<Reading> {
  if (forests) useForests(forests);
  const before = markup(document);
  const found = await declutter(document);
  const untouched = markup(document) === before;
  const alone = readability();
  const times: Reading['times'] = { lede: [], readability: [] };
  for (let round = 0; round < rounds; round++) {
    times.readability.push(await timed(() => readability()));
    times.lede.push(await timed(() => declutter(document)));
  }
  return {
    layout: found.layout,
    main: found.main ? plainStory(found.main) : null,
    related: found.related.map((story) => plainRelated(story)),
    trail: found.trail,
    untouched,
    readability: { title: alone?.title ?? '', text: alone ? blockText(alone.content ?? '') : '' },
    times,
  };
}

/** All of a tree's markup, that of open shadow roots with it. */
function markup(root: Document | ShadowRoot): string {
  const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [own, ...shadows.map((shadow) => markup(shadow))].join('\n');
}

function plainStory({ content, ...story }: Story): PlainStory {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(holder.ownerDocument.importNode(content, true));
  return { ...story, html: holder.innerHTML };
}

function plainRelated({ content, ...story }: RelatedStory): PlainRelated {
  return content ? { ...story, text: content.textContent } : story;
}

/** Text with a line break at every element's end, so that words of neighbouring blocks stay apart. */
function blockText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const inline = new Set([
    'A',
    'B',
    'I',
    'EM',
    'STRONG',
    'SPAN',
    'U',
    'SUB',
    'SUP',
    'SMALL',
    'MARK',
    'CODE',
    'FONT',
  ]);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (!inline.has(node.nodeName)) text += '\n';
  }
  return text;
}

Object.assign(globalThis, { ledeScore: { read } });
