import { expect, it } from 'vitest';
import type { Tab } from '../browsers/session.ts';
import { answered } from './setup/answered.ts';
import { inBrowsers } from './setup/inBrowsers.ts';

/** A PDF file of one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

inBrowsers('A page that no extension may touch', ({ name, session, clickIcon }) => {
  const firefox = name === 'firefox';

  /** Clicks, and waits for the sentence. */
  async function says(tab: Tab, part: string): Promise<void> {
    const popup = await clickIcon(tab);
    expect((await answered(popup)).sentence).toContain(part);
    expect(await tab.reader()).toBeNull();
    await popup.close();
    await tab.close();
  }

  it("is said to be one of the browser's own", async () => {
    await says(await session().visit(firefox ? 'about:about' : 'chrome://version/'), "browser's own pages");
  });

  it('is said to be source code; Chromium hides what it is, and the sentence says as much', async () => {
    await says(await session().visit('view-source:about:blank'), 'the source code of');
  });

  it('is said to be a PDF file', async () => {
    const headers = { 'content-type': 'application/pdf' };
    const tab = await session().open({ url: 'https://files.example/report.pdf', html: PDF, headers });
    await says(tab, 'This is a PDF file');
  });

  // Chromium shuts out the tests as well: store.test.ts.
  if (!firefox) return;
  it('is said to be a store of extensions', async () => {
    const url = 'https://addons.mozilla.org/en-US/firefox/';
    await says(await session().open({ url, html: '<!doctype html><h1>Add-ons</h1>' }), 'extension stores');
  });
});
