import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { answer } from './answer';
import { buildPlayground } from './build';
import { makeCertificate } from './certificate';
import { makeFeed } from './feed/make-feed';
import { makeInstagram } from './instagram/feed/make-instagram';
import { makeLinkedin } from './linkedin/feed/make-linkedin';
import type { SiteName, SiteOptions } from './sites';

export interface PlaygroundOptions {
  /** The present of the feeds, epoch ms; the clockʼs when absent. */
  now?: number;
  seed?: number;
  /** Items of Xʼs home timeline; at least 30. */
  count?: number;
  /** Items of the home feeds of the other sites; at least 30 each. */
  counts?: Partial<Record<Exclude<SiteName, 'x'>, number>>;
  /** Signed in is the brand itself, and not the person who works for it. */
  signedIn?: 'brand';
  /** Saved pages by full address (`https://x.com/…`), served as they are and without a policy. */
  pages?: ReadonlyMap<string, { html: string }>;
}

/** What the pages show: one line a site, made of the same options as in the browser. */
function makeFeeds(options: Record<SiteName, SiteOptions>) {
  return {
    /** X. */
    feed: makeFeed(options.x),
    linkedin: makeLinkedin(options.linkedin),
    instagram: makeInstagram(options.instagram),
  };
}

export interface Playground extends ReturnType<typeof makeFeeds> {
  /** On 127.0.0.1; tell the browser that the sites live there. */
  port: number;
  close(): Promise<void>;
}

/** Serves the sites over TLS on this machine, told apart by the host that is asked for. */
export async function startPlayground({
  now = Date.now(),
  seed = 1,
  count = 2000,
  counts = {},
  signedIn,
  pages = new Map(),
}: PlaygroundOptions = {}): Promise<Playground> {
  const made = { seed, now, ...(signedIn && { signedIn }) };
  const options: Record<SiteName, SiteOptions> = {
    x: { ...made, count },
    linkedin: { ...made, count: counts.linkedin ?? 120 },
    instagram: { ...made, count: counts.instagram ?? 120 },
  };
  const [folders, certificate] = await Promise.all([buildPlayground(), makeCertificate()]);
  const sockets = new Set<Socket>();

  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    answer({ folders, options, pages }, host, request.url ?? '/')
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
    ...makeFeeds(options),
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
