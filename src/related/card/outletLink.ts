import { bareHost } from '../../dom/bareHost.ts';
import { sharedBy } from '../../dom/isShareAddress.ts';
import { isOwnAddress } from '../../evidence/ownAddress.ts';
import { cleanAddress } from '../../dom/cleanAddress.ts';
import { commonBox } from '../../page/commonBox.ts';
import type { Block } from '../../page/outline.ts';
import type { Page } from '../../page/readPage.ts';
import type { StoryLines } from '../otherStory.ts';
import { addressOf } from './addressOf.ts';
import { leadsAway } from './leadsAway.ts';

/**
 * Where a whole text without a linked headline comes from: the one story of another site that its box links to outside
 * the text, else the one page that its buttons share, else the one whose address is of the form of this page's. Null where there is
 * none, or several.
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
  const alike = new Map<string, URL>();
  const form = formOf(new URL(url));
  for (const link of outline.links) {
    if (link.from < around.from || link.to > around.to || said.has(link)) continue;
    const target = addressOf(link.element, base);
    if (!target) continue;
    if (leadsAway(target, here)) outlets.set(target.href, target);
    for (const [found, one] of [
      [shared, cleanAddress(sharedBy(target), base)],
      [alike, formOf(target) === form ? target : null],
    ] as const)
      if (one && !isOwnAddress(one, own)) found.set(one.href, one);
  }
  return onlyOne(outlets) ?? onlyOne(shared) ?? onlyOne(alike);
}

/** The folder that a page with a number in its name stands in, numbers left out. */
function formOf({ pathname }: URL): string {
  return pathname.replace(/[^/]*\d[^/]*$/u, '#').replaceAll(/\d+/gu, '');
}

function onlyOne(found: Map<string, URL>): URL | null {
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
