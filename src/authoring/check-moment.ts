/** Checks that a moment is one: a short opening, a single decision, an ending or a few. */
import { kindOf, type Scenario } from '../contract/scenario.ts';
import { offeredChoices } from './check-rubric.ts';
import type { JsonFile } from './json-file.ts';
import { problem, type Problem } from './problem.ts';
import type { Script } from './script.ts';

const OPENING = { least: 2, most: 5 } as const;
const OPTIONS = 4;
const ENDINGS = { least: 2, most: 4 } as const;
const COMPETENCIES = 2;

/** Every way in which a moment is more, or less, than that; nothing for a whole scenario. */
export function checkMoment(
  { value: manifest, lineOf }: JsonFile<Scenario>,
  script: Script,
  files: { readonly manifest: string; readonly story: string },
): readonly Problem[] {
  if (kindOf(manifest) !== 'moment') return [];
  const choices = [...offeredChoices(script).keys()].length;
  const decisions = new Set(offeredChoices(script).values()).size;
  const first = script.units.findIndex(({ kind }) => kind === 'choice');
  const opening = script.units.slice(0, first).filter(({ text }) => text !== '').length;
  const story = { file: files.story, line: script.units[first]?.line ?? null };
  const at = (key: string): { file: string; line: number } => ({
    file: files.manifest,
    line: lineOf([key]),
  });
  const endings = Object.keys(manifest.endings).length;
  const faults: readonly (readonly [boolean, Parameters<typeof problem>[0], string])[] = [
    [decisions !== 1, story, `A moment has one decision; this one has ${decisions}.`],
    [
      choices !== OPTIONS * decisions,
      story,
      `A moment offers ${OPTIONS} choices; this one offers ${choices}.`,
    ],
    [
      outside(opening, OPENING),
      story,
      `A moment opens with ${OPENING.least} to ${OPENING.most} lines; this one has ${opening}.`,
    ],
    [
      outside(endings, ENDINGS),
      at('endings'),
      `A moment has ${ENDINGS.least} to ${ENDINGS.most} endings; this one has ${endings}.`,
    ],
    [
      manifest.competencies.length > COMPETENCIES,
      at('competencies'),
      `A moment trains one or two competencies; this one claims ${manifest.competencies.length}.`,
    ],
  ];
  return faults.flatMap(([wrong, place, message]) =>
    wrong ? [problem(place, 'moment-shape', message)] : [],
  );
}

const outside = (
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => count < least || count > most;
