/** `strings <scenario>`: brings the translation catalogues up to date with the sources. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCatalogue, mergeCatalogue } from '../authoring/catalogue.ts';
import { readScenario, scenarioFiles, scenarioTexts } from '../authoring/compile.ts';
import { readScenarioFolder } from '../authoring/folder.ts';
import { formatProblem } from '../authoring/problem.ts';
import { findScenarios, notFound } from './stories.ts';
import type { Command } from './terminal.ts';

/** Exit code 0 when the catalogues are written, 1 when the scenario's files cannot be read. */
export const strings: Command = async ([given = ''], { out, error }) => {
  const [place] = given === '' ? [] : findScenarios(given);
  if (place === undefined) {
    error(given === '' ? 'Usage: strings <scenario>\n' : notFound(given));
    return 2;
  }
  const { stories, id } = place;
  const { parsed, problems } = readScenario(id, readScenarioFolder(stories, id));
  if (parsed === null) {
    for (const found of problems) error(`${formatProblem(found)}\n`);
    return 1;
  }
  const texts = scenarioTexts(id, parsed);
  for (const [locale, old] of parsed.catalogues) {
    const merged = mergeCatalogue(old, texts);
    const file = scenarioFiles(id).catalogue(locale);
    writeFileSync(join(stories, file), makeCatalogue(merged, locale));
    const open = [...merged.values()].filter(({ text, fuzzy }) => text === '' || fuzzy).length;
    out(`${file}: ${merged.size} texts, ${open} to translate or read again\n`);
  }
  return 0;
};
