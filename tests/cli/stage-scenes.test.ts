import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readScenes } from '../../src/cli/stage-scenes.ts';

const stories = mkdtempSync(join(tmpdir(), 'scenes-'));
afterAll(() => rmSync(stories, { recursive: true }));

function write(id: string, manifest: unknown, ink: string): void {
  mkdirSync(join(stories, id));
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  writeFileSync(join(stories, id, 'scenario.json'), text);
  writeFileSync(join(stories, id, 'story.ink'), ink);
}

test('those who come in are seen in every place of the scenario, the others only in pictures', () => {
  write(
    'shop',
    {
      cast: { anton: { drawing: 'artyom' }, olga: { drawing: 'olga' }, ivan: {} },
      backgrounds: { showroom: {}, office: {} },
    },
    'Anton comes. # enter: anton\nIvan too. #enter: ivan\nOLGA: Hello.\n-> END\n',
  );
  write(
    'later',
    { cast: { olga: { drawing: 'olga' } }, backgrounds: { office: {} } },
    'Olga comes. # id: a1b2 # enter: olga\n-> END\n',
  );
  write('broken', '{', 'Nobody comes. # enter: olga\n-> END\n');
  const { places, cast } = readScenes(stories);
  expect([...cast].toSorted()).toEqual(['artyom', 'olga']);
  expect(Object.fromEntries(places)).toEqual({
    showroom: new Set(['artyom']),
    office: new Set(['olga', 'artyom']),
  });
});
