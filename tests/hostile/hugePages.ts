import { expect } from 'vitest';
import type { ServedPage } from '../browsers/session.ts';
import { growPage, type Growth } from '../pages/growPage.ts';
import { ADDRESS, hostilePage } from './hostilePage.ts';

/** A page that is odd or far too large, and what the popup is to say of it. */
export interface HugePage {
  name: string;
  page: ServedPage;
  /** States of the popup that are right: a story, a list, or a sentence that says why there is none. */
  says: ('story' | 'river' | 'nothing')[];
  isLargest?: true;
  /** What the page makes of itself meanwhile, in the test's digest of it. */
  changes?: { elements: unknown; characters: unknown };
}

const STORY = hostilePage([]);

/** The story's page with a script at its end that makes it what it is: markup would be tidied by the parser. */
function with_(script: string): string {
  return STORY.replace('</body>', `<script>${script}</script></body>`);
}

/** The story's page, grown until it has so many elements. */
function grown(growth: Growth, elements: number): string {
  return with_(`(${String(growPage)})(${JSON.stringify(growth)}, ${elements})`);
}

const at = (html: string, headers: Record<string, string> = {}): ServedPage => ({
  url: ADDRESS,
  html,
  headers,
});

const xhtml = STORY.replace(
  /^<!doctype html>\s*<html/u,
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"',
)
  .replace('<meta charset="utf-8">', '')
  .replace(/<(meta[^>]*)>/gu, '<$1/>')
  .replaceAll(/<script nonce.*?<\/script>/gsu, '');

/** Lets nothing that a person does be heard by anybody but itself, and does nothing about it. */
export const swallowing = (where: 'window' | 'document'): ServedPage =>
  at(
    with_(
      `for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'wheel', 'scroll', 'focusin', 'beforetoggle', 'cancel', 'close']) ${where}.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, { capture: true, passive: false }); const one = document.createElement('dialog'); one.textContent = 'Quay'; document.body.append(one); one.showModal();`,
    ),
  );

/** Each breaks one thing that a reader of pages takes for granted. */
export const HUGE_PAGES: HugePage[] = [
  {
    name: '200,000 elements',
    isLargest: true,
    page: at(grown('rows', 200_000)),
    says: ['story', 'river', 'nothing'],
  },
  {
    // Not laid out: Chromium's own layout crashes from some thousands on, with Lede or without.
    name: '10,000 elements inside each other',
    isLargest: true,
    page: at(grown('depth', 20_000)),
    says: ['story', 'nothing'],
  },
  {
    name: 'five megabytes of text in one element',
    page: at(
      with_(
        `const one = document.createElement('p'); one.textContent = 'The quay is open, and the boats are in. '.repeat(125000); document.querySelector('article').append(one);`,
      ),
    ),
    says: ['story', 'nothing'],
  },
  {
    name: 'five megabytes without a space',
    page: at(
      with_(
        `const one = document.createElement('p'); one.textContent = 'quay'.repeat(1250000); document.querySelector('article').append(one);`,
      ),
    ),
    says: ['story', 'nothing'],
  },
  { name: 'no body', page: at(with_('document.body.remove();')), says: ['nothing'] },
  // Without a title nothing says which text the page is about: its list of stories is an answer too.
  { name: 'no head and no title', page: at(with_('document.head.remove();')), says: ['story', 'river'] },
  { name: 'quirks mode', page: at(STORY.replace('<!doctype html>', '')), says: ['story'] },
  { name: 'XHTML', page: at(xhtml, { 'content-type': 'application/xhtml+xml' }), says: ['story'] },
  {
    name: 'a picture in SVG',
    page: at('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Quay</text></svg>', {
      'content-type': 'image/svg+xml',
    }),
    says: ['nothing'],
  },
  {
    name: 'XML',
    page: at('<?xml version="1.0"?><feed><entry>Quay</entry></feed>', { 'content-type': 'application/xml' }),
    says: ['nothing'],
  },
  { name: 'plain text', page: at('The quay is open.', { 'content-type': 'text/plain' }), says: ['nothing'] },
  {
    name: 'a set of frames',
    page: at(
      '<html><head><title>Quay</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    ),
    says: ['nothing'],
  },
  {
    name: 'prototypes that throw',
    page: at(
      with_(`for (const type of [Node, Element, Document, HTMLElement, Array, String, Map, Set, Promise, RegExp, EventTarget, ShadowRoot, HTMLDialogElement])
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          const { value, configurable } = Object.getOwnPropertyDescriptor(type.prototype, name);
          if (configurable && typeof value === 'function' && name !== 'constructor') type.prototype[name] = () => { throw new Error('tampered'); };
        }
      window.fetch = window.getComputedStyle = () => { throw new Error('tampered'); };`),
    ),
    says: ['story'],
  },
  {
    name: '20,000 attributes and a class of a megabyte',
    page: at(
      with_(
        `const article = document.querySelector('article'); article.className = 'card '.repeat(200000); for (let at = 0; at < 20000; at++) article.setAttribute('data-a' + at, at);`,
      ),
    ),
    says: ['story', 'nothing'],
  },
  {
    name: '100,000 links',
    isLargest: true,
    page: at(
      with_(
        `const list = document.createElement('ul'); list.innerHTML = Array.from({ length: 100000 }, (_, at) => '<li><a href="/2026/quay-' + at + '">Quay ' + at + ' is open again for boats</a></li>').join(''); document.body.append(list);`,
      ),
    ),
    says: ['story', 'river', 'nothing'],
  },
  {
    name: '50 megabytes of text',
    isLargest: true,
    page: at(
      with_(
        `const article = document.querySelector('article'); for (let at = 0; at < 5000; at++) { const one = document.createElement('p'); one.textContent = ('Quay ' + at + ' is open, and the boats are in. ').repeat(250); article.append(one); }`,
      ),
    ),
    says: ['story', 'nothing'],
  },
  {
    // Chromium fills the first thousand.
    name: '10,000 frames',
    isLargest: true,
    page: at(
      with_(
        `for (let at = 0; at < 10000; at++) { const one = document.createElement('iframe'); one.style.display = 'none'; document.body.append(one); }`,
      ),
    ),
    says: ['story'],
  },
  {
    name: '3,000 tables inside each other',
    page: at(
      with_(
        `let within = document.querySelector('article'); for (let at = 0; at < 3000; at++) { const table = document.createElement('table'); table.style.display = 'none'; within.append(table); within = table.insertRow().insertCell(); } within.textContent = 'Quay';`,
      ),
    ),
    says: ['story', 'nothing'],
  },
  {
    name: 'a page that rewrites itself a hundred times a second',
    page: at(
      with_(
        `const one = document.createElement('p'); document.querySelector('article').after(one); setInterval(() => { one.replaceWith(one.cloneNode()); one.textContent = 'Quay ' + Date.now(); document.body.append(one); }, 10);`,
      ),
    ),
    says: ['story'],
    changes: { elements: expect.any(Number), characters: expect.any(Number) },
  },
  {
    name: 'a page that removes what it did not write',
    page: at(
      with_(
        `const own = new Set(document.querySelectorAll('*')); new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.nodeType === 1 && !own.has(node)) node.remove(); }).observe(document, { childList: true, subtree: true });`,
      ),
    ),
    says: ['story'],
  },
  {
    name: 'a page that swallows every key, click and scroll, at its window, with a dialog open',
    page: swallowing('window'),
    says: ['story'],
  },
  {
    name: 'a page whose bytes are of another encoding than it says',
    page: at(STORY, { 'content-type': 'text/html; charset=windows-1255' }),
    says: ['story'],
  },
];
