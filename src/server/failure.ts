/** The one form in which the server says no to a program. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FAILURES, reasonOf, type Failure, type FailureReason } from '../contract/api/failure.ts';
import { isAway } from './store/away.ts';

/**
 * What PostgreSQL says of a value that no column can hold: a zero byte in a text, a number out of
 * range or none at all in a cursor of somebody's own making (SQLSTATE class 22, data exception).
 */
const UNHOLDABLE = new Set(['22021', '22P05', '22P02', '22003']);

/** A row that somebody else has made, or taken away, in the same moment. */
const CROSSED = /^(2350[35]|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|FOREIGNKEY))$/;

/** After how many seconds it is worth asking again; a database that restarts is back by then. */
const RETRY_SECONDS = 5;

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
  void refuseWith(reply, told ? { error: reason, detail: error.message } : { error: reason });
}

/** Sends an envelope with the status of its reason; nobody on the way may keep it. */
export function refuseWith(reply: FastifyReply, failure: Failure): FastifyReply {
  const status = FAILURES[failure.error];
  if (status === FAILURES['not-ready']) void reply.header('retry-after', RETRY_SECONDS);
  return reply.code(status).header('cache-control', 'no-store').send(failure);
}

function reasonFor(error: FastifyError): FailureReason {
  if (UNHOLDABLE.has(error.code)) return 'bad-request';
  if (CROSSED.test(error.code)) return 'conflict';
  return isAway(error) ? 'not-ready' : reasonOf(error.statusCode ?? 500);
}
