import { allCommands } from '../browser/commands.ts';
import { text } from '../browser/text.ts';
import { el } from '../dom/el.ts';
import { ownPage, section } from '../look/ownPage.ts';
import { drawPermissions } from '../options/drawPermissions.ts';
import { keptSettings } from '../settings/keptSettings.ts';
import { drawExample } from './drawExample.ts';
import { howToPin } from './howToPin.ts';

/** The page after installation: what the click does, how to keep the button in sight, what Lede may do. */
export async function drawWelcome(body: HTMLElement): Promise<void> {
  // They may have come from another device of the person's.
  void keptSettings(({ theme }) => (body.dataset['theme'] = theme));
  const keys = (await allCommands()).find(({ name }) => name === '_execute_action')?.keys;
  body.replaceChildren(
    ownPage(
      text('welcomeTitle'),
      drawExample(),
      el('p', {}, text('welcomeHow', text('menuReadPage'))),
      ...(keys ? [el('p', {}, text('welcomeKeys'), ' ', el('kbd', { dir: 'ltr' }, keys))] : []),
      section('pin', text('welcomePin'), el('p', {}, text(howToPin(navigator.userAgent)))),
      section('permissions', text('permissions'), drawPermissions()),
    ),
  );
}
