/** Checks a script by itself and against its manifest: ids, tags, names, and the rules of graded stories. */
import { closest, distance } from 'fastest-levenshtein';
import type { Scenario } from '../contract/scenario.ts';
import {
  parseChoiceTags,
  parseLineTags,
  PERSONAL_KEYS,
  splitPerson,
  splitTag,
  TAG_KEYS,
} from '../core/story/tags.ts';
import { problem, type Problem } from './problem.ts';
import type { Oddity, Script, ScriptUnit } from './script.ts';

/** Every fault of the script's lines, choices and lists, in the order of the source. */
export function checkScript(script: Script, scenario: Scenario, story: string): readonly Problem[] {
  return [
    ...script.units.flatMap((unit) => checkUnit(unit, scenario)),
    ...duplicateIds(script.units),
    ...silences(script.units),
    ...script.oddities.map(oddity),
    ...checkList(script, story, 'reactions', Object.keys(scenario.reactions)),
    ...checkList(script, story, 'promises', Object.keys(scenario.promises)),
    ...missingVariables(script, story),
    ...unusedEndings(script, scenario, story),
  ];
}

/** The id of a line or choice, or `''`. */
export const unitId = (unit: ScriptUnit): string =>
  unit.tags.map(splitTag).find(({ key }) => key === 'id')?.value ?? '';

function checkUnit(unit: ScriptUnit, scenario: Scenario): readonly Problem[] {
  const parsed = unit.kind === 'choice' ? parseChoiceTags(unit.tags) : parseLineTags(unit.tags);
  if (!parsed.ok) return [badTag(unit, parsed.error.reason, parsed.error.detail)];
  return [...checkIds(unit), ...checkText(unit), ...checkNames(unit, scenario)];
}

