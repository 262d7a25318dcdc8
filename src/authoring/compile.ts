/** A scenario folder, compiled: every file checked, and what the product loads made of them. */
import type { Before, DebriefFile, PlayFile, ScenarioCard, Strings } from '../contract/compiled.ts';
import type { Locale } from '../contract/locale.ts';
import { rubricSchema, type Rubric } from '../contract/rubric.ts';
import { kindOf, scenarioSchema, type Scenario } from '../contract/scenario.ts';
import { readCatalogue, type Catalogue, type SourceText } from './catalogue.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { beforeOf, checkFollows } from './check-follows.ts';
import { checkMoment } from './check-moment.ts';
import { checkPlay } from './check-play.ts';
import { checkRubric } from './check-rubric.ts';
import { checkScript } from './check-script.ts';
import { contentHash } from './content-hash.ts';
import type { SourceFiles } from './files.ts';
import { compileInk } from './ink-compile.ts';
import { readJsonFile, type JsonFile } from './json-file.ts';
import { hasErrors, problem, type Problem } from './problem.ts';
import { readScript, type Script } from './script.ts';
import { rubricTexts, storyTexts } from './source-texts.ts';

/** The shared include, whose functions alone may set the scores. */
export const INCLUDE = 'rapport.ink';

export type CompiledScenario = {
  readonly card: ScenarioCard;
  readonly play: PlayFile;
  readonly debrief: DebriefFile;
  /** Translations by locale, without the source's: of the play, and of the debrief. */
  readonly strings: ReadonlyMap<Locale, Strings>;
  readonly debriefStrings: ReadonlyMap<Locale, Strings>;
};

/** What became of a folder: the scenario unless an error stands in its way. */
export type Compilation = {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly scenario: CompiledScenario | null;
};

/** The files of a scenario by their role. */
export const scenarioFiles = (
  id: string,
): { story: string; manifest: string; rubric: string; catalogue: (locale: string) => string } => ({
  story: `${id}/story.ink`,
  manifest: `${id}/scenario.json`,
  rubric: `${id}/rubric.json`,
  catalogue: (locale) => `${id}/strings.${locale}.po`,
});

type Parsed = {
  readonly manifest: JsonFile<Scenario>;
  readonly rubric: JsonFile<Rubric>;
  readonly storyJson: string;
  readonly script: Script;
  readonly catalogues: ReadonlyMap<Locale, Catalogue>;
};

/** Compiles and checks the scenario `id`; every fault of every file is reported at once. */
export function compileScenario(id: string, files: SourceFiles): Compilation {
  const problems: Problem[] = [];
  const parsed = parse(id, files, problems);
  if (parsed === null) return { id, problems, scenario: null };
  problems.push(...check(id, parsed), ...checkFollows(parsed.manifest, files));
  const scenario = hasErrors(problems)
    ? null
    : build(parsed, beforeOf(parsed.manifest.value, files));
  return { id, problems, scenario };
}

/** The script and the texts of a scenario whose files can be read, for tools that edit them. */
export function readScenario(
  id: string,
  files: SourceFiles,
): { readonly problems: readonly Problem[]; readonly parsed: Parsed | null } {
  const problems: Problem[] = [];
  return { parsed: parse(id, files, problems), problems };
}

/** Every text with an id, in the order of the sources. */
export const scenarioTexts = (id: string, { script, rubric }: Parsed): readonly SourceText[] => [
  ...storyTexts(script),
  ...rubricTexts(rubric, scenarioFiles(id).rubric),
];

function parse(id: string, files: SourceFiles, problems: Problem[]): Parsed | null {
  const paths = scenarioFiles(id);
  const manifest = readJsonFile(paths.manifest, files, scenarioSchema);
  const rubric = readJsonFile(paths.rubric, files, rubricSchema);
  const ink = compileInk(paths.story, files);
  for (const file of [manifest, rubric, ink]) if (!file.ok) problems.push(...file.error);
  if (!manifest.ok || !rubric.ok || !ink.ok) return null;
  problems.push(...ink.value.warnings);
  const { sourceLocale, locales } = manifest.value.value;
  const catalogues = new Map<Locale, Catalogue>();
  for (const locale of locales.filter((other) => other !== sourceLocale)) {
    const catalogue = readCatalogue(paths.catalogue(locale), files);
    if (catalogue.ok) catalogues.set(locale, catalogue.value);
    else problems.push(...catalogue.error);
  }
  const script = readScript(ink.value.parsed, paths.story, INCLUDE);
  return {
    manifest: manifest.value,
    rubric: rubric.value,
    storyJson: ink.value.storyJson,
    script,
    catalogues,
  };
}

