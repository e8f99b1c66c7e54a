import { INLINE_TAGS, SHAPE_TAGS } from './tags.ts';

/** All that a story may consist of. Nothing here runs, loads a page, takes input or changes how the reader looks. */
const TAGS = [
  ...SHAPE_TAGS,
  ...INLINE_TAGS,
  ...'p h2 h3 h4 h5 h6 hr br figure figcaption img div'.split(' '),
  ...'math mi mn mo ms mtext mrow mfrac msqrt mroot msub msup msubsup munder mover munderover'.split(' '),
  ...'mmultiscripts mprescripts menclose mtable mtr mtd mspace mpadded mphantom mstyle'.split(' '),
];

/** Those that say where something is, and all others. */
const ADDRESSES = ['href', 'src'];
const ATTRIBUTES = [
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
  'type',
  'alttext',
  'id',
];

/** Addresses that a story may lead to or load from: the web, and its own footnotes. */
const ADDRESS = /^(?:https?:\/\/|#)/iu;

/** DOMPurify's options. The build sets them in its code for good (src/build/leanPurify.ts). */
export const PURIFY = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ADDRESSES, ...ATTRIBUTES],
  ALLOWED_URI_REGEXP: ADDRESS,
  // Else it asks of every value that it be such an address.
  ADD_URI_SAFE_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
};
