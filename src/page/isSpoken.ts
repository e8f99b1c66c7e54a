import type { Block } from './outline.ts';

/** Whether only those hear a text whom the page is read to: 'List 1 of 3', 'opens in a new window'. */
export function isSpoken({ parentElement }: Text): boolean {
  return Boolean(
    parentElement?.closest(
      '[class*=sr-only],[class*=screen-reader],[class*=visually-hidden],[class*=visuallyhidden]',
    ),
  );
}

/** Whether nothing of a line is there to be seen. */
export function isAllSpoken({ nodes }: Block): boolean {
  return nodes.every((node) => isSpoken(node));
}
