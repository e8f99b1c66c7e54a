import type { Box } from './outline.ts';

/** What boxes of the same make share: their element and its class names. */
export function shapeOf({ tag, element }: Box): string {
  return `${tag}.${element.getAttribute('class') ?? ''}`;
}
