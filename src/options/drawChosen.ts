import { text, type MessageKey } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { onPlaces, readPlaces, writePlace } from '../settings/chosenPlaces.ts';
import { siteList } from './siteList.ts';

/** The sites for which the place of the story is kept, the latest first, each with a button that forgets it. */
export async function drawChosen(): Promise<HTMLElement> {
  const list = el('div', {});
  async function draw(): Promise<void> {
    const origins = (await readPlaces()).map(({ origin }) => origin).toReversed();
    list.replaceChildren(siteList(origins, hostOf, forget));
  }
  async function forget(origin: string): Promise<MessageKey | null> {
    return (await writePlace(origin, null)) ? null : 'storageRefused';
  }
  onPlaces(() => void draw());
  await draw();
  return el('div', {}, el('p', {}, text('chosenSitesNote')), list);
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? origin;
}
