import type { HTTPRequest, Page } from 'puppeteer-core';
import type { ServedPage } from './session.ts';

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Answers all that a tab asks for from the page given and refuses the rest; what was asked for is noted. */
export async function serve(tab: Page, page: ServedPage, requests: string[]): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    requests.push(request.url());
    // The frame that asked may have gone meanwhile, and its request with it.
    answer(request, page).catch(() => {});
  });
}

async function answer(request: HTTPRequest, page: ServedPage): Promise<void> {
  const url = request.url().replace(/#.*$/su, '');
  if (url === page.url.replace(/#.*$/su, '')) {
    await request.respond({
      contentType: page.headers?.['content-type'] ?? 'text/html; charset=utf-8',
      headers: page.headers ?? {},
      body: page.html,
    });
    return;
  }
  const file = page.files?.[url];
  if (file === undefined) return request.abort();
  const type = TYPES[new URL(url).pathname.split('.').at(-1) ?? ''] ?? 'text/html';
  await request.respond({ contentType: `${type}; charset=utf-8`, body: file });
}
