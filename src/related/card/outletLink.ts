import { bareHost } from '../../dom/bareHost.ts';
import { cleanAddress } from '../../dom/cleanAddress.ts';
import type { Block } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import type { StoryLines } from '../otherStory.ts';
import { leadsAway } from './leadsAway.ts';

/**
 * Where a whole text without a linked headline comes from: the one story of another site that its box links to outside
 * the text. Null where there is none, or several.
 */
export function outletLink({ text }: StoryLines, title: Block, { outline, base, url }: Page): URL | null {
  const last = text.at(-1)?.index;
  if (last === undefined) return null;
  let around = title.box;
  while (around.end <= last && around.parent) around = around.parent;
  if (title.index < around.start) return null;
  const here = bareHost(new URL(url));
  const said = new Set(text.flatMap(({ links }) => links));
  const found = new Map<string, URL>();
  for (const link of outline.links) {
    if (link.from < around.from || link.to > around.to || said.has(link)) continue;
    const target = cleanAddress(link.element.getAttribute('href') ?? '', base);
    if (target && leadsAway(target, here)) found.set(target.href, target);
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
