/** A slow line: a play page that stops coming behind its choices, until the rest is let through. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HalfAPage = {
  /** Where the site is to be found; everything else of it comes at once. */
  readonly origin: string;
  /** Lets the rest of the page through. */
  readonly finish: () => void;
  readonly close: () => Promise<void>;
};

/** What follows the choices in the markup of a play page. */
const BEHIND_CHOICES = '<div class="sheet-foot"';

/** Stands before a site and holds back what follows the choices of a play page. */
export async function openHalfAPage(site: string): Promise<HalfAPage> {
  let held: { readonly reply: ServerResponse; readonly rest: string } | undefined;
  const server = createServer((request, reply) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('content-type') ?? 'text/plain';
      reply.writeHead(answer.status, { 'content-type': type });
      const body = Buffer.from(await answer.arrayBuffer());
      const cut = type.startsWith('text/html') ? body.indexOf(BEHIND_CHOICES) : -1;
      if (cut === -1) return reply.end(body);
      held = { reply, rest: body.subarray(cut).toString() };
      return reply.write(body.subarray(0, cut));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    finish: () => held?.reply.end(held.rest),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
