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

test('people are seen where and when a path leads them, the others only in pictures', () => {
  writeFileSync(join(stories, 'rapport.ink'), 'VAR nothing = 0\n');
  write(
    'shop',
    {
      cast: { anton: { drawing: 'artyom' }, olga: { drawing: 'olga' }, ivan: {} },
      backgrounds: { showroom: {}, office: {}, cellar: {} },
    },
    `Anton comes. # background: showroom # clock: 06-08 12:00 # enter: anton
Ivan too. #enter: ivan
OLGA: Hello.
+ [Stay.]
    It is late. # clock: 06-08 23:30 # exit: ivan
+ [Go.]
    You sit down. # background: office # exit: anton
- Good night.
-> END
`,
  );
  write(
    'later',
    { cast: { olga: { drawing: 'olga' } }, backgrounds: { office: {} } },
    'Olga comes. # id: a1b2 # background: office # clock: 01-10 12:00 # enter: olga\n-> END\n',
  );
  write('broken', '{', 'Nobody comes. # background: office # enter: olga\n-> END\n');
  write('unfinished', { cast: {}, backgrounds: { attic: {} } }, 'To nowhere. -> nowhere\n');
  const { places, cast } = readScenes(stories);
  expect([...cast].toSorted()).toEqual(['artyom', 'olga']);
  const [day, night] = [
    { phase: 'day', winter: false },
    { phase: 'night', winter: false },
  ];
  expect([...places.keys()].toSorted()).toEqual(['cellar', 'office', 'showroom']);
  expect(places.get('showroom')).toEqual([
    { hour: day, drawings: new Set(['artyom']) },
    { hour: night, drawings: new Set(['artyom']) },
  ]);
  expect(places.get('office')).toEqual([
    { hour: { phase: 'day', winter: true }, drawings: new Set(['olga']) },
    { hour: day, drawings: new Set() },
  ]);
  expect(places.get('cellar')).toEqual([]);
});
