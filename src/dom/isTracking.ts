/**
 * Parameters that only tell a site where a reader came from: names set by tools that many sites use. Names that one
 * site invented for itself stay, since nothing but knowledge of that site tells them from the name of a story. Kept as
 * a list of our own: the npm packages for this carry rules by site, two orders of magnitude more than what is needed.
 */
const NAMES = [
  // Google Analytics and its campaign links; Matomo and Piwik Pro take the same form.
  'utm_\\w+|_ga|_gl|_gac|(?:mtm|pk|piwik|matomo)_\\w+',
  // Click numbers that advertising networks add: Google, Meta, Microsoft, Yandex, TikTok, X, LinkedIn, Pinterest, Reddit, Impact.
  'gclid|gclsrc|dclid|gbraid|wbraid|srsltid|fbclid|fb_(?:source|ref|action_\\w+)|msclkid|yclid|ysclid|ttclid|twclid|li_fat_id|epik|rdt_cid|irclickid|irgwc',
  // Share buttons: X, Instagram, YouTube and Spotify, Weibo and WeChat.
  'ref_src|ref_url|igshi?d|si|share_(?:from|source|token)|wechatshare|weibo_id',
  // Newsletter services: Mailchimp, HubSpot, Marketo, Klaviyo, Vero, Omeda, ActiveCampaign.
  'mc_[ce]id|_hs(?:enc|mi)|__hs\\w+|hsctatracking|mkt_tok|_kx|vero_\\w+|oly_(?:anon|enc)_id|vgo_ee',
  // Analytics of publishers: Adobe, AT Internet (Piano), Webtrekk, IBM, Arc, Alibaba's spm, Yandex News.
  's_c?kwcid|s_cid|at_(?:medium|campaign|custom\\d|link\\w*|ptr_name|bbc_team|format|send_date)|xtor|wt_?(?:mc|zmc|\\w?\\w?_?id)|wt\\.\\w+|cmpid|cmp|ocid|ncid|icid|itm_\\w+|ito|soc_(?:src|trk)|guccounter|guce_referrer(?:_sig)?|spm|scm|persistent|utm',
].join('|');

const TRACKING = new RegExp(`^(?:amp;)*(?:${NAMES})$`, 'iu');

/** Names that mostly say where a reader came from, but on some sites number the story; a value with no letter stays. */
const MOSTLY_TRACKING = /^(?:amp;)*(?:ref|referr?er|ref_|cmp|trk|src)$/iu;

/** True for a parameter that no story's address needs. */
export function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) || (MOSTLY_TRACKING.test(name) && /\p{L}/u.test(value));
}
