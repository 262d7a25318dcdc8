/**
 * The one file that must run under any Node: it brings what the rest needs, then hands over.
 *
 * It installs the packages when they are missing or out of date, finds the Node that is pinned among
 * them (the machine's own may be too old to run TypeScript), and runs the command's scripts with
 * it. Its own words go to standard error, because the output of `rapport` is read by programs.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const MODULES = join(ROOT, 'node_modules');
/** Says for which lock file and which machine the packages were installed. */
const STAMP = join(MODULES, '.rapport-setup');

/** npm and the packages need this; the pinned Node is newer. */
const OLDEST_NODE = 20;
/** The oldest Node that runs our TypeScript, where the pinned one does not exist or does not run. */
const OLDEST_FALLBACK = 24;
const HEARTBEAT_MS = 5000;

/** The scripts of each command, in order; only the last gets the command's arguments. */
const COMMANDS = {
  start: ['src/cli/build.ts', 'src/cli/serve.ts'],
  test: ['src/cli/test.ts'],
  bench: ['src/cli/build.ts', 'tests/bench/main.ts'],
  soak: ['src/cli/soak.ts'],
  rapport: ['src/cli/main.ts'],
};

/** The Debian packages of the libraries that the pinned Node may miss. */
const LIBRARIES = { 'libatomic.so.1': 'libatomic1', 'libstdc++.so.6': 'libstdc++6' };

/** What npm's own error codes mean to the person who started it; the first match speaks. */
const NPM_FAILURES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH/,
    'The package registry could not be reached. Check the network (or the proxy settings of npm) and run this again.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    "The package registry's certificate was not accepted. If a proxy stands between, name its certificate in NODE_EXTRA_CA_CERTS.",
  ],
  [
    /\bE40[13]\b/,
    'The package registry refused access. Check the registry and sign-in settings of npm.',
  ],
  [
    /\bE404\b/,
    'The package registry lacks a package of package-lock.json. Check the registry setting of npm.',
  ],
  [/ENOSPC/, 'The disk is full: about 700 MB are needed.'],
  [/EACCES|EPERM/, `npm may not write to ${MODULES} or to its cache.`],
  [
    /EUSAGE/,
    'package.json and package-lock.json disagree: run `npm install` and commit the result.',
  ],
  [/EINTEGRITY/, 'A package differs from what package-lock.json promises; it was not installed.'],
];

/** A failure that is told by its sentence alone. */
class Stop extends Error {}

const say = (text) => process.stderr.write(`${text}\n`);
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * Whether a package that the lock file calls optional is one for this very machine.
 *
 * One that names no system is there for the sake of another optional package and may be missing.
 */
function isForThisMachine(entry) {
  return Boolean(
    entry.os?.includes(process.platform) && entry.cpu?.includes(process.arch) && !entry.libc,
  );
}

/**
 * Whether what npm says it installed last is what the lock file asks for; true after an
 * `npm install` by hand, which need not be repeated.
 */
function agrees(lock) {
  const installed = readIfThere(join(MODULES, '.package-lock.json'));
  if (!installed) return false;
  const found = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, entry]) => {
    if (path === '') return true;
    if (found[path]) return found[path].version === entry.version;
    return Boolean(entry.optional || entry.devOptional) && !isForThisMachine(entry);
  });
}

/** npm as it was started for us, or the one on the PATH. */
function npmCommand() {
  const cli = process.env.npm_execpath || '';
  if (cli.endsWith('npm-cli.js') && existsSync(cli)) {
    return { file: process.env.npm_node_execpath || process.execPath, args: [cli], shell: false };
  }
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Runs `npm ci`, letting its messages through and breaking its silences. */
function installPackages() {
  const npm = npmCommand();
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(npm.file, [...npm.args, ...args, '--loglevel=error'], {
      cwd: ROOT,
      shell: npm.shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let heard = '';
    const hear = (chunk) => {
      heard = (heard + chunk).slice(-20000);
      process.stderr.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const beat = setInterval(() => {
      say(`  still installing packages, ${Math.round((Date.now() - started) / 1000)} s`);
    }, HEARTBEAT_MS);
    child.on('error', () => {
      clearInterval(beat);
      reject(new Stop('npm was not found: install Node together with npm.'));
    });
    child.on('close', (code) => {
      clearInterval(beat);
      if (code === 0) resolve();
      else reject(new Stop(explain(heard, code)));
    });
  });
}

function explain(heard, code) {
  const known = NPM_FAILURES.find(([pattern]) => pattern.test(heard));
  return known ? known[1] : `npm ci failed with code ${code}; its messages are above.`;
}

/** Brings node_modules up to date; takes no time when it is. */
async function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = `${hash} ${process.platform}-${process.arch}\n`;
  if (readIfThere(STAMP) === stamp) return;
  if (!agrees(lock)) {
    say('Installing packages (about 150 MB to download, once) ...');
    await installPackages();
    say('Packages are installed.');
  }
  writeFileSync(STAMP, stamp);
}

/** The version that a Node binary tells, or `''` when it does not run here. */
function versionOf(node) {
  const told = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return told.status === 0 ? told.stdout.trim() : '';
}

/** Where the Node for this platform is, when it is among the packages. */
function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = Object.keys(optionalDependencies || {}).find((dependency) =>
    new RegExp(`^node-(bin-)?${system}-${process.arch}$`).test(dependency),
  );
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(MODULES, name || 'none', 'bin', binary);
  return existsSync(path) ? path : null;
}