function check(id: string, parsed: Parsed): readonly Problem[] {
  const paths = scenarioFiles(id);
  const { manifest, rubric, script, storyJson, catalogues } = parsed;
  const texts = scenarioTexts(id, parsed);
  return [
    ...checkIdentity(id, manifest, paths.manifest),
    ...checkScript(script, manifest.value, paths.story),
    ...checkMoment(manifest, script, paths),
    ...checkRubric(rubric, script, paths.rubric),
    ...[...catalogues].flatMap(([locale, catalogue]) =>
      checkCatalogue(catalogue, texts, paths.catalogue(locale), locale),
    ),
    ...checkPlay(storyJson, manifest.value.variants.length, paths.story),
  ];
}

function checkIdentity(
  id: string,
  { value, lineOf }: JsonFile<Scenario>,
  file: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (value.id !== id)
    problems.push(
      problem(
        { file, line: lineOf(['id']) },
        'id-mismatch',
        `The manifest's id is ${value.id}, its folder is ${id}.`,
        'Give both the same name.',
      ),
    );
  if (!value.locales.includes(value.sourceLocale))
    problems.push(
      problem(
        { file, line: lineOf(['locales']) },
        'locale-missing',
        'The source locale is not among the locales.',
      ),
    );
  for (const [ending, { band }] of Object.entries(value.endings))
    if (band[0] > band[1])
      problems.push(
        problem(
          { file, line: lineOf(['endings', ending, 'band']) },
          'band-reversed',
          `The band of ${ending} begins above its end.`,
        ),
      );
  return problems;
}

function build(
  { manifest: { value: manifest }, rubric, storyJson, catalogues, script }: Parsed,
  before: Before | undefined,
): CompiledScenario {
  const played = new Set(storyTexts(script).map(({ id }) => id));
  const card = makeCard(manifest, contentHash(manifest, storyJson));
  const { sourceLocale, locales, cast, backgrounds, music, sounds, reactions, promises } = manifest;
  const variants = manifest.variants.length;
  const named = { cast, backgrounds, music, sounds, reactions, promises };
  const follows = before === undefined ? {} : { follows: before };
  const asked = askedIn(rubric.value);
  return {
    card,
    play: {
      version: 1,
      card,
      sourceLocale,
      locales,
      ...named,
      variants,
      ...follows,
      ...(asked.length === 0 ? {} : { asks: asked }),
      story: storyJson,
    },
    debrief: {
      version: 1,
      endings: manifest.endings,
      source: manifest.source,
      rubric: rubric.value,
    },
    strings: stringsOf(catalogues, (id) => played.has(id)),
    debriefStrings: stringsOf(catalogues, (id) => !played.has(id)),
  };
}

/** The choices of the decisions at which the author asks how sure one is. */
const askedIn = ({ decisions }: Rubric): string[] =>
  Object.values(decisions).flatMap(({ confidence, choices }) =>
    confidence === 'ask' ? Object.keys(choices) : [],
  );

const makeCard = (manifest: Scenario, hash: string): ScenarioCard => {
  const { id, title, summary, role, stakes, channel, minutes, decisions } = manifest;
  const { competencies, contentNotes } = manifest;
  const endings = Object.keys(manifest.endings).length;
  const background = Object.keys(manifest.backgrounds)[0] ?? '';
  return {
    id,
    hash,
    kind: kindOf(manifest),
    ...(manifest.seat === undefined ? {} : { seat: manifest.seat }),
    title,
    summary,
    role,
    stakes,
    channel,
    minutes,
    decisions,
    competencies,
    contentNotes,
    background,
    endings,
    ...(manifest.follows === undefined ? {} : { follows: manifest.follows.scenario }),
  };
};

function stringsOf(
  catalogues: ReadonlyMap<Locale, Catalogue>,
  belongs: (id: string) => boolean,
): ReadonlyMap<Locale, Strings> {
  return new Map(
    [...catalogues].map(([locale, catalogue]) => {
      const entries = [...catalogue.values()].filter(({ id }) => belongs(id));
      return [locale, Object.fromEntries(entries.map(({ id, text }) => [id, text]))] as const;
    }),
  );
}
