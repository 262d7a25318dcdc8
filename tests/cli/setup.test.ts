import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const PLATFORM_PACKAGE = `node-${process.platform}-${process.arch}`;

/** Reports how it was run, in one JSON line, and exits with the code it is given. */
const MAIN = `
const pinned = process.env.RUN_BY_PINNED === 'yes';
console.log(JSON.stringify({ args: process.argv.slice(2), pinned }));
process.exitCode = Number(process.argv[2] ?? 0);
`;

/** A project of our shape whose pinned Node is a script around the Node that runs the tests. */
function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-setup-'));
  mkdirSync(join(root, 'src/cli'), { recursive: true });
  mkdirSync(join(root, 'platform/bin'), { recursive: true });
  cpSync('src/cli/setup.mjs', join(root, 'src/cli/setup.mjs'));
  writeFileSync(join(root, 'src/cli/main.ts'), MAIN);
  writeFileSync(join(root, 'src/cli/test.ts'), MAIN);
  const node = join(root, 'platform/bin/node');
  writeFileSync(node, `#!/bin/sh\nRUN_BY_PINNED=yes exec "${process.execPath}" "$@"\n`);
  chmodSync(node, 0o755);
  writeJson(root, 'platform/package.json', {
    name: PLATFORM_PACKAGE,
    version: '1.0.0',
    bin: { node: 'bin/node' },
  });
  writeJson(root, 'package.json', {
    name: 'project',
    version: '1.0.0',
    type: 'module',
    optionalDependencies: { [PLATFORM_PACKAGE]: 'file:./platform' },
  });
  spawnSync('npm', ['install', '--package-lock-only', '--offline'], { cwd: root });
  return root;
}

const writeJson = (root: string, path: string, value: unknown): void =>
  writeFileSync(join(root, path), JSON.stringify(value));

type Run = SpawnSyncReturns<string>;

