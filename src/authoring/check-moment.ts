/**
 * Checks that a moment is one: a short opening, a single decision, an ending or a few; and that the
 * stage is set before the decision, since a moment has no later scene to make up for it.
 */
import { kindOf, type Scenario } from '../contract/scenario.ts';
import { splitTag } from '../core/story/tags.ts';
import { offeredChoices } from './check-rubric.ts';
import type { JsonFile } from './json-file.ts';
import { problem, type Problem } from './problem.ts';
import type { Script, ScriptUnit } from './script.ts';

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
  const before = script.units.slice(0, first);
  const opening = before.filter(({ text }) => text !== '').length;
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
  const shape = faults.flatMap(([wrong, place, message]) =>
    wrong ? [problem(place, 'moment-shape', message)] : [],
  );
  return [...shape, ...checkStage(before, Object.keys(manifest.cast)[0] ?? '', story)];
}

/** What the stage lacks when the decision comes: a place, a bed of sound, the client. */
function checkStage(
  opening: readonly ScriptUnit[],
  client: string,
  at: Parameters<typeof problem>[0],
): readonly Problem[] {
  const tags = opening.flatMap((unit) => unit.tags.map(splitTag));
  const isSet = (name: string, wanted?: string): boolean =>
    tags.some(({ key, value }) => key === name && (wanted ?? value) === value);
  const lacking: readonly (readonly [boolean, string, string])[] = [
    [
      isSet('background'),
      'A moment names its place before the decision; this one names none.',
      'Write # background: and an id of “backgrounds” in the manifest.',
    ],
    [
      isSet('music'),
      'A moment is heard: it names a bed of sound before the decision; this one names none.',
      'Write # music: and an id of “music” in the manifest.',
    ],
    [
      isSet('enter', client),
      `A moment shows whom a reply lands on; “${client}” is not on the stage at the decision.`,
      `Write # enter: ${client} on a line of the opening.`,
    ],
  ];
  return lacking.flatMap(([isThere, message, hint]) =>
    isThere ? [] : [problem(at, 'moment-stage', message, hint)],
  );
}

const outside = (
  count: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => count < least || count > most;
