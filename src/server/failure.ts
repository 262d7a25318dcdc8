/** The one form in which the server says no to a program. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FAILURES, reasonOf, type Failure } from '../contract/api/failure.ts';

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
  const reason = reasonOf(error.statusCode ?? 500);
  if (FAILURES[reason] >= 500) request.log.error(error);
  const body: Failure =
    FAILURES[reason] < 500 ? { error: reason, detail: error.message } : { error: reason };
  void reply.code(FAILURES[reason]).header('cache-control', 'no-store').send(body);
}