function badTag(unit: ScriptUnit, reason: string, detail: string): Problem {
  const { key } = splitTag(detail.replace(/^#\s*/, ''));
  if (reason === 'tag-invalid')
    return problem(
      unit,
      reason,
      `The value of the tag “${detail}” is not allowed.`,
      'stories/README.md lists the values of each tag.',
    );
  const elsewhere = TAG_KEYS.includes(key);
  const hint = elsewhere
    ? `“${key}” belongs on ${unit.kind === 'choice' ? 'lines, not on choices' : 'choices, not on lines'}.`
    : suggestion(key, TAG_KEYS);
  return problem(unit, reason, `The tag “${detail}” is unknown.`, hint);
}

function suggestion(name: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? '' : closest(name, [...known]);
  return nearest !== '' && distance(name, nearest) <= 2
    ? `Did you mean “${nearest}”?`
    : `Known: ${known.join(', ')}.`;
}

function checkIds(unit: ScriptUnit): readonly Problem[] {
  if (unit.text === '') return [];
  const ids = unit.tags.filter((tag) => splitTag(tag).key === 'id');
  if (ids.length === 1) return [];
  if (ids.length === 0)
    return [
      problem(
        unit,
        'id-missing',
        `This ${unit.kind} has no id.`,
        'npm run rapport -- ids <scenario> inserts missing ids.',
      ),
    ];
  return [
    problem(
      unit,
      'id-several',
      `This ${unit.kind} carries ${ids.length} ids.`,
      'Give each wording a line of its own, and put diverts on their own line.',
    ),
  ];
}

function checkText(unit: ScriptUnit): readonly Problem[] {
  const problems: Problem[] = [];
  if (unit.composed)
    problems.push(
      problem(
        unit,
        'text-composed',
        'This text is put together from variables or alternatives and cannot be translated.',
        'Give each wording a line of its own, in a condition.',
      ),
    );
  if (unit.kind === 'choice' && unit.text === '')
    problems.push(problem(unit, 'choice-empty', 'This choice has no text.'));
  if (unit.echoed)
    problems.push(
      problem(
        unit,
        'choice-echoed',
        'Part of this choice stands outside its brackets and would be printed again.',
        'Put the whole text and its tags in the brackets: + [Text # id: x].',
      ),
    );
  if (unit.onceOnly)
    problems.push(
      problem(
        unit,
        'choice-once',
        'This choice can be taken once only.',
        'Use a sticky choice: + instead of *.',
      ),
    );
  return problems;
}

function checkNames(unit: ScriptUnit, scenario: Scenario): readonly Problem[] {
  const people = Object.keys(scenario.cast);
  const known: Readonly<Record<string, readonly string[]>> = {
    background: Object.keys(scenario.backgrounds),
    music: [...Object.keys(scenario.music), 'none'],
    sound: Object.keys(scenario.sounds),
    speaker: [...people, 'you'],
    enter: people,
    exit: people,
    person: people,
    look: [...people, 'you', 'away', 'down'],
    ending: Object.keys(scenario.endings),
  };
  const tags = unit.tags.map(splitTag).flatMap(apart);
  const named = unit.speaker === '' ? tags : [...tags, { key: 'speaker', value: unit.speaker }];
  const unknown = named.filter(({ key, value }) => known[key]?.includes(value) === false);
  const problems = unknown.map(({ key, value }) =>
    problem(
      unit,
      'name-unknown',
      `The manifest has no ${key} “${value}”.`,
      suggestion(value, known[key] ?? []),
    ),
  );
  return named.some(({ key }) => key === 'speaker')
    ? problems
    : [...problems, ...nobodys(unit, people)];
}

type NamedTag = { readonly key: string; readonly value: string };

/** Takes the person out of a value that names one. */
function apart({ key, value }: NamedTag): readonly NamedTag[] {
  if (!PERSONAL_KEYS.includes(key)) return [{ key, value }];
  const { person, value: what } = splitPerson(value);
  return person === ''
    ? [{ key, value }]
    : [
        { key, value: what },
        { key: 'person', value: person },
      ];
}

const SPOKEN_ONLY: Readonly<Record<string, string>> = {
  mood: 'A mood is set',
  gesture: 'A gesture is made',
  look: 'Somebody looks',
};

/** Moods, gestures and looks of nobody: none is named, and the line has no speaker. */
const nobodys = (unit: ScriptUnit, people: readonly string[]): readonly Problem[] =>
  unit.tags.map(splitTag).flatMap(({ key, value }) => {
    const what = SPOKEN_ONLY[key];
    return what === undefined || splitPerson(value).person !== ''
      ? []
      : [
          problem(
            unit,
            `${key}-nobody`,
            `${what} on a line that nobody speaks.`,
            `Say whose it is: # ${key}: ${people[0] ?? 'anna'} ${value}.`,
          ),
        ];
  });

function duplicateIds(units: readonly ScriptUnit[]): readonly Problem[] {
  const first = new Map<string, ScriptUnit>();
  return units.flatMap((unit) => {
    const id = unitId(unit);
    const earlier = first.get(id);
    if (id === '') return [];
    if (earlier === undefined) {
      first.set(id, unit);
      return [];
    }
    return [
      problem(
        unit,
        'id-duplicate',
        `The id ${id} is already used in ${earlier.file}:${earlier.line}.`,
      ),
    ];
  });
}

const has = (unit: ScriptUnit, key: string): boolean =>
  unit.tags.some((tag) => splitTag(tag).key === key);

/** A timer needs the choice that silence takes, and one decision has one of both. */
function silences(units: readonly ScriptUnit[]): readonly Problem[] {
  const choices = units.filter(({ kind }) => kind === 'choice');
  const halves = choices.filter((unit) => has(unit, 'timer') !== has(unit, 'silence'));
  const timed = choices.filter((unit) => has(unit, 'timer') && has(unit, 'silence'));
  const seen = new Set<string>();
  const doubled = timed.filter(({ knot }) => {
    const again = seen.has(knot);
    seen.add(knot);
    return again;
  });
  return [
    ...halves.map((unit) =>
      problem(
        unit,
        'timer-alone',
        'timer and silence belong together on one choice.',
        'Write # timer: 60 # silence: yes on the choice that silence takes.',
      ),
    ),
    ...doubled.map((unit) =>
      problem(unit, 'timer-twice', `The decision ${unit.knot} has two choices that silence takes.`),
    ),
  ];
}

const ODDITIES: Readonly<Record<Oddity['kind'], readonly [message: string, hint: string]>> = {
  glue: [
    'Glue (<>) joins lines, and a joined line has two ids.',
    'Write the whole line in one place.',
  ],
  sequence: [
    'Alternatives cannot be translated or graded.',
    'Use conditions on variables, each wording on a line of its own.',
  ],
  division: [
    'Division and modulo give other results in other places.',
    'Use whole numbers with +, - and *.',
  ],
  fraction: ['Scores and counters are whole numbers.', 'Use a whole number.'],
  chance: [
    'Graded stories leave nothing to chance and count no turns.',
    'Use the variable `variant`, drawn once from the seed.',
  ],
  external: ['External functions do not exist in Rapport.', 'Write the function in Ink.'],
  'score-assigned': [
    'The scores move through react(...) alone.',
    'Call react(trust, partnership, why) before the line that shows the reaction.',
  ],
  'divert-after-text': [
    'Text and its divert stand on one line, so that it would run into the next line.',
    'Put the divert on a line of its own.',
  ],
};

function oddity({ file, line, kind, detail }: Oddity): Problem {
  const [message, hint] = ODDITIES[kind];
  return problem({ file, line }, `ink-${kind}`, `${message} Found: ${detail}.`, hint);
}

function checkList(
  script: Script,
  story: string,
  list: string,
  named: readonly string[],
): readonly Problem[] {
  const items = script.lists[list] ?? [];
  const at = { file: story, line: null };
  const nameless = items.filter((item) => !named.includes(item) && item !== 'no_reaction');
  const absent = named.filter((name) => !items.includes(name));
  return [
    ...nameless.map((item) =>
      problem(
        at,
        'list-unnamed',
        `The list ${list} has ${item}, which the manifest does not name.`,
        `Add it to "${list}" in scenario.json.`,
      ),
    ),
    ...absent.map((name) =>
      problem(
        at,
        'list-missing',
        `The manifest names ${name} in ${list}, but the story's list lacks it.`,
        `Add it to LIST ${list}, or remove it from scenario.json.`,
      ),
    ),
  ];
}

const missingVariables = (script: Script, story: string): readonly Problem[] =>
  ['trust', 'partnership', 'reaction', 'variant']
    .filter((name) => !script.variables.includes(name))
    .map((name) =>
      problem(
        { file: story, line: null },
        'variable-missing',
        `The story does not declare ${name}.`,
        'stories/README.md shows the head of a story.',
      ),
    );

function unusedEndings(script: Script, scenario: Scenario, story: string): readonly Problem[] {
  const reached = new Set(
    script.units.flatMap(({ tags }) =>
      tags.map(splitTag).flatMap(({ key, value }) => (key === 'ending' ? [value] : [])),
    ),
  );
  return Object.keys(scenario.endings)
    .filter((ending) => !reached.has(ending))
    .map((ending) =>
      problem(
        { file: story, line: null },
        'ending-unused',
        `No line of the story carries “# ending: ${ending}”.`,
      ),
    );
}
