import { expect, test } from 'vitest';
import { parseChoiceTags, parseLineTags, splitTag } from '../../../src/core/story/tags.ts';

test.each([
  ['background: artyom-office', { key: 'background', value: 'artyom-office' }],
  ['clock:12-28 22:31', { key: 'clock', value: '12-28 22:31' }],
  ['  mood :  warm ', { key: 'mood', value: 'warm' }],
])('the line tag %s is read', (raw, tag) => {
  expect(parseLineTags([raw])).toEqual({ ok: true, value: [tag] });
});

test.each([
  ['clock: 22:31', 'tag-invalid'],
  ['clock: 13-01 10:00', 'tag-invalid'],
  ['clock: 12-28 24:00', 'tag-invalid'],
  ['mood: gloomy', 'tag-invalid'],
  ['mood', 'tag-invalid'],
  ['channel: Messenger', 'tag-invalid'],
  ['wait: 11', 'tag-invalid'],
  ['wait: -1', 'tag-invalid'],
  ['gesture: dance', 'tag-invalid'],
  ['mood: anna gloomy', 'tag-invalid'],
  ['mood: Anna warm', 'tag-invalid'],
  ['Mood: warm', 'tag-unknown'],
  ['timer: 30', 'tag-unknown'],
  ['constructor: x', 'tag-unknown'],
  ['', 'tag-unknown'],
])('the line tag %j is refused with %s', (raw, reason) => {
  expect(parseLineTags(['id: ok', raw])).toMatchObject({ ok: false, error: { reason } });
});

test.each([
  ['timer: 4', 'tag-invalid'],
  ['timer: 301', 'tag-invalid'],
  ['silence: no', 'tag-invalid'],
  ['confidence: ask', 'tag-unknown'],
  ['mood: warm', 'tag-unknown'],
])('the choice tag %j is refused with %s', (raw, reason) => {
  expect(parseChoiceTags([raw])).toMatchObject({ ok: false, error: { reason } });
});

test('a tag is split at its first colon', () => {
  expect(splitTag('clock: 12-28 22:31')).toEqual({ key: 'clock', value: '12-28 22:31' });
  expect(splitTag('lonely')).toEqual({ key: 'lonely', value: '' });
});
