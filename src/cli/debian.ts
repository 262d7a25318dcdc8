/** Packages of Debian and Ubuntu, installed where that asks nobody for a password. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './step.ts';

/**
 * Installs packages as root, or where sudo asks no password; elsewhere it does nothing.
 *
 * @param label - what they bring, as in `"Chromium"`.
 */
export async function installDebian(label: string, packages: readonly string[]): Promise<void> {
  const asRoot = rootPrefix();
  if (asRoot === null || !has('apt-get')) return;
  await runStep('reading the package lists', ...command([...asRoot, 'apt-get', 'update']));
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  await runStep(`installing ${label}`, ...command([...asRoot, ...quiet, ...install, ...wait]));
}

const command = ([file = '', ...args]: string[]): [string, string[]] => [file, args];

/** What to put before a command so that root runs it; `null` when it would take a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

const has = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
