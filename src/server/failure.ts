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

/**
 * What says that the database is away or has no room, and will be back: PostgreSQL's classes 08 (no
 * connection), 53 (no room) and 57P (it stops or starts), SQLite's full or failing disk, a broken line.
 */
const AWAY =
  /^(08\w{3}|53\w{3}|57P\w{2}|SQLITE_(FULL|IOERR\w*|BUSY\w*)|ECONNREFUSED|ECONNRESET|EPIPE)$/;
/**
 * What has no code: a connection that ends under a query, a socket that is not there; and SQLite,
 * which for lack of room undoes a transaction by itself, so that there is nothing left to roll back.
 */
const CUT_OFF =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|connect E|cannot rollback - no transaction is active)/;

function reasonFor({ code, statusCode, message }: FastifyError): FailureReason {
  if (UNHOLDABLE.has(code)) return 'bad-request';
  return AWAY.test(code) || CUT_OFF.test(message) ? 'not-ready' : reasonOf(statusCode ?? 500);
}
