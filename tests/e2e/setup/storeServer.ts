import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import forge from 'node-forge';

/** A page that stands at a host which nobody but its owner can serve to others. */
export interface HeldServer {
  /** Switches that lead Chromium there in place of the real host. */
  switches: string[];
  close: () => Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Serves one page over TLS on this machine, with a certificate made for the occasion, as if it were the host. */
export async function serveAs(host: string, html: string): Promise<HeldServer> {
  const server = createServer(credentials(host), (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // Listening on a port: an address, and no name of a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function credentials(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2_048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(Date.now() - DAY);
  certificate.validity.notAfter = new Date(Date.now() + DAY);
  const names = [{ name: 'commonName', value: host }];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  certificate.sign(privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(certificate) };
}
