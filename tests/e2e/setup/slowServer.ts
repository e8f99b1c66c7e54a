import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowServer {
  url: string;
  /** Sends the rest and ends the document; from then on it is sent whole. */
  finish: () => void;
  close: () => Promise<void>;
}

/** A server of this machine that sends the first part of a page at once and the rest when it is told to. */
export async function slowServer(html: string): Promise<SlowServer> {
  const cut = Math.floor(html.length / 2);
  const waiting = new Set<ServerResponse>();
  let isWhole = false;
  const server = createServer((request, response) => {
    if (request.url !== '/story') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (isWhole) {
      response.end(html);
      return;
    }
    response.write(html.slice(0, cut));
    waiting.add(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server of a port has such an address
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/story`,
    finish: () => {
      isWhole = true;
      for (const response of waiting) response.end(html.slice(cut));
      waiting.clear();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
