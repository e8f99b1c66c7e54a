import DOMPurify from 'dompurify';
import { INLINE_TAGS, SHAPE_TAGS } from './tags.ts';

/** All that a story may consist of. Nothing here runs, loads a page, takes input or changes how the reader looks. */
const TAGS = [
  ...SHAPE_TAGS,
  ...INLINE_TAGS,
  ...'p h2 h3 h4 h5 h6 hr br caption figure figcaption img div'.split(' '),
  ...'math mi mn mo ms mtext mrow mfrac msqrt mroot msub msup msubsup munder mover munderover'.split(' '),
  ...'mmultiscripts mtable mtr mtd mspace mpadded mphantom mstyle'.split(' '),
];

const ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'loading',
  'colspan',
  'rowspan',
  'start',
  'reversed',
  'value',
  'lang',
  'dir',
  'datetime',
  'display',
  'id',
];

/** Addresses that a story may lead to or load from: the web, and its own footnotes. */
const ADDRESS = /^(?:https?:\/\/|#)/iu;

/** The build leaves out what asks for options that are not given here (src/build/leanPurify.ts). */
const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOWED_URI_REGEXP: ADDRESS,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
};

let isConfigured = false;

/** What DOMPurify puts before each name; links to footnotes must follow. */
const NAME_PREFIX = 'user-content-';

/** Makes a story's content safe: once, last, to a fragment. Names get a prefix, so that they cannot stand in for anything. */
export function sanitise(content: Element): DocumentFragment {
  // Said once: it would take each story's anew.
  if (!isConfigured) DOMPurify.setConfig(CONFIG);
  isConfigured = true;
  const fragment = DOMPurify.sanitize(content, { RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a[href]')) {
    const place = /^#(?!user-content-)(.+)$/u.exec(link.getAttribute('href') ?? '')?.[1];
    if (place) {
      link.setAttribute('href', `#${NAME_PREFIX}${place}`);
      continue;
    }
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
  return fragment;
}
