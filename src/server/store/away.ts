/** Tells that the database is away, or has no room, and will be back. */

/**
 * By code: PostgreSQL's classes 08 (no connection), 53 (no room), 57P (it stops or starts) and what
 * it gives up or refuses for the moment (a statement that took too long, a lock, a standby that may
 * not be written, a transaction that has lost too often); SQLite's full, failing or busy disk; a line
 * that is broken or leads nowhere.
 */
const CODE =
  /^(08\w{3}|53\w{3}|57P\w{2}|57014|55P03|25006|25P0[23]|40001|40P01|SQLITE_(FULL|IOERR\w*|BUSY\w*)|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTCONN|E(HOST|NET)(UNREACH|DOWN)|ENETRESET|ENOTFOUND|EAI_AGAIN)$/;

/**
 * What has no code: a connection that ends under a query or before the first one, a socket that is
 * not there; and SQLite, which for lack of room undoes a transaction by itself, so that there is
 * nothing left to roll back.
 */
const MESSAGE =
  /^(Connection terminated|Client has encountered a connection error|Client was closed and is not queryable|timeout e(xceeded|xpired)|Query read timeout|connect E|read E|write E|This socket has been ended|cannot rollback - no transaction is active)/;

/** How deep causes are followed; one that causes itself must not hold the server up. */
const DEPTH = 5;

/** Whether an error, or one that has caused it, says so. */
export function isAway(error: unknown, depth = DEPTH): boolean {
  if (!(error instanceof Error) || depth === 0) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (CODE.test(code) || MESSAGE.test(error.message)) return true;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error.cause, ...inner].some((each) => isAway(each, depth - 1));
}
