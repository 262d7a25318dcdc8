/** Checks what a scenario says of the one it goes on from, and reads how that one's endings are told. */
import type { Before } from '../contract/compiled.ts';
import { scenarioSchema, type Scenario } from '../contract/scenario.ts';
import type { SourceFiles } from './files.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { problem, type Problem } from './problem.ts';

/** The manifest of a scenario, by its id. */
const manifestOf = (id: string): string => `${id}/scenario.json`;

/** Every fault of a manifest's `follows`, with its line; none where it follows nothing. */
export function checkFollows(
  { value: manifest, lineOf }: JsonFile<Scenario>,
  files: SourceFiles,
): readonly Problem[] {
  const { follows } = manifest;
  if (follows === undefined) return [];
  const file = manifestOf(manifest.id);
  const at = (...path: string[]): { file: string; line: number } => ({
    file,
    line: lineOf(['follows', ...path]),
  });
  const known = followedManifest(manifest, files);
  if (known === null)
    return [
      problem(
        at('scenario'),
        'follows-unknown',
        `There is no scenario ${follows.scenario} whose manifest can be read.`,
        'Name the folder of the scenario that this one goes on from.',
      ),
    ];
  return [...endingFaults(manifest, known, at), ...variantFaults(manifest, at)];
}

/** What came before, told in the words of the followed scenario; `undefined` where nothing did. */
export function beforeOf(manifest: Scenario, files: SourceFiles): Before | undefined {
  const { follows, variants } = manifest;
  const known = followedManifest(manifest, files);
  if (follows === undefined || known === null) return undefined;
  const { scenario, historical } = follows;
  const endings = Object.entries(known.endings).map(([ending, { title, followed }]) => {
    const after = variants.flatMap((variant, index) =>
      (follows.variants[variant] ?? []).includes(ending) ? [index + 1] : [],
    );
    return [ending, { title, followed, variants: after }] as const;
  });
  return { scenario, title: known.title, historical, endings: Object.fromEntries(endings) };
}

function followedManifest({ id, follows }: Scenario, files: SourceFiles): Scenario | null {
  if (follows === undefined || follows.scenario === id) return null;
  const read = readJsonFile(manifestOf(follows.scenario), files, scenarioSchema);
  return read.ok ? read.value.value : null;
}

type At = (...path: string[]) => { file: string; line: number };

function endingFaults({ follows }: Scenario, known: Scenario, at: At): readonly Problem[] {
  if (follows === undefined) return [];
  const { scenario, historical, variants } = follows;
  const endings = Object.keys(known.endings);
  const listed = Object.entries(variants);
  const unknown = (ending: string, ...path: string[]): Problem =>
    problem(
      at(...path),
      'follows-ending-unknown',
      `The scenario ${scenario} has no ending ${ending}.`,
      `Its endings: ${endings.join(', ')}.`,
    );
  return [
    ...(endings.includes(historical) ? [] : [unknown(historical, 'historical')]),
    ...listed.flatMap(([variant, after]) =>
      after
        .filter((ending) => !endings.includes(ending))
        .map((ending) => unknown(ending, 'variants', variant)),
    ),
    ...endings
      .filter((ending) => !listed.some(([, after]) => after.includes(ending)))
      .map((ending) =>
        problem(
          at('variants'),
          'follows-ending-missing',
          `The ending ${ending} of ${scenario} stands under no variant.`,
          'Let at least one variant begin after it.',
        ),
      ),
  ];
}

function variantFaults({ follows, variants }: Scenario, at: At): readonly Problem[] {
  const listed = follows === undefined ? [] : Object.keys(follows.variants);
  return [
    ...listed
      .filter((variant) => !variants.includes(variant))
      .map((variant) =>
        problem(
          at('variants', variant),
          'follows-variant-unknown',
          `There is no variant ${variant}.`,
          `The variants: ${variants.join(', ')}.`,
        ),
      ),
    ...variants
      .filter((variant) => !listed.includes(variant))
      .map((variant) =>
        problem(
          at('variants'),
          'follows-variant-missing',
          `The variant ${variant} begins after no ending, so nobody would play it.`,
          'List the endings that it begins after.',
        ),
      ),
  ];
}
