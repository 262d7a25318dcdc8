import { expect, test } from 'vitest';
import { packageName } from '../../../../src/app/trainer/package/order-package.ts';
import { readPackage, type PackageStep } from '../../../../src/app/trainer/package/read-package.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** An answer that comes in pieces of `size` bytes. */
const inPieces = (
  all: Uint8Array<ArrayBuffer>,
  size: number,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < all.length; at += size) controller.enqueue(all.slice(at, at + size));
      controller.close();
    },
  });

const ARCHIVE = 'PK\n{"done":9}\nend';
const ANSWER = bytes(
  `{"done":0,"all":0}\n{"done":1,"all":2}\n{"done":2,"all":2}\n{"bytes":17}\n${ARCHIVE}`,
);

async function read(all: Uint8Array<ArrayBuffer>, size = 7) {
  const steps: PackageStep[] = [];
  const result = await readPackage(inPieces(all, size), (step) => steps.push(step));
  return { result, steps };
}

test.each([1, 2, 7, 40, 1_000])('reads steps and archive, in pieces of %i bytes', async (size) => {
  const { result, steps } = await read(ANSWER, size);
  expect(result.ok && (await result.value.text())).toBe(ARCHIVE);
  expect(steps.slice(0, 3).map(({ done, all }) => [done, all])).toEqual([
    [0, 0],
    [1, 2],
    [2, 2],
  ]);
  expect(steps.at(-1)).toEqual({ kind: 'fetching', done: 17, all: 17 });
});

test('takes nothing that is cut off, too long, or no answer of ours', async () => {
  for (const answer of [
    ANSWER.slice(0, -1),
    ANSWER.slice(0, 20),
    bytes(''),
    bytes('<!doctype html>\n'),
    bytes('{"made":true}\n'),
    bytes(`${new TextDecoder().decode(ANSWER)}more`),
    bytes('x'.repeat(100_000)),
  ])
    expect((await read(answer)).result).toEqual({ ok: false, error: 'unreachable' });
});

test('gives the reason of a failure', async () => {
  const { result } = await read(bytes('{"done":1,"all":2}\n{"failed":"out-of-time"}\n'));
  expect(result).toEqual({ ok: false, error: 'out-of-time' });
});

test('gives up with the connection', async () => {
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new Error('gone')),
  });
  expect(await readPackage(broken, () => undefined)).toEqual({ ok: false, error: 'unreachable' });
});

test('names a file by its title and format', () => {
  expect(packageName('First contact, copy!', 'scorm12')).toBe('first-contact-copy-scorm12.zip');
  expect(packageName('Начало / 2', 'cmi5')).toBe('начало-2-cmi5.zip');
  expect(packageName('***', 'cmi5')).toBe('cmi5.zip');
});
