/** Answers of `check` kept by what they were made from: the scenario's files and our own code. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readScenarioFolder } from '../authoring/folder.ts';
import type { CheckAnswer } from './check-child.ts';
import type { ScenarioPlace } from './stories.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.cache/checks');
/** The code that an answer depends on. */
const CODE = ['src/core', 'src/contract', 'src/authoring', 'src/cli/check-child.ts'];

let code: string | null = null;

/** Made from a scenario, and no part of it. */
const REPORTS = ['solver.json', 'health.json'];

/** SHA-256 over the files of the scenario, our code and the version of Node. */
export function checkKey({ stories, id }: ScenarioPlace): string {
  code ??= hashOfCode();
  const hash = createHash('sha256').update(code);
  const files = [...readScenarioFolder(stories, id)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, text] of files)
    if (!REPORTS.includes(basename(path))) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

function hashOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  for (const place of CODE) {
    const path = join(ROOT, place);
    const files = place.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .toSorted()
          .map((name) => join(path, name));
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

const fileOf = ({ id }: ScenarioPlace, key: string): string =>
  join(FOLDER, `${id}.${key.slice(0, 24)}.json`);

/** The answer kept for a key, or `null`. */
export function keptAnswer(place: ScenarioPlace, key: string): CheckAnswer | null {
  const file = fileOf(place, key);
  if (!existsSync(file)) return null;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by keepAnswer under the same key
    return JSON.parse(readFileSync(file, 'utf8')) as CheckAnswer;
  } catch {
    return null;
  }
}

/** How many answers of one scenario are kept. */
const KEPT = 4;

/** Keeps an answer; the oldest of the same scenario go. */
export function keepAnswer(place: ScenarioPlace, key: string, answer: CheckAnswer): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = fileOf(place, key);
  for (const other of keptOf(place).slice(KEPT - 1))
    if (other !== file) rmSync(other, { force: true });
  writeFileSync(file, JSON.stringify(answer));
}

/** The files kept of a scenario, the newest first. */
function keptOf({ id }: ScenarioPlace): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${id}.`))
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ path }) => path);
}
