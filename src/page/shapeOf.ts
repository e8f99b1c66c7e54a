import { classOf } from '../dom/classOf.ts';
import type { Box } from './outline.ts';

/** Longer names of classes were made to be slow. Characters. */
const MAX_NAMES = 500;

/** What boxes of the same make share: their element and its class names. */
export function shapeOf({ tag, element }: Box): string {
  return `${tag}.${classOf(element).slice(0, MAX_NAMES)}`;
}
