import { expect, it } from 'vitest';
import { wholePage, openShadowRoot } from '../../src/page/wholePage.ts';
import { documentOf, prose } from './pageOf.ts';

function withShadow(light: string, shadow: string): Document {
  const document = documentOf(`<body><div id="host">${light}</div><p>After</p></body>`);
  const host = document.querySelector('#host') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return document;
}

const textOf = (document: Document): string =>
  wholePage(document, openShadowRoot).body.textContent.replace(/\s+/gu, ' ').trim();

it.each([
  ['shows the tree of a shadow root', '', '<h1>Title</h1>', 'TitleAfter'],
  [
    'puts children into their slot',
    '<p>Text</p>',
    '<h1>Title</h1><slot></slot><i>End</i>',
    'TitleTextEndAfter',
  ],
  [
    'puts children into slots by name',
    '<p>Text</p><b slot="head">Head</b>',
    '<slot name="head"></slot><slot></slot>',
    'HeadTextAfter',
  ],
  ['keeps what a slot says where nothing is put into it', '', '<slot>Nothing yet</slot>', 'Nothing yetAfter'],
  ['leaves out children that no slot takes', '<p>Unseen</p>', '<h1>Title</h1>', 'TitleAfter'],
])('%s', (_, light, shadow, text) => expect(textOf(withShadow(light, shadow))).toBe(text));

it('is the document itself, or a copy where one is wanted', () => {
  const document = documentOf('<body><p>Text</p></body>');
  expect(wholePage(document, openShadowRoot)).toBe(document);
  const copy = wholePage(document, openShadowRoot, true);
  document.body.replaceChildren();
  expect(copy.body.textContent).toBe('Text');
});

it('reaches roots within roots', () => {
  const document = withShadow('', '<div id="inner"></div>');
  const inner = document.querySelector('#host')?.shadowRoot?.querySelector('#inner') as Element;
  inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Deep</p>';
  expect(textOf(document)).toBe('DeepAfter');
});

it('takes the roots that it is handed, and no others', () => {
  const document = withShadow('<p>Light</p>', '<h1>Title</h1>');
  expect(wholePage(document, () => null).body.textContent).toContain('Light');
});

it('does not change the document', () => {
  const document = withShadow('<p>Text</p>', '<h1>Title</h1><slot></slot>');
  const before = document.documentElement.outerHTML;
  const root = document.querySelector('#host')?.shadowRoot as ShadowRoot;
  const shadow = root.innerHTML;
  wholePage(document, openShadowRoot).body.replaceChildren();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(root.innerHTML).toBe(shadow);
});

/** A document with a frame that holds another one, as a browser shows it to a page of the same origin. */
function withFrame(content: () => Document | null): Document {
  const document = documentOf('<body><iframe></iframe><p>After</p></body>');
  const frame = document.querySelector('iframe') as Element;
  Object.defineProperty(frame, 'contentDocument', { get: content });
  return document;
}

it('takes in what stands in frames, with its links made absolute', () => {
  const inner = documentOf(
    `<body><p>${prose('Inside')}</p><p>${prose('And')} <a href="next">Next</a></p></body>`,
  );
  const copy = wholePage(
    withFrame(() => inner),
    openShadowRoot,
  );
  expect(copy.querySelector('iframe')).toBeNull();
  expect(copy.body.textContent).toMatch(/^Inside.*After$/su);
  expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://www.saltmarsh.example/news/next');
});

it.each([
  ['holds next to no text', () => documentOf('<body><p>Advertisement</p></body>')],
  ['is of another origin', () => null],
  [
    'may not be looked into',
    () => {
      throw new DOMException('Blocked', 'SecurityError');
    },
  ],
])('leaves a frame alone that %s', (_, content) => {
  const copy = wholePage(withFrame(content), openShadowRoot);
  expect(copy.querySelector('iframe')).not.toBeNull();
  expect(copy.body.textContent).toBe('After');
});
