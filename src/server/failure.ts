/** The one form in which the server says no to a program. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** The body of every failed answer but the 404 page: a kebab-case reason, and a sentence if useful. */
export type Failure = { readonly error: string; readonly detail?: string };

const REASONS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  503: 'not-ready',
};

/** The reason that goes with an HTTP status; `internal` for the server's own faults. */
export const failureReason = (status: number): string =>
  REASONS[status] ?? (status < 500 ? 'bad-request' : 'internal');

/**
 * Answers with the envelope.
 *
 * A fault of the server's own is logged and not described: its message may hold what is nobody
 * else's business.
 */
export function sendFailure(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const status = error.statusCode ?? 500;
  const body: Failure = { error: failureReason(status) };
  if (status < 500) {
    void reply.code(status).send({ ...body, detail: error.message } satisfies Failure);
    return;
  }
  request.log.error(error);
  void reply.code(status).send(body);
}
