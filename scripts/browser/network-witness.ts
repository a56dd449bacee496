import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts the browser itself calls, with or without an extension in it. */
const BROWSERS_OWN =
  /(^|\.)(googleapis\.com|accounts\.google\.com|gvt1\.com|www\.google\.com|clients2\.google\.com)$/;

/** A proxy that lets nothing through and remembers who was asked for. */
export interface NetworkWitness {
  /** To be given to the browser as its proxy. */
  readonly address: string;
  /** Hosts asked for so far, each once, without the browser's own. */
  hosts(): string[];
  close(): void;
}

/** Starts a witness on this machine. Requests answered by a route never come here; everything else does. */
export async function startNetworkWitness(): Promise<NetworkWitness> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.add((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hosts: () => [...asked].filter((host) => !BROWSERS_OWN.test(host)).toSorted(),
    close: () => server.close(),
  };
}
