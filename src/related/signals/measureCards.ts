import { pattern } from '../../dom/pattern.ts';
import type { Card } from '../../evidence/cards.ts';
import type { Block, Media, Outline } from '../../page/outline.ts';
import { saysTime } from '../../time/parseTime.ts';
import { hyphensOf, isNumbered } from './addressSignals.ts';

/** What a card holds besides its headline, and what its address is like. */
export interface Measured {
  time: boolean;
  picture: boolean;
  links: number;
  /** Its address carries a story's number or its date. */
  numbered: boolean;
  /** How much of a headline the last part of its address holds: 0 to 1. */
  hyphens: number;
}

/** Lines of a card that are looked at. */
const MAX_LINES = 15;

/** Longest line that may be a time, in characters. */
const MAX_TIME = 60;

/** Figures as in dates and times of day. They need not be some: the forest has learned what such lines are worth. */
const FIGURES = pattern()`\d{1,2}[.:/h]\d{2}|\d{1,4}[./-]\d{1,2}|\d{1,2}\.? \p{L}{3,}|\p{L}{3,}\.? \d{1,2}\b|\d{1,2}\s?[月월]|(?:19|20)\d\d`;

export function measureCards(cards: Card[], { blocks, media }: Outline): Map<Card, Measured> {
  const pictures = media.filter(({ tag }) => tag !== 'svg');
  const times = new Map<Block, boolean>();
  let next = 0;
  const measured = new Map<Card, Measured>();
  for (const card of cards) {
    while (next < pictures.length && (pictures[next] as Media).at < card.box.from) next++;
    let time = false;
    let links = 0;
    for (let index = card.start; index < Math.min(card.end, card.start + MAX_LINES); index++) {
      const block = blocks[index] as Block;
      links += block.links.length;
      if (time || block === card.block || block.text.length >= MAX_TIME) continue;
      let isTime = times.get(block);
      if (isTime === undefined)
        times.set(block, (isTime = FIGURES.test(block.text) || saysTime(block.text, '')));
      time = isTime;
    }
    const picture = pictures[next] !== undefined && (pictures[next] as Media).at < card.box.to;
    measured.set(card, {
      time,
      links,
      picture,
      numbered: isNumbered(card.url),
      hyphens: hyphensOf(card.url),
    });
  }
  return measured;
}