/**
 * Makes the pinned Node the one that npm's scripts find first.
 *
 * npm drops its link from `.bin` while it clears away the packages of other platforms, which have a
 * program of the same name. A pinned Node that does not run here (glibc binaries on a musl system)
 * must have no link.
 *
 * @returns its path; `null` where there is none that runs.
 */
function linkPinnedNode() {
  const pinned = pinnedNode();
  const link = join(MODULES, '.bin', 'node');
  if (!pinned || !versionOf(pinned)) {
    rmSync(link, { force: true });
    return null;
  }
  if (process.platform !== 'win32' && !existsSync(link)) {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), pinned), link);
  }
  return pinned;
}

/** The system library without which the pinned Node does not start; `''` when that is not it. */
function missingLibrary() {
  const pinned = pinnedNode();
  if (!pinned) return '';
  const told = spawnSync(pinned, ['--version'], { encoding: 'utf8' });
  const [, library = ''] = /shared libraries: ([^\s:]+)/.exec(told.stderr || '') || [];
  return library;
}

/** Runs a command as root where that takes no password, its words on standard error. */
function asRoot(file, args) {
  const root = process.getuid && process.getuid() === 0;
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', file, ...args];
  const [first, ...rest] = root ? quietly : ['sudo', '-n', ...quietly];
  return spawnSync(first, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}

/** Installs the system libraries that a small Debian or Ubuntu lacks. */
function installLibrary(library) {
  if (!Object.hasOwn(LIBRARIES, library)) return;
  say(`The packaged Node needs ${library}; installing it ...`);
  if (asRoot('apt-get', ['update'])) asRoot('apt-get', ['install', '-y', LIBRARIES[library]]);
}

const debianName = (library) =>
  LIBRARIES[library] ? ` (the package ${LIBRARIES[library]} of Debian and Ubuntu)` : '';

/** The Node to run everything with: the pinned one, else a new enough own one. */
function findNode() {
  const pinned = linkPinnedNode();
  if (pinned) return pinned;
  if (majorOf(process.version) >= OLDEST_FALLBACK) return process.execPath;
  const library = missingLibrary();
  installLibrary(library);
  const mended = library && linkPinnedNode();
  if (mended) return mended;
  const why = library
    ? `The packaged Node needs the system library ${library}${debianName(library)}`
    : `There is no packaged Node for ${process.platform}-${process.arch} that runs here`;
  throw new Stop(
    `${why}, and this one is ${process.version}. Install ${library ? `${library}, or ` : ''}Node ${OLDEST_FALLBACK} or newer, and run this again.`,
  );
}

/**
 * Runs one script and resolves to its exit code; signals that reach us reach it.
 *
 * Standard output belongs to the command's last script; what the others say goes to standard error.
 */
function run(node, script, args, last) {
  // Set in place: a copy of the environment would lose that Windows spells it Path.
  process.env.PATH = [dirname(node), join(MODULES, '.bin'), process.env.PATH || ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(ROOT, script), ...args], {
      cwd: ROOT,
      stdio: ['inherit', last ? 'inherit' : 2, 'inherit'],
    });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code === null ? signalCode(signal) : code);
    });
  });
}

/** The exit code by which shells tell that a signal ended a program. */
const signalCode = (signal) => ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })[signal] || 1;

/** What npm calls after each install; nothing to link is no failure. */
function linkAfterInstall() {
  linkPinnedNode();
  return 0;
}

async function main() {
  if (majorOf(process.versions.node) < OLDEST_NODE) {
    throw new Stop(
      `This is Node ${process.versions.node}; Rapport needs Node ${OLDEST_NODE} or newer to install itself.`,
    );
  }
  const [command, ...args] = process.argv.slice(2);
  if (command === 'link') return linkAfterInstall();
  const scripts = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
  if (!scripts) throw new Stop(`Usage: node src/cli/setup.mjs ${Object.keys(COMMANDS).join('|')}`);
  await install();
  const node = findNode();
  for (const script of scripts) {
    const last = script === scripts[scripts.length - 1];
    const code = await run(node, script, last ? args : [], last);
    if (code !== 0) return code;
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Stop ? `\n${error.message}` : String(error && error.stack));
  // Whoever reads the last line of a test run finds numbers there whatever happened.
  if (process.argv[2] === 'test') process.stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
