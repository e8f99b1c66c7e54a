import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../browsers/builtFor.ts';
import { closeWelcome } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { PATIENCE, until } from '../browsers/pane.ts';
import { type HeldServer, serveAs } from './setup/storeServer.ts';

const HOST = 'chromewebstore.google.com';

/** Chromium shuts the tests out of such a page as well, so they never touch it: they only click the icon over it. */
describe("Chrome's store of extensions", () => {
  let server: HeldServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveAs(HOST, '<!doctype html><title>Store</title><h1>Extensions</h1>');
    browser = await launch({
      executablePath: await findBrowser('chromium'),
      pipe: true,
      enableExtensions: true,
      targetFilter: (target) => !target.url().includes(HOST),
      args: [...CHROMIUM_FLAGS, ...server.switches],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is said to be one', async () => {
    const id = await browser.installExtension(builtFor('chromium'));
    await closeWelcome(browser, `chrome-extension://${id}/`);
    const popup = await clickIconAt(`https://${HOST}/`, id);
    const said = await until('the sentence', () =>
      popup.evaluate(() => document.body.innerText.match(/^.*extension stores.*$/mu)?.[0] ?? ''),
    );
    expect(said).toBe('Browsers let no extension read their extension stores.');
  });

  /** Opens an address in front, waits until the page has its title, and clicks the icon. */
  async function clickIconAt(url: string, id: string) {
    const session = await browser.target().createCDPSession();
    const { targetId } = await session.send('Target.createTarget', { url });
    await session.send('Target.activateTarget', { targetId });
    const tab = await until('the store', async () => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find((one) => one.url === url && one.title === 'Store');
    });
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    const popup = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'), {
      timeout: PATIENCE,
    });
    return popup.asPage();
  }
});
