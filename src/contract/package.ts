/** What a package for a learning management system carries for its player. */
import type { ScenarioCard } from './compiled.ts';
import type { Locale } from './locale.ts';
import type { Pack } from './pack.ts';

/** The kinds of packages; SCORM 2004 carries the label of its 3rd edition. */
export const PACKAGE_FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageFormat = (typeof PACKAGE_FORMATS)[number];

/** Whether `value` names a kind of package. */
export const isPackageFormat = (value: unknown): value is PackageFormat =>
  typeof value === 'string' && (PACKAGE_FORMATS as readonly string[]).includes(value);

/** What stands in the player's script: a pack, its scenarios, and their files. */
export type PackageData = {
  readonly version: 1;
  readonly format: PackageFormat;
  readonly pack: Pack;
  /** Of the pack's scenarios, in its order. */
  readonly cards: readonly ScenarioCard[];
  /** The languages it can be played in, the preferred one first. */
  readonly locales: readonly Locale[];
  /** The text of every JSON file that the player reads, by its path below the site's root. */
  readonly files: Readonly<Record<string, string>>;
};

/** The suspend data that every LMS must take: the narrower one of SCORM 1.2 (4,096) and 2004 (4,000). */
export const SUSPEND_CHARACTERS = 4_000;
