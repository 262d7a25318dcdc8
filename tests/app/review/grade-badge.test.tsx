// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { GradeBadge } from '../../../src/app/review/grade-badge.tsx';
import { reviewMessages as messages } from '../../../src/app/review/messages.ts';
import { LOCALES, type Locale } from '../../../src/contract/locale.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { GRADES, type Grade } from '../../../src/core/solver/grade.ts';

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
});

/** The outline and what is drawn on it, without their colours. */
function drawn(grade: Grade): { outline: string; sign: string; word: string } {
  const root = document.createElement('div');
  render(<GradeBadge grade={grade} />, root);
  const shape = root.querySelector('svg');
  const [outline, ...sign] = [...(shape?.children ?? [])].map((part) => {
    part.removeAttribute('class');
    return part.outerHTML;
  });
  expect(shape?.getAttribute('aria-hidden')).toBe('true');
  return {
    outline: outline ?? '',
    sign: sign.join(''),
    word: root.querySelector('.grade > span')?.textContent ?? '',
  };
}

describe('grades differ without their colours', () => {
  test('each has a shape and a sign, and no two share both', () => {
    const badges = GRADES.map(drawn);
    for (const { outline, sign } of badges) {
      expect(outline).not.toBe('');
      expect(sign).not.toBe('');
    }
    expect(new Set(badges.map(({ sign }) => sign)).size).toBe(GRADES.length);
    const outlines = new Set(badges.map(({ outline }) => outline));
    expect(outlines.size).toBe(GRADES.length - 1);
    expect(drawn('rescue').outline).toBe(drawn('strong').outline);
  });

  test.each(LOCALES)('each has a word of its own, %s', async (locale: Locale) => {
    await messages.load(locale);
    await switchLanguage(locale);
    const words = GRADES.map((grade) => drawn(grade).word);
    expect(new Set(words).size).toBe(GRADES.length);
    for (const word of words) expect(word).toMatch(locale === 'ru' ? /^[А-Я]/ : /^[A-Z]/);
  });
});