const runSetup = (root: string, args: string[], env: NodeJS.ProcessEnv = {}): Run =>
  spawnSync(process.execPath, [join(root, 'src/cli/setup.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** Without npm: nothing can be installed, so nothing must need to be. */
const NO_NPM = { npm_execpath: '', PATH: '/nowhere' };

describe('a fresh clone', () => {
  let root: string;
  let first: Run;

  beforeAll(() => {
    root = makeProject();
    first = runSetup(root, ['rapport', '0', '--json']);
  }, 60_000);

  test('is installed and handed over to the pinned Node', () => {
    expect(first.stderr).toContain('Installing packages');
    expect(JSON.parse(first.stdout)).toEqual({ args: ['0', '--json'], pinned: true });
    expect(first.status).toBe(0);
  });

  test("puts the pinned Node first for npm's scripts", () => {
    expect(readlinkSync(join(root, 'node_modules/.bin/node'))).toBe(
      join('..', PLATFORM_PACKAGE, 'bin', 'node'),
    );
  });

  test('is not installed again, and says nothing of its own', () => {
    const second = runSetup(root, ['rapport'], NO_NPM);
    expect([second.status, second.stderr]).toEqual([0, '']);
    expect(JSON.parse(second.stdout)).toEqual({ args: [], pinned: true });
  });

  test('keeps standard output for the last script of a command', () => {
    writeFileSync(join(root, 'src/cli/build.ts'), `console.log('built');`);
    writeFileSync(join(root, 'src/cli/serve.ts'), MAIN);
    const run = runSetup(root, ['start', '0'], NO_NPM);
    expect(run.stderr).toBe('built\n');
    expect(JSON.parse(run.stdout)).toEqual({ args: ['0'], pinned: true });
  });

  test('runs no later script when one fails', () => {
    writeFileSync(join(root, 'src/cli/build.ts'), 'process.exitCode = 4;');
    const run = runSetup(root, ['start'], NO_NPM);
    expect([run.status, run.stdout]).toEqual([4, '']);
  });

  test('passes on the exit code of the command', () => {
    expect(runSetup(root, ['rapport', '7'], NO_NPM).status).toBe(7);
  });

  const changeLock = (name: string, entry: object): (() => void) => {
    const path = join(root, 'package-lock.json');
    const before = readFileSync(path, 'utf8');
    const lock = JSON.parse(before) as { packages: Record<string, object> };
    lock.packages[name] = { ...lock.packages[name], ...entry };
    writeFileSync(path, JSON.stringify(lock));
    return () => writeFileSync(path, before);
  };
  const HERE = { os: [process.platform], cpu: [process.arch] };

  test.each([
    ['the same', 'platform', {}],
    ['an optional package for another system', 'node_modules/a', { os: ['aix'], cpu: ['ppc64'] }],
    ['what such a package needs', 'node_modules/b', {}],
  ])('is left alone when the lock file now asks for %s', (_what, name, entry) => {
    const restore = changeLock(name, { version: '1.0.0', optional: true, ...entry });
    expect(runSetup(root, ['rapport'], NO_NPM).status).toBe(0);
    restore();
  });

  test.each([
    ['another version', 'platform', { version: '1.0.1' }],
    ['one more package', 'node_modules/c', { version: '1.0.0' }],
    ['an optional one for this system', 'node_modules/d', { optional: true, ...HERE }],
  ])('is installed again when the lock file now asks for %s', (_what, name, entry) => {
    const restore = changeLock(name, entry);
    const again = runSetup(root, ['rapport'], NO_NPM);
    expect([again.status, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toContain('npm was not found');
    restore();
  });

  test('without a pinned Node that runs uses the own one, and npm no longer finds the other', () => {
    const node = join(root, 'node_modules', PLATFORM_PACKAGE, 'bin/node');
    writeFileSync(node, '#!/bin/sh\nexit 127\n');
    const run = runSetup(root, ['rapport'], NO_NPM);
    expect(JSON.parse(run.stdout)).toEqual({ args: [], pinned: false });
    expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(false);
  });
});

describe('trouble is told in a sentence', () => {
  test('when the registry cannot be reached', () => {
    const root = makeProject();
    writeJson(root, 'package.json', {
      name: 'p',
      version: '1.0.0',
      dependencies: { gone: '1.0.0' },
    });
    writeJson(root, 'package-lock.json', {
      name: 'p',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'p', version: '1.0.0', dependencies: { gone: '1.0.0' } },
        'node_modules/gone': { version: '1.0.0', resolved: 'http://127.0.0.1:9/gone-1.0.0.tgz' },
      },
    });
    const run = runSetup(root, ['test'], {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(root, 'cache'),
    });
    expect(run.stderr).toContain('The package registry could not be reached.');
    expect(run.stderr).not.toContain('at Object');
    expect(run.stdout.trim()).toBe('0 passed, 1 failed');
    expect(run.status).toBe(1);
  }, 60_000);

  test.each(['18.20.8', '16.0.0'])('when Node is %s', (version) => {
    const older = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(older)}`,
        'src/cli/setup.mjs',
        'start',
      ],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toContain(`This is Node ${version}; Rapport needs Node 20 or newer`);
    expect([run.status, run.stdout]).toEqual([1, '']);
  });

  test('when the command is unknown', () => {
    const run = runSetup(process.cwd(), ['strat']);
    expect(run.stderr).toContain('start|test|bench|soak|rapport');
    expect(run.status).toBe(1);
  });
});

test('a signal reaches the command, and its answer comes back', async () => {
  const root = makeProject();
  writeFileSync(
    join(root, 'src/cli/main.ts'),
    `process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1000); console.log('up');`,
  );
  const child = spawn(process.execPath, [join(root, 'src/cli/setup.mjs'), 'rapport']);
  child.stdout.on('data', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(code).toBe(3);
}, 60_000);

test('a pinned Node without its system library is told, with a way out', () => {
  const root = makeProject();
  const node = join(root, 'platform/bin/node');
  writeFileSync(
    node,
    `#!/bin/sh\necho "node: error while loading shared libraries: libmissing.so.7: cannot open" >&2\nexit 127\n`,
  );
  const older = `Object.defineProperty(process, 'version', { value: 'v20.19.2' })`;
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(older)}`,
      join(root, 'src/cli/setup.mjs'),
      'rapport',
    ],
    { encoding: 'utf8' },
  );
  expect(run.stderr).toContain('The packaged Node needs the system library libmissing.so.7');
  expect(run.stderr).toContain('Node 24 or newer');
  expect([run.status, run.stdout]).toEqual([1, '']);
}, 60_000);
