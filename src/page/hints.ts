/**
 * Words that page authors put into class names, ids, roles and labels, by what they tend to mean. Only ever a hint:
 * many sites hash their class names, and some call a story's first paragraphs a teaser. Nothing may depend on them.
 */
const WORDS = {
  /** The running text. */
  story: 'article articles body content story text entry post paragraph prose rich richtext copy inhalt artikel texto nota cuerpo noticia corpo artigo articolo paywall contenido contents detail txt postid hentry markdown wysiwyg',
  /** The lines between the headline and the text. */
  lead: 'lead standfirst summary intro introduction dek subtitle subheadline subhead excerpt chapo abstract vorspann sapo sommario entradilla bajada perex ingress deck blurb subheading subtitulo antetitulo',
  /** Other stories. */
  stories:
    'related relates relation recommended recommend recommendation recommendations recirc recirculation teaser teasers trending popular promo promoted also most readmore upnext similar carousel slider card cards crosslink river feed linklist latest topstories recent swiper slick seealso mostread list listing grid more next previous prev suggest suggested suggestions hot ranking rank playlist newslist stream tease archive',
  share: 'share sharing shares social socials follow facebook twitter whatsapp addthis linkedin pinterest instagram sns bookmark telegram sharebar threads youtube',
  signup:
    'newsletter newsletters subscribe subscription subscriptions signup register registration piano donate donation membership login signin premium cta regwall mailing optin mailchimp subscriber callout promobox abo upsell offer barrier account',
  comment: 'comment comments disqus respond reply replies discussion livefyre forum commentform commentlist kommentare comentarios hyvor opinion',
  ad: 'ad ads adv advert advertisement advertising sponsor sponsored sponsors banner dfp gpt adslot adunit werbung anzeige anzeigen publicidad publicidade pub commercial affiliate outbrain taboola native mpu leaderboard billboard skyscraper shop product products deal deals price widget disclosure disclaimer reklam reklama pubblicita',
  menu: 'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs footer masthead topbar skip pagination pager toc header toolbar tabs tab dropdown drawer hamburger subnav colophon anchor jump language languages languageswitcher search searchform sitemap legal copyright privacy terms',
  side: 'sidebar side aside rail secondary complementary column right',
  picture: 'caption captions credit credits photo photos image images img gallery figure figcaption picture pictures media video videos player lightbox slideshow thumb thumbs thumbnail audio podcast bildunterschrift bild foto fotos copyright source quelle legend pic pix zoom',
  person: 'author authors byline bio writer contributor reporter journalist profile staff avatar autor about',
  meta: 'meta metadata date datetime time published publish updated timestamp tag tags topic topics category categories label labels kicker eyebrow info reading rubric overline dachzeile views count counter rating print tools action actions button buttons btn icon icons correction badge keyword keywords section channel hashtag status duration score',
  dialog: 'cookie cookies consent gdpr modal popup overlay notification alert toast visually offscreen tooltip dialog popover cmp notice onetrust hidden hide invisible snackbar flyout interstitial',
  headline: 'headline headlines title titles heading hed tit titulo titre titel ttl header subject',
  fact: 'infobox info factbox box fact facts faktenbox aside callout glossary table chart embed quote pullquote note tip sidebar key keypoints highlights bullets takeaways timeline poll quiz map',
} as const;

export type Hint = keyof typeof WORDS;

export const HINTS = Object.keys(WORDS) as Hint[];

/** Every word's hints, one bit each, in the order of `HINTS`. */
const BITS = new Map<string, number>();
HINTS.forEach((hint, bit) => {
  for (const word of WORDS[hint].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << bit));
});

/** The bit that stands for a hint. */
export function bitOf(hint: Hint): number {
  return 1 << HINTS.indexOf(hint);
}

const WORD = /[A-Z]?[a-z]{2,}|[A-Z]{2,}/gu;

/** Reads hints off elements; the same names come hundreds of times on a page, so each is looked up once. */
export function hintReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    const names = namesOf(element);
    if (names === '') return 0;
    const before = known.get(names);
    if (before !== undefined) return before;
    let bits = 0;
    for (const [word] of names.matchAll(WORD)) bits |= BITS.get(word.toLowerCase()) ?? 0;
    known.set(names, bits);
    return bits;
  };
}

/** Attributes by name, never by property: a form's field called `id` would stand in for the form's own. */
function namesOf(element: Element): string {
  let names = element.getAttribute('class') ?? '';
  for (const attribute of ['id', 'role', 'data-testid', 'data-component', 'aria-label']) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  return names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names;
}

/** Utility-class frameworks write lines of class names; the telling ones come first. Characters. */
const MAX_NAMES = 300;
