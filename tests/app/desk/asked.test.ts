import { expect, test } from 'vitest';
import { Asked } from '../../../src/app/desk/asked.ts';
import { everyPage } from '../../../src/app/desk/every-page.ts';
import type { AskFailure } from '../../../src/app/data/server.ts';
import { err, ok, type Result } from '../../../src/core/base/result.ts';

type Told = Result<string, AskFailure>;

test('a failed refresh keeps what was known, and says why', async () => {
  const answers: Told[] = [ok('first'), err('unreachable'), ok('third')];
  const asked = new Asked(() => Promise.resolve(answers.shift() ?? err('internal')));
  expect(asked.answer.value).toEqual({ value: null, failure: null });
  const seen: unknown[] = [];
  for (let round = 0; round < 3; round++) {
    await asked.refresh();
    seen.push(asked.answer.value);
  }
  expect(seen).toEqual([
    { value: 'first', failure: null },
    { value: 'first', failure: 'unreachable' },
    { value: 'third', failure: null },
  ]);
});

test('of two questions under way the later one’s answer holds', async () => {
  const given: ((answer: Told) => void)[] = [];
  const asked = new Asked(() => new Promise<Told>((resolve) => given.push(resolve)));
  const both = [asked.refresh(), asked.refresh()];
  given[1]?.(ok('later'));
  given[0]?.(ok('earlier'));
  await Promise.all(both);
  expect(asked.answer.value.value).toBe('later');
});

test('what the page knows itself is not overwritten by an answer that was under way', async () => {
  let give: (answer: Told) => void = () => undefined;
  const asked = new Asked(() => new Promise<Told>((resolve) => (give = resolve)));
  const asking = asked.refresh();
  asked.set('own');
  give(ok('old'));
  await asking;
  expect(asked.answer.value.value).toBe('own');
});

test('all pages of a list are fetched, and a failure among them is the answer', async () => {
  const pages: Record<string, { items: number[]; next: string | null }> = {
    '': { items: [1, 2], next: 'b' },
    b: { items: [3], next: null },
  };
  const whole = await everyPage((cursor) =>
    Promise.resolve(ok(pages[cursor ?? ''] ?? { items: [], next: null })),
  );
  expect(whole).toEqual(ok([1, 2, 3]));
  const broken = await everyPage((cursor) =>
    Promise.resolve(cursor === undefined ? ok({ items: [1], next: 'b' }) : err('forbidden')),
  );
  expect(broken).toEqual(err('forbidden'));
});
