/** What goes wrong, as programs are told of it. */
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendFailure } from '../../src/server/failure.ts';

/** An error as a driver throws it. */
const coded = (code: string, message = 'what the database says'): Error =>
  Object.assign(new Error(message), { code });

const app = fastify();
let thrown: Error = new Error('nothing yet');

beforeAll(() => {
  app.setErrorHandler(sendFailure);
  app.get('/', () => {
    throw thrown;
  });
});
afterAll(() => app.close());

const answerTo = (error: Error) => {
  thrown = error;
  return app.inject('/');
};

describe('a database that is away', () => {
  test.each([
    ['an administrator ends the connection', coded('57P01')],
    ['it crashes under a query', coded('57P02')],
    ['it starts', coded('57P03')],
    ['a connection breaks', coded('08006')],
    ['there are too many connections', coded('53300')],
    ['its disk is full', coded('53100')],
    ['a statement takes too long', coded('57014')],
    ['another server has become the one that is written to', coded('25006')],
    ['transactions have crossed too often', coded('40001')],
    ['nobody listens', coded('ECONNREFUSED')],
    ['the line is cut', coded('ECONNRESET')],
    ['the pipe is broken', coded('EPIPE')],
    ['nothing answers', coded('ETIMEDOUT')],
    ['its name is not known for the moment', coded('EAI_AGAIN')],
    ['its socket is gone', coded('ENOENT', 'connect ENOENT /run/.s.PGSQL.5432')],
    ['a connection ends under a query', new Error('Connection terminated unexpectedly')],
    ['a connection has ended before', new Error('Client was closed and is not queryable')],
    ['no connection comes free', new Error('timeout exceeded when trying to connect')],
    ['the disk of SQLite is full', coded('SQLITE_FULL')],
    ['SQLite cannot write', coded('SQLITE_IOERR_WRITE')],
    ['somebody else writes for long', coded('SQLITE_BUSY_SNAPSHOT')],
    ['a library hides why', new Error('No session.', { cause: coded('57P01') })],
    ['every address is tried in vain', new AggregateError([coded('ECONNREFUSED')])],
  ])('%s: come back later', async (_name, error) => {
    const answer = await answerTo(error);
    expect([answer.statusCode, answer.json()]).toEqual([503, { error: 'not-ready' }]);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a cause that goes round in a circle is a fault like any other', async () => {
    const error = new Error('round');
    error.cause = error;
    expect((await answerTo(error)).statusCode).toBe(500);
  });
});

test.each([
  ['a fault of our own', new TypeError('x is undefined'), 500, { error: 'internal' }],
  ['a column that is not there', coded('42703'), 500, { error: 'internal' }],
  ['a value that no column holds', coded('22021'), 400, { error: 'bad-request' }],
  ['a row that somebody has made meanwhile', coded('23505'), 409, { error: 'conflict' }],
  [
    'a row that is gone meanwhile',
    coded('SQLITE_CONSTRAINT_FOREIGNKEY'),
    409,
    { error: 'conflict' },
  ],
  [
    'a column that must not be empty',
    coded('SQLITE_CONSTRAINT_NOTNULL'),
    500,
    { error: 'internal' },
  ],
])('%s', async (_name, error, status, body) => {
  const answer = await answerTo(error);
  expect([answer.statusCode, answer.json()]).toEqual([status, body]);
  expect(answer.headers['retry-after']).toBeUndefined();
});
