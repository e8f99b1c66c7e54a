import { canary, cross, lure, type Payload, type Vector } from '../vector.ts';

/** Addresses that run, load or lead where no reader should go, in every disguise a parser sees through. */
const ADDRESSES: Payload[] = [
  { name: 'javascript', make: (id) => `javascript:${canary(id)}` },
  { name: 'javascript in capitals', make: (id) => `JaVaScRiPt:${canary(id)}` },
  { name: 'javascript after spaces', make: (id) => `   javascript:${canary(id)}` },
  { name: 'javascript after a control character', make: (id) => `&#1;&#31;javascript:${canary(id)}` },
  { name: 'javascript with a tab inside', make: (id) => `java&Tab;script:${canary(id)}` },
  { name: 'javascript with a line feed inside', make: (id) => `java&#10;script&#13;:${canary(id)}` },
  {
    name: 'javascript with a tab in front of its colon',
    make: (id) => `javascript&Tab;&colon;${canary(id)}`,
  },
  {
    name: 'javascript in entities without semicolons',
    make: (id) => `&#106&#97&#118&#97script:${canary(id)}`,
  },
  { name: 'javascript in long entities', make: (id) => `&#x0000006A;avascript&#0000058;${canary(id)}` },
  {
    name: 'javascript with a comment like an address',
    make: (id) => `javascript://https://safe.example/%0A${canary(id)}`,
  },
  { name: 'javascript with credentials', make: (id) => `javascript://a:b@safe.example/%0A${canary(id)}` },
  { name: 'javascript behind a null', make: (id) => `java&#0;script:${canary(id)}` },
  { name: 'javascript behind a byte order mark', make: (id) => `\uFEFFjavascript:${canary(id)}` },
  { name: 'javascript behind a zero-width space', make: (id) => `\u200Bjavascript:${canary(id)}` },
  { name: 'javascript in wide letters', make: (id) => `ｊａｖａｓｃｒｉｐｔ:${canary(id)}` },
  { name: 'javascript with a long s', make: (id) => `java\u017Fcript:${canary(id)}` },
  { name: 'javascript encoded for addresses', make: (id) => `%6A%61vascript:${canary(id)}` },
  { name: 'vbscript', make: (id) => `vbscript:${canary(id)}` },
  { name: 'livescript', make: (id) => `livescript:${canary(id)}` },
  { name: 'view-source of javascript', make: (id) => `view-source:javascript:${canary(id)}` },
  { name: 'feed of javascript', make: (id) => `feed:javascript:${canary(id)}` },
  { name: 'data as a page', make: (id) => `data:text/html,&lt;script&gt;${canary(id)}&lt;/script&gt;` },
  {
    name: 'data in capitals',
    make: (id) => `DATA:TEXT/HTML;charset=utf-8,&lt;script&gt;${canary(id)}&lt;/script&gt;`,
  },
  {
    name: 'data with a tab inside',
    make: (id) => `da&Tab;ta:text/html,&lt;script&gt;${canary(id)}&lt;/script&gt;`,
  },
  {
    name: 'data as XHTML',
    make: (id) =>
      `data:application/xhtml+xml,&lt;script xmlns='http://www.w3.org/1999/xhtml'&gt;${canary(id)}&lt;/script&gt;`,
  },
  {
    name: 'data as SVG',
    make: (id) =>
      `data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' onload=&quot;${canary(id)}&quot;/&gt;`,
  },
  { name: 'data without a type', make: (id) => `data:,&lt;script&gt;${canary(id)}&lt;/script&gt;` },
  { name: 'blob', make: () => 'blob:https://hostile.example/3f1c2f5e-0000-4000-8000-000000000000' },
  { name: 'filesystem', make: () => 'filesystem:https://hostile.example/temporary/x.html' },
  { name: 'file', make: () => 'file:///etc/passwd' },
  { name: 'a page of the browser', make: () => 'chrome://settings' },
  {
    name: 'a page of an extension',
    make: () => 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html',
  },
  { name: 'about', make: () => 'about:srcdoc' },
  { name: 'a jar', make: (id) => `jar:${lure(id)}!/x.html` },
  { name: 'intent of a phone', make: (id) => `intent://${id}#Intent;scheme=https;end` },
  { name: 'mail', make: (id) => `mailto:${id}@lure.example?body=x` },
  { name: 'a websocket', make: (id) => `wss://lure-${id}.example/` },
];

const WORDS = 'the ferry timetable of the northern harbour';

/** All in double quotes: the payloads hold none. */
const IN_LINE: Record<string, (address: string) => string> = {
  link: (address) => `<a href="${address}">${WORDS}</a>`,
  'link in SVG': (address) =>
    `<svg><a xlink:href="${address}" href="${address}"><text>${WORDS}</text></a></svg>`,
  'link in MathML': (address) =>
    `<math href="${address}"><mi href="${address}" xlink:href="${address}">x</mi></math>`,
  'citation of a quote': (address) => `<q cite="${address}">${WORDS}</q>`,
};

const BLOCKS: Record<string, (address: string) => string> = {
  picture: (address) => `<figure><img src="${address}" width=800 height=450 alt="A quay"></figure>`,
  'picture loaded late': (address) =>
    `<img data-src="${address}" data-original="${address}" width=800 height=450>`,
  'set of pictures': (address) => `<img srcset="${address} 1200w, ${address} 2x" width=800 height=450>`,
  'source of a picture': (address) =>
    `<picture><source srcset="${address} 900w"><img data-srcset="${address}"></picture>`,
  'frame that says video': (address) => `<iframe src="${address}#video" title="video player"></iframe>`,
  'video and its poster': (address) => `<video src="${address}" poster="${address}"></video>`,
  object: (address) => `<object data="${address}#video"><embed src="${address}#video"></object>`,
  'quote with a citation': (address) =>
    `<blockquote cite="${address}"><p>${WORDS}, said the warden.</p></blockquote>`,
  form: (address) => `<form action="${address}"><button formaction="${address}">Send</button></form>`,
  'area of a map': (address) => `<map name="m"><area href="${address}" shape="default"></map>`,
};

const BASES: Record<string, (address: string) => string> = {
  'base of addresses': (address) => `<base href="${address}" target="_top">`,
};

const HEADS: Record<string, (address: string) => string> = {
  'Open Graph address': (address) => `<meta property="og:url" content="${address}">`,
  canonical: (address) => `<link rel="canonical" href="${address}">`,
  'refresh far ahead': (address) => `<meta http-equiv="refresh" content="86400;url=${address}">`,
};

/** Every disguised address in every place that takes one. */
export function addressVectors(): Vector[] {
  return [
    ...cross('address', 'line', IN_LINE, ADDRESSES),
    ...cross('address', 'block', BLOCKS, ADDRESSES),
    ...cross('web', 'head', BASES, [{ name: 'of another site', make: (id) => `${lure(id)}/` }]),
    ...cross('address', 'head', BASES, ADDRESSES),
    ...cross('address', 'head', HEADS, ADDRESSES),
    ...cross('address', 'cardLink', { card: (address) => address }, ADDRESSES),
  ];
}
