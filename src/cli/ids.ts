/** `ids <scenario>`: gives every line and choice without an id one of its own. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertIds } from '../authoring/ids.ts';
import { readScenarioFolder } from '../authoring/folder.ts';
import { formatProblem } from '../authoring/problem.ts';
import { findScenarios, notFound } from './stories.ts';
import type { Command } from './terminal.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Exit code 0 when every line has an id now, 1 when the story does not compile. */
export const ids: Command = async ([given = ''], { out, error }) => {
  const [place] = given === '' ? [] : findScenarios(given);
  if (place === undefined) {
    error(given === '' ? 'Usage: ids <scenario>\n' : notFound(given));
    return 2;
  }
  const { stories, id } = place;
  const inserted = insertIds(`${id}/story.ink`, readScenarioFolder(stories, id), drawId);
  if (!inserted.ok) {
    for (const found of inserted.error) error(`${formatProblem(found)}\n`);
    return 1;
  }
  for (const [file, text] of inserted.value.changed) writeFileSync(join(stories, file), text);
  out(`${id}: ${inserted.value.count} ids inserted\n`);
  return 0;
};

/** Four letters and digits; about a million ids, so that a draw is seldom taken already. */
const drawId = (): string =>
  [...randomBytes(4)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
