/** Tells pages whether the team that they show is a demonstration. */
import type { FastifyInstance } from 'fastify';

/** A cookie that pages can read; it says nothing about anybody. */
const NAME = 'rapport-demonstration';
const SET = `${NAME}=1; Path=/; SameSite=Lax`;
const CLEARED = `${NAME}=; Path=/; SameSite=Lax; Max-Age=0`;

/**
 * Sends the mark with every page, or takes it back: cookies belong to a host whatever the port, so
 * another server of this machine may have left it.
 */
export function markDemonstration(app: FastifyInstance, demonstration: boolean): void {
  app.addHook('onSend', async ({ headers }, reply) => {
    const type = reply.getHeader('content-type');
    if (typeof type !== 'string' || !type.startsWith('text/html')) return;
    if (demonstration) reply.header('set-cookie', SET);
    else if (headers.cookie?.includes(`${NAME}=1`) === true) reply.header('set-cookie', CLEARED);
  });
}
