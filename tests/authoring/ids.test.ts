import { expect, test } from 'vitest';
import { insertIds } from '../../src/authoring/ids.ts';
import { HEAD, inkFiles } from '../fixtures/compiled.ts';

function draws(...ids: string[]): () => string {
  return () => ids.shift() ?? 'none';
}

function inserted(ink: string, ...ids: string[]): string {
  const result = insertIds('fixture/story.ink', inkFiles(ink), draws(...ids));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return (result.value.changed.get('fixture/story.ink') ?? '').slice(HEAD.length);
}

test('lines and choices get an id where it belongs, and nothing else changes', () => {
  const before = `# clock: 12-28 22:31
Hello. # mood: warm
ARTYOM: Second. // a note
Third. # id: keep
+ [Go # timer: 30 # silence: yes]
  Bye. -> END
`;
  expect(inserted(before, 'a1', 'a2', 'a3', 'a4')).toBe(`# clock: 12-28 22:31
Hello. # mood: warm # id: a1
ARTYOM: Second. # id: a2 // a note
Third. # id: keep
+ [Go # timer: 30 # silence: yes # id: a3]
  Bye. # id: a4 -> END
`);
});

test('an id that is taken is drawn again', () => {
  expect(inserted('One. # id: a1\nTwo.\n-> END\n', 'a1', 'a2')).toContain('Two. # id: a2');
});

test('a second run inserts nothing', () => {
  const result = insertIds('fixture/story.ink', inkFiles('One. # id: a1\n-> END\n'), draws());
  expect(result).toMatchObject({ ok: true, value: { count: 0 } });
});
