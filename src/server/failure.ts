/** The one form in which the server says no to a program. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FAILURES, reasonOf, type Failure, type FailureReason } from '../contract/api/failure.ts';

/**
 * What PostgreSQL says of a value that no column can hold: a zero byte in a text, a number out of
 * range or none at all in a cursor of somebody's own making (SQLSTATE class 22, data exception).
 */
const UNHOLDABLE = new Set(['22021', '22P05', '22P02', '22003']);

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
  const reason = reasonFor(error);
  if (FAILURES[reason] >= 500) request.log.error(error);
  const told = FAILURES[reason] < 500 && error.statusCode !== undefined;
  const body: Failure = told ? { error: reason, detail: error.message } : { error: reason };
  void reply.code(FAILURES[reason]).header('cache-control', 'no-store').send(body);
}

const reasonFor = ({ code, statusCode }: FastifyError): FailureReason =>
  UNHOLDABLE.has(code) ? 'bad-request' : reasonOf(statusCode ?? 500);
