import { pattern } from './pattern.ts';

/**
 * Parameters that only tell a site where a reader came from: names set by tools that many sites use. Names that one
 * site invented for itself stay, since nothing but knowledge of that site tells them from the name of a story. Kept as
 * a list of our own: the npm packages for this carry rules by site, two orders of magnitude more than what is needed.
 */
const NAMES = [
  // Google Analytics and its campaign links; Matomo and Piwik take the same form.
  'utm_\\w+|_ga|_gl|(?:mtm|pk|piwik)_\\w+',
  // Click numbers that advertising networks add: Google, Taboola, Outbrain, Meta, Microsoft, Yandex, TikTok, X, LinkedIn, Impact.
  'gclid|gclsrc|dclid|[gw]braid|srsltid|tblci|dicbo|fbclid|fb_(?:source|ref)|msclkid|ys?clid|ttclid|twclid|li_fat_id|irclickid',
  // Share buttons: X, Instagram, YouTube and Spotify.
  'ref_(?:src|url)|igshi?d|si',
  // Newsletter services: Mailchimp, HubSpot, Marketo, Klaviyo.
  'mc_[ce]id|_hs(?:enc|mi)|__hs\\w+|hsctatracking|mkt_tok|_kx',
  // Analytics of publishers: Adobe, AT Internet, Webtrekk, Alibaba, and campaign names that no vendor owns.
  's_c?kwcid|s_cid|at_(?:medium|campaign|custom\\d|link\\w*|ptr_name|bbc_team|format)|xtor|wt_?z?mc|wt\\.\\w+|cmpid|ocid|cvid|ei|ncid|icid|itm_\\w+|ito|soc_(?:src|trk)|guccounter|guce_\\w+|s[cp]m',
].join('|');

const TRACKING = new RegExp(`^(?:amp;)*(?:${NAMES})$`, 'iu');

/** Names that mostly say where a reader came from, but on some sites number the story; a value with no letter stays. */
const MOSTLY_TRACKING = /^(?:amp;)*(?:ref_?|referr?er|cmp|trk|src)$/iu;

const LETTER = pattern()`\p{L}`;

/** True for a parameter that no story's address needs. */
export function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) || (MOSTLY_TRACKING.test(name) && LETTER.test(value));
}
