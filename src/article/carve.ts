import { isStop, type Work } from '../dom/slices.ts';
import { headingRank, NO_HEADING } from '../page/headingRank.ts';
import { isAllSpoken } from '../page/isSpoken.ts';
import type { Block, Box } from '../page/outline.ts';
import { chooseMedia, type Cut, type StoryMedia } from './chooseMedia.ts';
import { codeOf } from './codeOf.ts';
import { copyAttributes, copyInline } from './copyInline.ts';
import type { Embed } from './embeds.ts';
import { laysOut } from './layoutTables.ts';
import { SHAPE_TAGS } from './tags.ts';

const SHAPES = new Set(SHAPE_TAGS);

/** Elements whose only line stands in them without a paragraph around it. */
const LINES = new Set(['li', 'dt', 'dd', 'caption', 'td', 'th', 'summary', 'blockquote']);

const SHAPE_ATTRIBUTES = ['colspan', 'rowspan', 'start', 'reversed', 'type', 'value', 'lang', 'dir', 'id'];

/** A story, or a part of one that would hold the page up too long if it were cleaned at once. */
export interface Piece {
  article: HTMLElement;
  /** Its lines in order, those of captions too. */
  lines: string[];
}

/** From so many parts on, what stands in no list and no table with the last begins a new piece. */
const PIECE = 500;

/**
 * Cuts a story out of its page: its text in paragraphs, headings, lists, quotes and tables, its pictures with their
 * captions, its embeds as links; nothing else. The result is an `article` in a document of its own, several for a very long story.
 */
export function* carve(cut: Cut, document: Document): Work<Piece[]> {
  const pieces: Piece[] = [];
  /** Where the last of them begins. */
  let from = 0;
  const open: { box: Box; copy: Element }[] = [];
  const captions = new Set<Block>();
  const media = chooseMedia(cut);
  for (const { caption } of media) for (const line of caption) captions.add(line);
  const parts = [
    ...cut.blocks.filter((block) => !captions.has(block) && !isAllSpoken(block)),
    ...media,
  ].toSorted((a, b) => a.at - b.at);
  const perBox = countBlocks(cut.blocks);
  const isLayout = laysOut(cut.blocks);
  for (const [at, part] of parts.entries()) {
    if (isStop(at)) yield;
    const isText = 'text' in part;
    const all = shapesAround(part.box).filter((box) => !isLayout(box));
    // Code stands as it is, whatever its lines are made of.
    const code = all.findIndex(({ tag }) => tag === 'pre');
    const shapes = code < 0 ? all : all.slice(0, code + 1);
    while (open.length > 0 && !shapes.includes((open.at(-1) as { box: Box }).box)) open.pop();
    let piece = pieces.at(-1);
    if (!piece || (open.length === 0 && at >= from + PIECE)) {
      pieces.push((piece = { article: document.createElement('article'), lines: [] }));
      from = at;
    }
    const { article, lines } = piece;
    for (const box of shapes.slice(open.length)) {
      const copy = copyShape(box, document);
      const inside = open.at(-1)?.copy ?? article;
      if (inside.localName === 'tr') fillRow(inside, box.element);
      inside.append(copy);
      if (box.tag === 'pre') copy.append(codeOf(box.element));
      open.push({ box, copy });
    }
    const inside = open.at(-1)?.copy ?? article;
    if (isText && code >= 0) {
      lines.push(part.text);
      continue;
    }
    const line = isText
      ? buildLine(part, inside, perBox.get(part.box) === 1, cut.page.base)
      : part.embed?.isPost
        ? buildPost(part.embed, document)
        : buildFigure(part, document, cut.page.base);
    if (line !== inside) inside.append(line);
    lines.push(line.textContent);
  }
  return pieces;
}

function countBlocks(blocks: Block[]): Map<Box, number> {
  const counts = new Map<Box, number>();
  for (const { box } of blocks) counts.set(box, (counts.get(box) ?? 0) + 1);
  return counts;
}

/** The shaping boxes that a box is or stands in, outermost first; one missing its parent (a cell without a row) is left out. */
function shapesAround(box: Box): Box[] {
  const shapes: Box[] = [];
  for (let one: Box | null = box; one; one = one.parent) if (SHAPES.has(one.tag)) shapes.unshift(one);
  return shapes.length > MAX_SHAPES ? shapes.slice(0, MAX_SHAPES) : shapes;
}

/** Lists in lists and tables in tables nest a few levels; more is a page built to be deep. */
const MAX_SHAPES = 24;

function copyShape({ tag, element }: Pick<Box, 'tag' | 'element'>, document: Document): Element {
  const copy = document.createElement(tag);
  copyAttributes(element, copy, SHAPE_ATTRIBUTES);
  return copy;
}

/** Puts cells without text before one of a row's cells, so that it stands in its own column. */
function fillRow(row: Element, cell: Element): void {
  const empty: Element[] = [];
  let before = cell.previousElementSibling;
  for (; before && empty.length < MAX_COLUMNS; before = before.previousElementSibling) empty.unshift(before);
  for (const element of empty.slice(row.childElementCount))
    row.append(copyShape({ tag: element.localName === 'th' ? 'th' : 'td', element }, row.ownerDocument));
}

const MAX_COLUMNS = 100;

/** A line as an element of its own, or within an item or a cell, which then is what it is given. */
function buildLine(block: Block, inside: Element, alone: boolean, base: string): Element {
  const { tag, element } = block.box;
  const heading = headingOf(block.box);
  const isItem = !heading && alone && LINES.has(tag) && inside.localName === tag;
  const line = isItem ? inside : inside.ownerDocument.createElement(heading ?? 'p');
  if (!isItem) copyAttributes(element, line, ['lang', 'dir']);
  copyInline(block, line, base);
  return line;
}

/** The reader's own headline is the only h1. */
function headingOf(box: Box): string | null {
  const rank = headingRank(box);
  return rank === NO_HEADING ? null : `h${Math.max(2, rank)}`;
}

/** A post as a quotation that leads to it. */
function buildPost({ url, title }: Embed, document: Document): Element {
  const quote = document.createElement('blockquote');
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.append(title);
  paragraph.append(link);
  quote.append(paragraph);
  return quote;
}

function buildFigure({ picture, embed, caption }: StoryMedia, document: Document, base: string): Element {
  const figure = document.createElement('figure');
  const source = picture ?? (embed?.poster ? { src: embed.poster, alt: '' } : undefined);
  const link = embed ? document.createElement('a') : null;
  if (link && embed) {
    link.setAttribute('href', embed.url);
    figure.append(link);
  }
  if (source) {
    const image = document.createElement('img');
    image.setAttribute('src', source.src);
    image.setAttribute('alt', source.alt);
    image.setAttribute('loading', 'lazy');
    if (picture?.width && picture.height) {
      image.setAttribute('width', String(picture.width));
      image.setAttribute('height', String(picture.height));
    }
    (link ?? figure).append(image);
  }
  if (link && embed) link.append(embed.title || new URL(embed.url).host.replace(/^www\./u, ''));
  if (caption.length > 0) {
    const lines = document.createElement('figcaption');
    for (const [index, line] of caption.entries()) {
      if (index > 0) lines.append(' ');
      copyInline(line, lines, base);
    }
    figure.append(lines);
  }
  return figure;
}
