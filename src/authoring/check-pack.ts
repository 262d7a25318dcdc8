/** Reads and checks one pack: every scenario is there, once, and of the pack's kind. */
import { KIND_IN_PACK, packSchema, type Pack } from '../contract/pack.ts';
import { kindOf, scenarioSchema } from '../contract/scenario.ts';
import type { SourceFiles } from './files.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { problem, type Problem } from './problem.ts';

/** What became of a pack: itself unless an error stands in its way. */
export type CheckedPack = {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly pack: Pack | null;
};

/**
 * Checks the pack `id`.
 *
 * @param files - the pack's own file, and the manifests of the scenarios it names.
 */
export function checkPack(id: string, files: SourceFiles): CheckedPack {
  const file = `packs/${id}.json`;
  const read = readJsonFile(file, files, packSchema);
  if (!read.ok) return { id, problems: read.error, pack: null };
  const { value: pack, lineOf } = read.value;
  const problems = [
    ...(pack.id === id
      ? []
      : [
          problem(
            { file, line: lineOf(['id']) },
            'id-mismatch',
            `The pack's id is ${pack.id}, its file is ${id}.json.`,
            'Give both the same name.',
          ),
        ]),
    ...pack.scenarios.flatMap((scenario, at) => checkScenario(scenario, at, read.value, files)),
  ];
  return { id, problems, pack: problems.length > 0 ? null : pack };
}

function checkScenario(
  scenario: string,
  at: number,
  { value: pack, lineOf }: JsonFile<Pack>,
  files: SourceFiles,
): readonly Problem[] {
  const place = { file: `packs/${pack.id}.json`, line: lineOf(['scenarios', at]) };
  if (pack.scenarios.indexOf(scenario) < at)
    return [problem(place, 'pack-scenario-twice', `The scenario ${scenario} stands here twice.`)];
  const manifest = readJsonFile(`${scenario}/scenario.json`, files, scenarioSchema);
  if (!manifest.ok)
    return [
      problem(
        place,
        'pack-scenario-unknown',
        `There is no scenario ${scenario} whose manifest can be read.`,
        'Name a folder beside the folder of packs.',
      ),
    ];
  const kind = kindOf(manifest.value.value);
  if (kind === KIND_IN_PACK[pack.kind]) return [];
  return [
    problem(
      place,
      'pack-scenario-kind',
      `${scenario} is a ${kind}; this is a pack of ${pack.kind}.`,
    ),
  ];
}
