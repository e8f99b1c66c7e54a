import { classOf } from '../dom/classOf.ts';
import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { shapeOf } from '../page/shapeOf.ts';

/** Ways in which cards belong together: for each, the number of the group that each card is of, in the order of the cards. */
export interface CardGroups {
  /** In one list. */
  list: Int32Array;
  /** Of one make. */
  shape: Int32Array;
  /** Alike in their links. */
  look: Int32Array;
  /** Alike in their addresses. */
  path: Int32Array;
  /** In one folder of one host. */
  folder: Int32Array;
}

/** Sorts cards into groups. */
export function groupCards({ cards, page }: Evidence): CardGroups {
  const { host } = new URL(page.url);
  return {
    list: numbered(cards, ({ box }) => String(box.parent?.index ?? -1)),
    shape: numbered(cards, ({ box }) => shapeOf(box.parent ?? box) + shapeOf(box)),
    look: numbered(cards, ({ link }) => `${shapeOf(link.box)}|${classOf(link.element)}`),
    path: numbered(cards, (card) => pathShape(card, host)),
    folder: numbered(cards, ({ url }) => `${url.host}/${url.pathname.split('/')[1] ?? ''}`),
  };
}

function numbered(cards: Card[], keyOf: (card: Card) => string): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(cards, (card) => {
    const key = keyOf(card);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** What a folder's name is like: empty, a number, a long name, one with hyphens, a word. */
function pathShape({ url }: Card, here: string): string {
  const parts = url.pathname
    .split('/')
    .map((part) =>
      part === '' ? '' : /\d{4,}/u.test(part) ? '9' : part.length > 20 ? 'x' : part.includes('-') ? '-' : 'a',
    );
  return `${url.host === here ? '' : url.host}${parts.join('/')}`;
}
