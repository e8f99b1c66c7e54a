import { CJK } from '../../dom/cjk.ts';
import { endsSentence } from '../../dom/endsSentence.ts';
import { pattern } from '../../dom/pattern.ts';
import { fold } from '../../dom/text.ts';
import { RUN_ON } from '../../evidence/findCards.ts';
import { isMostlyLinks } from '../../page/isMostlyLinks.ts';
import type { Block } from '../../page/outline.ts';
import type { StoryTime } from '../card/findTime.ts';
import type { ReadCard } from '../card/readCard.ts';

/** Shortest line that says something of a story, in characters; less where it is a sentence; letters of Chinese, Japanese and Korean say more. */
const MIN_TEASER = 45;
const MIN_SENTENCE = 30;
const SENTENCE = pattern()`^\p{Lu}(?!.*\d[.:]\d)[^!?|•·]*\p{L}{2}[.!?]$`;
const MIN_TEASER_CJK = 20;

/** What divides a time from what stands before it. */
const SIGNS_BEHIND = /(?<![\s|·•(,–—-])[\s|·•(,–—-]+$/u;

/** Lines that a summary is taken from. */
const MAX_TEASERS = 4;

/** What the page says of a story: its whole text, else the teaser on one of its cards; `title` as it stands there. */
export function textOf(card: Said, title: string, main: ReadonlySet<Block>): string {
  const { text } = card.story;
  const said =
    text.length > 0
      ? text.filter((line) => !saysWhen(line, card.time)).map((line) => line.text)
      : teasersOf(card, title, main);
  // Two cards of a story may say the same.
  return [...new Set(said)].slice(0, MAX_TEASERS).join('\n');
}

type Said = Pick<ReadCard, 'story' | 'time' | 'titleBlock' | 'isWithin'>;

/** The teasers on a story's cards, which end where the main story goes on. */
function teasersOf(card: Said, title: string, main: ReadonlySet<Block>): string[] {
  const { story, time, titleBlock, isWithin } = card;
  let isOver = false;
  return story.lines.flatMap((line, at) => {
    isOver = main.has(line) || (isOver && story.lines[at - 1]?.index === line.index - 1);
    const linked = linkedSentence(line);
    if (isOver || isTape(line) || (!linked && saysWhen(line, time))) return [];
    const isTitled = isWithin && line === titleBlock;
    const said = isTitled ? restBehind(line.text, title) : (linked ?? line.text);
    return isTeaser(said, title) ? [said] : [];
  });
}

/** True for the line of a story's time that says who posted it: no sentence stands before that, and no more behind it than where. */
function saysWhen(line: Block, { part, time = '' }: StoryTime = {}): boolean {
  if (line !== part?.block) return false;
  const at = line.text.indexOf(time);
  const before = line.text.slice(0, Math.max(0, at)).replace(SIGNS_BEHIND, '');
  return before !== '' && !endsSentence(before) && line.text.length - at - time.length < MIN_TEASER;
}

/** What a line says in its only link, where that is most of it and ends like a sentence: beside it stands who wrote it. */
function linkedSentence(line: Block): string | undefined {
  const { links, linkChars, text, nodes } = line;
  const [link, ...more] = links;
  if (!link || more.length > 0 || !isMostlyLinks(line) || linkChars >= text.length) return undefined;
  const inside = nodes.filter((node) => link.element.contains(node));
  const said = fold(inside.map(({ data }) => data).join(''));
  return endsSentence(said) ? said : undefined;
}

function restBehind(text: string, title: string): string {
  const at = text.indexOf(title);
  return at < 0 ? text : text.slice(at + title.length).trim();
}

/** A link of so much of its line, and a line of so many characters: a teaser with an invitation behind it. */
const MOST = 0.6;
const LONG_TEASER = 80;
const LONG_TEASER_CJK = 30;

/** Several links side by side tell of no story: a tape of headlines, tags. */
function isTape(line: Block): boolean {
  const { links, text } = line;
  if (links.length < 2 || !isMostlyLinks(line)) return false;
  const isShort = text.length < (CJK.test(text) ? LONG_TEASER_CJK : LONG_TEASER);
  const says = (said: string): boolean =>
    said.length > text.length * MOST && (!isShort || endsSentence(said));
  return !links.some(({ element }) => says(fold(element.textContent)));
}

/** A bullet or a rank before a headline, or its opening quotes. */
const LEAD = pattern()`^[^\p{L}\p{N}]*(?:\d{1,2}[.)]?\s*)?`;

function isTeaser(text: string, title: string): boolean {
  const least = CJK.test(text) ? MIN_TEASER_CJK : SENTENCE.test(text) ? MIN_SENTENCE : MIN_TEASER;
  const line = text.replace(LEAD, '');
  const said = line.startsWith(title) ? title : title.replace(LEAD, '');
  const rest = line.slice(said.length);
  // A headline's own line may go on with what is said of it.
  if (line.startsWith(said)) return RUN_ON.test(rest) && rest.length >= least;
  const isRepeated = line.includes(said) && said.length > line.length / 2;
  return text.length >= least && !isRepeated && !said.includes(line.replace(/\s*(?:…|\.{3})$/u, ''));
}
