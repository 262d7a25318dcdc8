/** A small reverse proxy for tests: it hands requests to its servers in turn, and can fail on purpose. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** What becomes of a request: it passes, or the line is cut before it or after it was answered. */
export type Fate = 'passes' | 'cut-before' | 'cut-after';

export type ReverseProxy = {
  /** Ends in `/`. */
  readonly url: string;
  /** The addresses of the servers behind, each ending in `/`. */
  targets: readonly string[];
  /** Decides about each request; all pass unless it is set. */
  fate: (request: IncomingMessage) => Fate;
  close(): Promise<void>;
};

/** Opens a proxy on a free port of this machine. */
export async function openReverseProxy(): Promise<ReverseProxy> {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const target = proxy.targets[turn++ % proxy.targets.length];
    const fate = proxy.fate(asked);
    if (target === undefined || fate === 'cut-before') asked.socket.destroy();
    else pass(asked, answer, new URL(target), fate);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const proxy: ReverseProxy = {
    // Browsers take brotli over plain http from this name only.
    url: `http://localhost:${port}/`,
    targets: [],
    fate: () => 'passes',
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

function pass(asked: IncomingMessage, answer: ServerResponse, target: URL, fate: Fate): void {
  const { method, url, headers, socket } = asked;
  const onward = request({
    host: target.hostname,
    port: target.port,
    method,
    path: url,
    headers: { ...headers, 'x-forwarded-for': socket.remoteAddress },
  });
  onward.on('response', (answered) => {
    if (fate === 'cut-after') {
      answered.resume();
      socket.destroy();
      return;
    }
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
    answered.on('error', () => socket.destroy());
  });
  onward.on('error', () => socket.destroy());
  asked.on('error', () => onward.destroy());
  asked.pipe(onward);
}
