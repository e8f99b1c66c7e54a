import { pattern } from '../../dom/pattern.ts';
import { saysAnything } from '../../dom/says.ts';
import { isTimeLabel, saysTime } from '../../time/parseTime.ts';
import { headingRank, isHeading } from '../../page/headingRank.ts';
import type { Block } from '../../page/outline.ts';
import { saysSponsored } from '../../evidence/sponsored.ts';
import type { SourceCard } from './findSources.ts';
import { invites } from './isHeadline.ts';
import type { Part } from './partsOf.ts';

const MAX_SOURCE = 40;
const MAX_WORDS = 6;

/** Counters, labels of buttons, and what is left of a place beside its name (', Wis.') are no names. */
const NO_NAME =
  /^[,;)\]]|^(?:速報|속보|快[讯訊]|news|press release|video|live|photos?|website|more|share|save|tweet|home|by)$|^(?:more|related|sponsored|folgen|suivez|seguici|s[ií]gue\S*|siga|theo dõi|ikuti|takip|подпис\S+|تابع\S*) |^follow (?:us|@)|^(?:关注|關注)|(?:フォロー|팔로우|ফলো করুন)$|^[\d\s.,:+%()-]+[kKmM]?$|^\d[\d.,]*\s?[km]\s|^\d+[.,]\d+\s|\d+\s*(?:comments?|kommentare?|comentarios?|commentaires?|评论|評論|댓글|コメント|views?|likes?|points?|shares?|min)|[?!:：…›→]$|^[^«]*»$/iu;

/** What a story is handed on by, from the row of buttons under its headline. */
const NETWORK = /^(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|threads|line|e-?mail)$/iu;

/** Where writers and pictures have their pages. */
const PROFILE =
  /^(?:https?:)?\/\/(?:[\w-]+\.)?(?:twitter|x|facebook|instagram|flickr|youtube|linkedin)\.com\//iu;

/** A writer's name, which stands where a source may. */
const WRITER = pattern(
  'i',
)`^(?:(?:\p{L}+ )?by|von|par|por|di|door|av|af|od) \p{Lu}|^(?:लेखक|بقلم|כתב)[ :]|(?<!\p{L})(?:staff|contributor|correspondent)(?!\p{L})|(?:기자|記者|记者)$`;

/** The word for a writer in a piece of its own. */
const BY = /(?:^|\s)(?:by|von|par|por|di|door|af|od)$/iu;

/** A part this large of the headline is the headline. */
const PART_OF_TITLE = 1 / 3;

/** What follows a dash within a headline. */
const GOES_ON = pattern()`^\p{Ll}+ `;

/** Whether a piece of a card may be the outlet's name at all. */
export function mayBeSource(
  { text, element, block, link }: Part,
  index: number,
  { title, titleText, timeAt, parts, lang, ownHost, byline }: SourceCard,
): boolean {
  if (index === title || index === timeAt || text.length < 2 || text.length > MAX_SOURCE) return false;
  if (
    text.split(' ').length > MAX_WORDS ||
    NO_NAME.test(text) ||
    WRITER.test(text) ||
    block.box.tag === 'button' ||
    (!ownHost && isNextList(block, parts[title]?.block)) ||
    BY.test(parts[index - 1]?.text ?? '') ||
    isTimeLabel(text) ||
    invites(text)
  )
    return false;
  const href = link?.getAttribute('href') ?? '';
  if (
    ownHost &&
    (NETWORK.test(text) || PROFILE.test(href) || (byline?.by === 'person' && byline.name === text))
  )
    return false;
  if (link !== parts[title]?.link && HANDS_ON.test(href)) return false;
  // An age may be said twice, for wide and narrow windows.
  if (text === parts[timeAt]?.text || (/\d/u.test(text) && saysTime(text, lang))) return false;
  if (titleText.includes(text) && text.length > titleText.length * PART_OF_TITLE) return false;
  if (element === parts[title]?.element && GOES_ON.test(text)) return false;
  // Words of the headline are stressed so.
  if (link && link === parts[title]?.link && /^(?:em|i)$/u.test(element.localName) && isBesideText(element))
    return false;
  // A line of its own sentence is a teaser.
  return !saysSponsored(text) && !/[.。]$/u.test(text.replace(DOMAIN_END, ''));
}

/** True for a heading behind a headline that is of no lower rank: it names what follows. */
function isNextList(block: Block, title: Block | undefined): boolean {
  return (
    title !== undefined &&
    block.index > title.index &&
    isHeading(block) &&
    headingRank(block.box) <= headingRank(title.box)
  );
}

function isBesideText({ parentNode }: Element): boolean {
  return [...(parentNode?.childNodes ?? [])].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && saysAnything(nodeValue ?? ''),
  );
}

const DOMAIN_END = pattern()`\.\p{L}{2,}$`;

/** A button leads nowhere, a counter of comments to their place on the page, and what shares the page takes it along to another site. */
const HANDS_ON =
  /^#|#(?:\w+-)?(?:comment|respond|disqus)|^(?:mailto|javascript):|^(?:https?:)?\/\/.*[?&](?:ur[il]|u|share|href|text|title|body)=/iu;
