import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { answer } from './answer';
import { buildPlayground } from './build';
import { makeCertificate } from './certificate';
import { makeFeed } from './feed/make-feed';
import type { Feed } from './feed/types';

export interface PlaygroundOptions {
  /** The present of the feed, epoch ms; the clockʼs when absent. */
  now?: number;
  seed?: number;
  /** Items of the home timeline; at least 30. */
  count?: number;
  /** Saved pages by full address (`https://x.com/…`), served as they are and without a policy. */
  pages?: ReadonlyMap<string, { html: string }>;
}

export interface Playground {
  /** On 127.0.0.1; tell the browser that the sites live there. */
  port: number;
  /** The same feed that the page shows. */
  feed: Feed;
  close(): Promise<void>;
}

/** Serves the three sites over TLS on this machine, told apart by the host that is asked for. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { now = Date.now(), seed = 1, count = 2000, pages = new Map() } = options;
  const feedOptions = { seed, count, now };
  const [folder, certificate] = await Promise.all([buildPlayground(), makeCertificate()]);
  const sockets = new Set<Socket>();

  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    answer({ folder, feedOptions, pages }, host, request.url ?? '/')
      .catch((error: unknown) => ({
        status: 500,
        headers: { 'content-type': 'text/plain' },
        body: `The playground could not answer: ${String(error)}`,
      }))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.destroy());
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });

  return {
    port: (server.address() as AddressInfo).port,
    feed: makeFeed(feedOptions),
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
