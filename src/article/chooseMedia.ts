import type { BoxFacts, PageFacts } from '../evidence/facts.ts';
import { firstAt } from '../dom/firstAt.ts';
import { isBefore } from '../dom/isBefore.ts';
import { boxNamed } from '../page/boxNamed.ts';
import { commonBox } from '../page/commonBox.ts';
import { isHidden } from '../page/elements.ts';
import { bitOf } from '../page/hints.ts';
import { isAllSpoken } from '../page/isSpoken.ts';
import type { Block, Box, Media, Outline } from '../page/outline.ts';
import { picturesIn } from '../page/picturesIn.ts';
import type { Page } from '../page/readPage.ts';
import { type Embed, readEmbed } from './embeds.ts';
import { type Picture, readPicture } from './pictures.ts';

/** What is cut out of a page. */
export interface Cut {
  page: Page;
  facts: PageFacts;
  /** The story's running text. */
  blocks: Block[];
  /** Place in document order from which on pictures belong to the story: its headline, or its first block. */
  from: number;
  /** Boxes of other stories: nothing in them is kept. */
  others: Box[];
}

/** A picture or embed of the story, with the lines that belong to it. */
export interface StoryMedia {
  at: number;
  box: Box;
  picture?: Picture;
  embed?: Embed;
  caption: Block[];
}

/** Pictures may stand this many blocks behind the story's last line: a gallery, a chart. */
const MAX_BEHIND = 2;

const NO_STORY =
  bitOf('ad') | bitOf('person') | bitOf('share') | bitOf('menu') | bitOf('signup') | bitOf('comment');

/** The pictures, videos and embeds that belong to the story, each file once. */
export function chooseMedia(cut: Cut): StoryMedia[] {
  const { blocks, from } = cut;
  const { outline, base } = cut.page;
  const lastIndex = (blocks.at(-1) as Block).index;
  const to = (outline.blocks[Math.min(outline.blocks.length - 1, lastIndex + MAX_BEHIND)] as Block).at;
  const around = commonBox(new Set(blocks.map(({ box }) => box)));
  const text = new Set(blocks);
  const isFolded = blocks.some(({ box }) => box.hidden);
  const seen = new Set<string>();
  const shown: Element[] = [];
  const found: StoryMedia[] = [];
  const isNear = ({ at }: Media): boolean => at >= from && at <= to;
  const pictures = [
    ...outline.media.filter(isNear),
    ...outline.unscripted.filter(isNear).slice(0, MAX_UNSCRIPTED),
  ];
  for (const media of pictures) {
    if (isForeign(media, cut) || !belongs(media, cut, around)) continue;
    const { element, box } = media;
    if (isHidden(element) || (box.hidden && !isFolded)) continue;
    const isUnscripted = media.tag === 'noscript';
    const image = PICTURES.has(media.tag) ? element : isUnscripted ? unscripted(element, shown) : null;
    const picture = image && readPicture(image, base);
    const embed = image || isUnscripted ? undefined : readEmbed(element, base);
    const key = picture ? fileOf(picture.src) : embed?.url;
    if (!key || seen.has(key)) continue;
    seen.add(key);
    shown.push(element);
    found.push({
      at: placeOf(media, outline),
      box,
      caption: captionOf(media, text, cut),
      ...(picture && { picture }),
      ...(embed && { embed }),
    });
  }
  return found;
}

/** Such pictures are read one by one. More markup is no picture's. Characters. */
const MAX_UNSCRIPTED = 200;
const MAX_MARKUP = 10_000;

const PICTURES = new Set(['img', 'picture']);

/** The picture that browsers without scripts show, unless it stands beside what scripts have made of it. */
function unscripted(element: Element, shown: Element[]): Element | null {
  const beside = [element.previousElementSibling, element.nextElementSibling];
  const markup = element.textContent;
  return markup.length > MAX_MARKUP || shown.some((one) => beside.some((other) => other?.contains(one)))
    ? null
    : new DOMParser().parseFromString(markup, 'text/html').querySelector('img');
}

/** Where a picture stands: behind the line at whose very end it is, which has its place where it ends, and before the next one; several in their order. */
function placeOf({ at, element, box }: Media, { blocks }: Outline): number {
  const line = blocks[firstAt(blocks.length, (index) => (blocks[index] as Block).at > at)];
  const isEnd = line?.box === box && isBefore(line.nodes.at(-1) as Text, element);
  return isEnd ? line.at + 1 - 1 / (at + 1) : at;
}

/** Names that many files have. */
const ANY =
  /^(?:image|photo|picture|original|default|full|large|download|asset|file)(?:[-_]?asset)?\.|\.php$/iu;

/** The same picture in another size mostly differs in its folder or its parameters only. */
function fileOf(src: string): string {
  const { pathname } = new URL(src);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/[-_]\d+x\d+(?=\.)/u, '');
  return name.length > 8 && !ANY.test(name) ? name : src;
}

/** Boxes looked at above a picture for what they are there for. */
const MAX_ABOVE = 4;

function isForeign({ at }: Media, { others }: Cut): boolean {
  return others.some(({ from, to }) => from < at && at < to);
}

function belongs({ box }: Media, { facts }: Cut, around: Box | null): boolean {
  let one: Box | null = box;
  for (let level = 0; one && one !== around && level < MAX_ABOVE; one = one.parent, level++) {
    if (
      (AWAY.has(one.tag) && !(one.tag === 'button' && boxNamed('figure', one))) ||
      (one.tag !== 'figure' && (hintsOf(one, facts) & NO_STORY) !== 0)
    )
      return false;
    if (around && one.from <= around.from && one.to >= around.to) break;
  }
  return true;
}

function hintsOf(box: Box, facts: PageFacts): number {
  return (facts.boxes[box.index] as BoxFacts).hints;
}

const AWAY = new Set(['nav', 'aside', 'footer', 'form', 'button']);

/** Longest line that is still a caption, in characters. */
const MAX_CAPTION = 600;

/** The lines that belong to a picture: those of the box around it, as long as that holds none of the story's text. */
function captionOf({ box }: Media, text: Set<Block>, { page: { outline }, facts }: Cut): Block[] {
  let figure: Box | null = null;
  let one: Box | null = box;
  for (let level = 0; one && level < MAX_ABOVE; one = one.parent, level++) {
    const lines = outline.blocks.slice(one.start, one.end);
    const chars = lines.reduce((sum, line) => sum + line.text.length, 0);
    if (chars > MAX_CAPTION || lines.some((line) => text.has(line)) || picturesIn(one, outline) > 1) break;
    if (one.tag === 'figure' || (hintsOf(one, facts) & bitOf('picture')) !== 0) figure = one;
    if (one.tag === 'figure') break;
  }
  if (!figure) return [];
  return outline.blocks
    .slice(figure.start, figure.end)
    .filter((line) => !CONTROL.has(line.box.tag) && line.text.length > 3 && !isAllSpoken(line));
}

const CONTROL = new Set(['button', 'label', 'form', 'nav']);
