import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = fileURLToPath(new URL('temporary-folder.ts', import.meta.url));

/** Runs a script that was led into a folder of its own, as the first process of a run is. */
function run(end: string): { readonly said: string; readonly left: readonly string[] } {
  const around = mkdtempSync(join(tmpdir(), 'around-'));
  const script = `
    const { leadIntoTemporaryFolder } = await import(${JSON.stringify(MODULE)});
    leadIntoTemporaryFolder();
    const { mkdirSync, writeFileSync } = await import('node:fs');
    const { execFileSync } = await import('node:child_process');
    const { tmpdir } = await import('node:os');
    const inChild = execFileSync(process.execPath, ['-p', 'os.tmpdir()'], { encoding: 'utf8' });
    mkdirSync(tmpdir() + '/deep/er', { recursive: true });
    writeFileSync(tmpdir() + '/deep/er/file', 'x');
    console.log(tmpdir() === inChild.trim() ? tmpdir() : 'elsewhere');
    ${end}`;
  const env = { ...process.env, RAPPORT_TEST_FOLDER: undefined, TMPDIR: around, TEMP: around };
  const args = ['--input-type=module', '-e', script];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 20_000 });
  return { said: stdout.trim(), left: readdirSync(around) };
}

test.each([
  ['ends', ''],
  ['fails', 'throw new Error("on purpose");'],
  ['is ended', 'process.exit(3);'],
])('a run that %s leaves nothing behind', (_how, end) => {
  const { said, left } = run(end);
  expect(basename(said)).toMatch(/^rapport-run-/);
  expect(left).toEqual([]);
  expect(existsSync(said)).toBe(false);
});

test('this very run has its folder', () => {
  expect(tmpdir()).toContain('rapport-run-');
});
