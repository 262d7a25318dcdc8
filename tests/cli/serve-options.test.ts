import { expect, test } from 'vitest';
import { readServeOptions } from '../../src/cli/serve-options.ts';

test('without any word the server is for this machine, on a folder', () => {
  expect(readServeOptions([], {})).toEqual({
    host: 'localhost',
    port: null,
    store: { kind: 'sqlite', folder: './data' },
    publicUrl: null,
    trustedProxies: null,
    logLevel: 'warn',
  });
});

test('an option beats its variable', () => {
  const env = { PORT: '9000', HOST: '10.0.0.1' };
  expect(readServeOptions(['--port', '0'], env)).toMatchObject({ port: 0, host: '10.0.0.1' });
});

test('the environment says the rest', () => {
  const env = {
    DATABASE_URL: 'postgres://a@b/c',
    RAPPORT_URL: 'https://rapport.example',
    RAPPORT_PROXIES: '127.0.0.1',
    RAPPORT_LOG: 'info',
  };
  expect(readServeOptions([], env)).toMatchObject({
    store: { kind: 'postgres', url: 'postgres://a@b/c' },
    publicUrl: 'https://rapport.example/',
    trustedProxies: '127.0.0.1',
    logLevel: 'info',
  });
});

test.each([
  [['--port', '70000'], {}, '"70000" is not a port'],
  [[], { RAPPORT_URL: 'rapport.example' }, 'RAPPORT_URL is "rapport.example"'],
  [[], { RAPPORT_URL: 'https://host/app' }, 'without a path'],
  [[], { RAPPORT_LOG: 'loud' }, 'RAPPORT_LOG is "loud"'],
  [[], { DATABASE_URL: 'mongodb://x' }, 'not a PostgreSQL address'],
])('%o with %o is told', (args, env, sentence) => {
  expect(() => readServeOptions(args, env)).toThrow(sentence);
});
