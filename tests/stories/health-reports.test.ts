/** Every shipped scenario passes its gates, and the measures beside it are of its present version. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/authoring/compile.ts';
import { readScenarioFolder, scenarioIds } from '../../src/authoring/folder.ts';
import { healthOf, measuredFrom } from '../../src/authoring/measures/health.ts';
import { measureScenario } from '../../src/authoring/measures/measure-texts.ts';
import { openTextScene, type ParsedScenario } from '../../src/authoring/measures/open-scene.ts';
import { readHealth } from '../../src/cli/build-scenarios.ts';
import { STORIES } from '../../src/cli/stories.ts';

function parsed(id: string): ParsedScenario {
  const read = readScenario(id, readScenarioFolder(STORIES, id)).parsed;
  if (read === null) throw new Error(`${id} cannot be read`);
  return read;
}

describe.each(scenarioIds(STORIES))('%s', (id) => {
  test('its measures are of its present version; else: rapport check --write', () => {
    expect(readHealth(id)?.from).toBe(measuredFrom(parsed(id)));
  });

  test('no gate fails', () => {
    const measures = readHealth(id)?.measures ?? [];
    const gates = measures.filter(({ kind }) => kind === 'gate');
    expect(gates.length).toBeGreaterThan(15);
    expect(gates.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });
});

/** All moments are quick; of the scenarios, whose measures take ten seconds each, one stands for all. */
const MEASURED = scenarioIds(STORIES).filter(
  (id) => id.startsWith('moment-') || id === 'clockwork',
);

test.each(MEASURED)(
  'measuring %s again gives the measures beside it; else: rapport check --write',
  (id) => {
    const read = parsed(id);
    const opened = openTextScene(read, { states: 1_000_000, goOn: () => true }, () => undefined);
    if (!opened.ok) throw new Error(opened.error.detail);
    const { measures } = measureScenario(opened.value);
    expect(healthOf(read, opened.value, measures)).toEqual(readHealth(id));
  },
  300_000,
);
