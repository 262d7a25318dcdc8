import { expect, test } from 'vitest';
import { parseSpeaker, spokenWords } from '../../../src/core/story/line.ts';

test.each([
  ['ARTYOM: Good evening.', { speaker: 'artyom', text: 'Good evening.' }],
  ['YOU: At 10:00.', { speaker: 'you', text: 'At 10:00.' }],
  ['Night manager: hello', { speaker: '', text: 'Night manager: hello' }],
  ['22:31: a message', { speaker: '', text: '22:31: a message' }],
  ['ARTYOM:no space', { speaker: '', text: 'ARTYOM:no space' }],
  ['OK:', { speaker: '', text: 'OK:' }],
])('%j is said by the right person', (line, expected) => {
  expect(parseSpeaker(line)).toEqual(expected);
});

test.each([
  ['“By ten tomorrow.”', 'By ten tomorrow.'],
  ['«Завтра до десяти.»', 'Завтра до десяти.'],
  ['“How?” and then listen', null],
  ['“One.” … “Two.”', null],
  ['Leave it unread', null],
  ['“”', null],
  ['', null],
])('of %j the words said are %j', (choice, words) => {
  expect(spokenWords(choice)).toBe(words);
});
