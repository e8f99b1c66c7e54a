import { bareHost } from '../../dom/bareHost.ts';
import { sharedBy } from '../../dom/isShareAddress.ts';
import { isOwnAddress } from '../../evidence/ownAddress.ts';
import { cleanAddress } from '../../dom/cleanAddress.ts';
import { commonBox } from '../../page/commonBox.ts';
import type { Block } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import type { StoryLines } from '../otherStory.ts';
import { leadsAway } from './leadsAway.ts';

/**
 * Where a whole text without a linked headline comes from: the one story of another site that its box links to outside
 * the text, else the one page that its buttons share. Null where there is none, or several.
 */
export function outletLink({ text }: StoryLines, title: Block, page: Page): URL | null {
  const { outline, base, url, own } = page;
  const last = text.at(-1);
  const around = last && commonBox([title.box, last.box]);
  if (!around) return null;
  const here = bareHost(new URL(url));
  const said = new Set(text.flatMap(({ links }) => links));
  const outlets = new Map<string, URL>();
  const shared = new Map<string, URL>();
  for (const link of outline.links) {
    if (link.from < around.from || link.to > around.to || said.has(link)) continue;
    const target = cleanAddress(link.element.getAttribute('href') ?? '', base);
    if (!target) continue;
    if (leadsAway(target, here)) outlets.set(target.href, target);
    const handed = cleanAddress(sharedBy(target), base);
    if (handed && !isOwnAddress(handed, own)) shared.set(handed.href, handed);
  }
  return onlyOne(outlets) ?? onlyOne(shared);
}

function onlyOne(found: Map<string, URL>): URL | null {
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
