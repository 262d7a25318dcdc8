import { expect, test } from 'vitest';
import { readServeOptions } from '../../src/cli/serve-options.ts';

test('without any word the server is for this machine, on a folder', () => {
  expect(readServeOptions([], {})).toEqual({
    host: 'localhost',
    port: null,
    store: { kind: 'sqlite', folder: './data' },
    demo: false,
    demoLocale: 'en',
    publicUrl: null,
    trustedProxies: null,
    logLevel: 'warn',
    smtp: null,
    providers: [],
    recordStore: null,
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

test('mail and single sign-on come with the address that people type', () => {
  const env = {
    RAPPORT_URL: 'https://rapport.example/',
    SMTP_URL: 'smtp://localhost:2525',
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'rapport',
    OIDC_CLIENT_SECRET: 'secret',
    OIDC_NAME: 'Office',
  };
  expect(readServeOptions([], env)).toMatchObject({
    smtp: { url: 'smtp://localhost:2525', from: 'Rapport <rapport@rapport.example>' },
    providers: [
      {
        id: 'oidc',
        name: 'Office',
        issuer: 'https://id.example',
        clientId: 'rapport',
        clientSecret: 'secret',
      },
    ],
  });
});

test.each([
  [[], { SMTP_URL: 'localhost' }, 'SMTP_URL is not an address'],
  [[], { SMTP_URL: 'smtp://localhost' }, 'SMTP_URL needs RAPPORT_URL'],
  [[], { OIDC_ISSUER: 'https://id.example' }, 'OIDC_CLIENT_ID'],
  [
    [],
    { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
    'OIDC_ISSUER needs RAPPORT_URL',
  ],
  [['--port', '70000'], {}, '"70000" is not a port'],
  [[], { RAPPORT_URL: 'rapport.example' }, 'RAPPORT_URL is "rapport.example"'],
  [[], { RAPPORT_URL: 'https://host/app' }, 'without a path'],
  [[], { RAPPORT_LOG: 'loud' }, 'RAPPORT_LOG is "loud"'],
  [[], { DATABASE_URL: 'mongodb://x' }, 'not a PostgreSQL address'],
])('%o with %o is told', (args, env, sentence) => {
  expect(() => readServeOptions(args, env)).toThrow(sentence);
});

test.each([
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'run_BI' }, 'en'],
  [{}, 'en'],
])('with %o the demonstration speaks %s', (env, locale) => {
  expect(readServeOptions(['--demo'], env).demoLocale).toBe(locale);
});

test('the demonstration has a folder of its own, and no other database', () => {
  const env = { RAPPORT_DATA: '/srv/rapport/' };
  expect(readServeOptions(['--demo'], env)).toMatchObject({
    demo: true,
    store: { kind: 'sqlite', folder: '/srv/rapport-demo' },
  });
  expect(() => readServeOptions(['--demo'], { DATABASE_URL: 'postgres://a@b/c' })).toThrow(
    'leave DATABASE_URL out',
  );
});
