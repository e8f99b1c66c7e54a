import type { Decluttered } from '../model.ts';
import { nameOf } from './nameOf.ts';

/** Adds the stories that a page had not when it was first read, at the end: the places of the others name them elsewhere. */
export function addGrown(found: Decluttered, now: Decluttered): void {
  const known = new Set(found.related.map(nameOf));
  if (found.main) known.add(nameOf(found.main));
  for (const story of now.related) {
    if (known.has(nameOf(story))) continue;
    known.add(nameOf(story));
    found.related.push(story);
  }
}
