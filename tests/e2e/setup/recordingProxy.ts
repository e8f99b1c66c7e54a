import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedPage } from '../../browsers/session.ts';

export interface RecordingProxy {
  port: number;
  /** Every address asked for, in order; of https, which cannot be looked into, the host and port alone. */
  asked: () => string[];
  close: () => Promise<void>;
}

/** A proxy of this machine behind which there is one page, at its own http address, and nothing else. */
export async function recordingProxy(page: ServedPage): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const file = url === page.url ? page.html : page.files?.[url];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = url.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
    // Asked for again each time: what a cache answers would not be seen here.
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(file);
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server of a port has such an address
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked: () => [...asked],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** The page as it would be without https. */
export function overHttp({ url, files = {}, ...page }: ServedPage): ServedPage {
  const plain = (address: string): string => address.replace(/^https:/u, 'http:');
  const own = Object.entries(files).map(([address, file]): [string, string] => [plain(address), file]);
  return { ...page, url: plain(url), files: Object.fromEntries(own) };
}
