import { classOf } from '../dom/classOf.ts';

/**
 * What page authors' names (classes, ids, roles, labels) tend to mean, as stems found anywhere in a name; a stem
 * between underscores must be a word of its own. Only ever a hint: many sites hash their class names, and some call
 * a story's first paragraphs a teaser. Nothing may depend on them.
 */
const STEMS = {
  /** The running text. */
  story:
    'article body content story stories text _entry_ _post_ paragraph prose _rich_ copy inhalt artikel texto _nota_ cuerpo noticia corpo artigo articolo paywall contenido _para_ richtext markdown',
  share:
    'share sharing social follow facebook twitter whatsapp addthis pinterest linkedin telegram bookmark _sns_',
  signup:
    'newsletter subscri sign-?up register registration piano donat membership login sign-?in premium _cta_ regwall mailing optin mailchimp _abo_ upsell support-us barrier _offer',
  comment: 'comment disqus respond _repl discussion livefyre forum kommentar comentario hyvor',
  ad: '_ads?_ _adv_ advert sponsor banner _dfp _gpt ad-?slot ad-?unit ad-?container werbung anzeige publicid commercial affiliate _native_ _mpu_ leaderboard billboard skyscraper _shop product _deals? _price disclosure disclaimer reklam pubblicit merch',
  menu: '_nav navigation navbar menu breadcrumb footer masthead topbar _skip pagination _pager _toc_ table-of-content toolbar _tabs?_ dropdown drawer hamburger colophon _anchor _jump language search sitemap _legal_ privacy',
  side: 'sidebar _aside _rail_ secondary complementary _side_ _right_',
  picture:
    'caption credit photo image _img gallery figure picture media video player lightbox slideshow thumb audio podcast _bild foto source quelle legend',
  person:
    'author byline _bio_ biograph writer contributor reporter journalist profile staff avatar autor _about_',
  dialog:
    'cookie consent gdpr modal popup overlay notification _alert_ toast visually-hidden sr-only screen-reader offscreen tooltip dialog popover _cmp_ notice onetrust hidden snackbar flyout interstitial',
  fact: 'infobox fact-?box _box factsheet faktenbox callout glossary _table_ chart embed quote _note_ _tip key-?point highlight bullet takeaway timeline _poll_ quiz',
} as const;

export type Hint = keyof typeof STEMS;

const HINTS = Object.keys(STEMS) as Hint[];

/** All stems in one expression, a group a hint, so that a name is read once. */
const STEM = new RegExp(
  HINTS.map((hint) => {
    const stems = STEMS[hint]
      .split(' ')
      .map((stem) => stem.replace(/^_/u, '(?<![a-z])').replace(/_$/u, '(?![a-z])'));
    return `(${stems.join('|')})`;
  }).join('|'),
  'gu',
);

/** The bit that stands for a hint. */
export function bitOf(hint: Hint): number {
  return 1 << HINTS.indexOf(hint);
}

/** Reads hints off elements; the same names come hundreds of times on a page, so each is looked up once. */
export function hintReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    const names = namesOf(element);
    if (names === '') return 0;
    const before = known.get(names);
    if (before !== undefined) return before;
    let bits = 0;
    const spelled = names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
    for (const match of spelled.matchAll(STEM)) {
      for (let group = 1; group <= HINTS.length; group++)
        if (match[group] !== undefined) bits |= 1 << (group - 1);
    }
    known.set(names, bits);
    return bits;
  };
}

/** Attributes by name, never by property: a form's field called `id` would stand in for the form's own. */
function namesOf(element: Element): string {
  let names = classOf(element);
  for (const attribute of ['id', 'role', 'data-testid', 'data-component', 'itemprop']) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  return names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names;
}

/** Utility-class frameworks write lines of class names; the telling ones come first. Characters. */
const MAX_NAMES = 300;
