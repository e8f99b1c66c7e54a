import type { Card } from '../evidence/cards.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { shapeOf } from '../page/shapeOf.ts';

/**
 * Ways in which cards belong together: in one list, of one make, alike in their links, alike in their addresses, in one
 * folder. For each way, in this order, the number of the group that each card is of.
 */
export function groupCards({ cards, page }: Evidence): Int32Array[] {
  const { host } = new URL(page.url);
  const keys: ((card: Card) => string)[] = [
    ({ box }) => String(box.parent?.index ?? -1),
    ({ box }) => shapeOf(box.parent ?? box) + shapeOf(box),
    ({ link }) => `${shapeOf(link.box)}|${link.element.getAttribute('class') ?? ''}`,
    (card) => pathShape(card, host),
    ({ url }) => `${url.host}/${url.pathname.split('/')[1] ?? ''}`,
  ];
  return keys.map((keyOf) => {
    const numbers = new Map<string, number>();
    return Int32Array.from(cards, (card) => {
      const key = keyOf(card);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
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
