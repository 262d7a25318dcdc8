import type { Locale } from '../../contract/locale.ts';
import type { PackageData } from '../../contract/package.ts';

/** What the packager has put before the player's script. */
export type PackageWindow = {
  readonly rapportPackage: PackageData;
};

/** The package that this page belongs to; made by our own packager, so it is what it says. */
export function packageData(): PackageData {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the packager declares it in the same script
  return (globalThis as unknown as PackageWindow).rapportPackage;
}

/** The language of the package that suits a wish best, by its primary subtag; `null` for none. */
export function offeredLocale(wish: string | null): Locale | null {
  const primary = (wish ?? '').toLowerCase().split(/[-_]/, 1)[0];
  return packageData().locales.find((locale) => locale === primary) ?? null;
}
