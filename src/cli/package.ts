/** `package PACK`: makes a pack into a file that a learning management system takes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES } from '../contract/locale.ts';
import { isPackageFormat, PACKAGE_FORMATS } from '../contract/package.ts';
import { readPacks, type ContentFailure, type PackageRequest } from '../package/content.ts';
import { makePackage } from '../package/make-package.ts';
import type { Command, Terminal } from './terminal.ts';

const USAGE = `Usage: package <pack> --format ${PACKAGE_FORMATS.join('|')} [--locale ${LOCALES.join(',')}] --out FILE.zip\n`;
const DIST = resolve(import.meta.dirname, '../../dist');

const REASONS: Readonly<Record<ContentFailure, string>> = {
  'no-build': 'There is no build to take the player from. Run: npm run build',
  'pack-unknown': 'There is no such pack.',
  'scenario-missing': 'A scenario of the pack is not in the build. Run: npm run build',
};

/**
 * Exit code 0 when the file is written, 1 when there is nothing to put into it, 2 for a wrong call.
 *
 * It takes what `npm run build` has made; without `--locale` the package has every language.
 */
export const makePackageFile: Command = async (args, terminal) => {
  const asked = parse(args);
  if (asked === null) {
    terminal.error(USAGE);
    return 2;
  }
  const { request, out } = asked;
  const made = await makePackage(DIST, request);
  if (!made.ok) {
    terminal.error(`${REASONS[made.error]}${known(made.error)}\n`);
    return 1;
  }
  return write(out, made.value, terminal);
};

function write(out: string, bytes: Uint8Array, terminal: Terminal): number {
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    terminal.error(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  terminal.out(`${out}: ${(bytes.length / 1_000_000).toFixed(2)} MB\n`);
  return 0;
}

function known(failure: ContentFailure): string {
  if (failure !== 'pack-unknown') return '';
  const packs = readPacks(DIST) ?? [];
  return ` Known: ${packs.map(({ id }) => id).join(', ')}.`;
}

function parse(
  args: readonly string[],
): { readonly request: PackageRequest; readonly out: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        locale: { type: 'string', default: LOCALES.join() },
        out: { type: 'string' },
      },
    });
    const [pack, ...more] = positionals;
    const locales = [...new Set(values.locale.split(','))];
    const { format, out } = values;
    if (pack === undefined || more.length > 0 || out === undefined) return null;
    if (!isPackageFormat(format) || !locales.every(isLocale)) return null;
    return { request: { pack, format, locales }, out };
  } catch {
    return null;
  }
}
