/** `package PACK`: makes a pack into a file that a learning management system takes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, LOCALES } from '../contract/locale.ts';
import { isPackageFormat, PACKAGE_FORMATS } from '../contract/package.ts';
import type { Pack } from '../contract/pack.ts';
import { readPacks, type ContentFailure, type PackageRequest } from '../package/content.ts';
import { makePackage } from '../package/make-package.ts';
import type { Command, Terminal } from './terminal.ts';

const USAGE = `Usage: package <pack> --format ${PACKAGE_FORMATS.join('|')} [--locale ${LOCALES.join(',')}] --out FILE.zip\n`;
const DIST = resolve(import.meta.dirname, '../../dist');

const REASONS: Readonly<Record<ContentFailure, string>> = {
  'no-build': 'There is no build to take the player from. Run: npm run build',
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
  const { id, out, ...request } = asked;
  const packs = readPacks(DIST) ?? [];
  const pack = packs.find((each) => each.id === id);
  const made = pack === undefined ? null : await makePackage(DIST, { ...request, pack });
  if (made?.ok === true) return write(out, made.value, terminal);
  terminal.error(`${made === null ? unknown(packs) : REASONS[made.error]}\n`);
  return 1;
};

const unknown = (packs: readonly Pack[]): string =>
  packs.length === 0
    ? REASONS['no-build']
    : `There is no such pack. Known: ${packs.map(({ id }) => id).join(', ')}.`;

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

type Asked = Omit<PackageRequest, 'pack'> & { readonly id: string; readonly out: string };

function parse(args: readonly string[]): Asked | null {
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
    const [id, ...more] = positionals;
    const locales = [...new Set(values.locale.split(','))];
    const { format, out } = values;
    if (id === undefined || more.length > 0 || out === undefined) return null;
    if (!isPackageFormat(format) || !locales.every(isLocale)) return null;
    return { id, format, locales, out };
  } catch {
    return null;
  }
}
