import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, type Token as AnyToken } from '@messageformat/parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/contract/locale.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const AREAS = globSync('src/app/**/messages/en.json', { cwd: ROOT }).map((file) => dirname(file));

type Messages = Readonly<Record<string, string>>;
type Token = AnyToken | { readonly type: 'octothorpe' };

function read(area: string, locale: string): Messages {
  return JSON.parse(readFileSync(resolve(ROOT, area, `${locale}.json`), 'utf8')) as Messages;
}

const isNested = (token: Token): token is Extract<Token, { cases: unknown }> => 'cases' in token;

/** The names of a message's placeholders, each once. */
function placeholders(tokens: readonly Token[]): readonly string[] {
  const names = tokens.flatMap((token) => [
    ...('arg' in token ? [token.arg] : []),
    ...(isNested(token) ? token.cases.flatMap((each) => placeholders(each.tokens)) : []),
  ]);
  return [...new Set(names)].toSorted();
}

/** The cases of every plural in a message. */
function plurals(tokens: readonly Token[]): readonly (readonly string[])[] {
  return tokens
    .filter(isNested)
    .flatMap((token) => [
      ...(token.type === 'plural' ? [token.cases.map(({ key }) => key)] : []),
      ...token.cases.flatMap((each) => plurals(each.tokens)),
    ]);
}

test('there are areas to test', () => {
  expect(AREAS).toContain('src/app/ui/messages');
});

describe.each(AREAS)('%s', (area) => {
  const english = read(area, 'en');

  test.each(LOCALES)('has the same messages with the same placeholders in %s', (locale) => {
    const messages = read(area, locale);
    const named = (all: Messages): unknown =>
      Object.entries(all).map(([key, message]) => [key, placeholders(parse(message))]);
    expect(named(messages)).toEqual(named(english));
    expect(Object.keys(messages).filter((key) => messages[key]?.trim() === '')).toEqual([]);
  });

  test.each(LOCALES)('has every plural case of %s', (locale) => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(read(area, locale)).flatMap(([key, message]) =>
      plurals(parse(message)).flatMap((cases) =>
        wanted.filter((category) => !cases.includes(category)).map((each) => `${key}: ${each}`),
      ),
    );
    expect(lacking).toEqual([]);
  });
});
