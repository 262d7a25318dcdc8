/** Where the server listens, and how it says so. */
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';

/** The port that is tried first when none is asked for. */
export const DEFAULT_PORT = 8080;
const TRIES = 50;

export type ListenOptions = {
  /** A host name or address; `0.0.0.0` lets the whole network in. */
  readonly host: string;
  /** A port, 0 for any free one, or `null` for the first free one from `DEFAULT_PORT`. */
  readonly port: number | null;
};

/**
 * Opens the server's port.
 *
 * @returns the port that was opened.
 * @throws an error with a sentence for the user when the port asked for, or every port tried, is
 *   taken or forbidden.
 */
export async function listen(app: FastifyInstance, { host, port }: ListenOptions): Promise<number> {
  if (port !== null) return open(app, host, port);
  for (let candidate = DEFAULT_PORT; candidate < DEFAULT_PORT + TRIES; candidate++) {
    try {
      return await open(app, host, candidate);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  throw new Error(
    `The ports ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} are all taken; name a free one with PORT=<number>.`,
  );
}

class PortTaken extends Error {}

async function open(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw explain(error, host, port);
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new PortTaken(`Port ${port} is taken by another program; name a free one with PORT.`);
    case 'EACCES':
      return new Error(`Port ${port} may not be opened by this user; name one from 1024 up.`);
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Error(`This machine has no address called ${host}; set HOST to one that it has.`);
    default:
      return error;
  }
}

/** The addresses a person can type for a server that listens at `host` and `port`, nearest first. */
export function addresses(host: string, port: number): readonly string[] {
  switch (host) {
    case 'localhost':
    case '127.0.0.1':
    case '::1':
      return [address('localhost', port)];
    case '0.0.0.0':
    case '::':
      return ['localhost', ...networkHosts()].map((name) => address(name, port));
    default:
      return [address(host.includes(':') ? `[${host}]` : host, port)];
  }
}

const address = (host: string, port: number): string => `http://${host}:${port}/`;

/** This machine's IPv4 addresses in its networks. */
const networkHosts = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((entry) => entry.address);
