import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/app/ui/tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of each rule of a selector, in the order of the file. */
function rulesOf(selector: string): readonly Tokens[] {
  return css
    .split(`${selector} {`)
    .slice(1)
    .map((rule) => rule.slice(0, rule.indexOf('}')))
    .map((rule) =>
      Object.fromEntries(
        [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
    );
}

const [light = {}, stage = {}] = rulesOf(':root');
const [dark = {}] = rulesOf("[data-theme='dark']");
const [systemDark = {}] = rulesOf(":root:not([data-theme='light'])");

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [a = 0, b = 0] = [front, back]
    .map((name) => luminance(tokens[name] ?? 'missing'))
    .toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

test('a dark system shows what the dark theme shows', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(20);
  expect(systemDark).toEqual(dark);
});

test('the dark theme replaces every colour of the light one', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

const TEXT = [
  'ink',
  'ink-2',
  'accent',
  'trust',
  'value',
  'best',
  'good',
  'inacc',
  'mistake',
  'blunder',
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  test.each(TEXT.flatMap((text) => ['surface', 'paper'].map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['on-accent', 'accent'],
    ['ink', 'surface-2'],
    ['ink-2', 'surface-2'],
    ['ink', 'accent-soft'],
    ['ink', 'value-soft'],
    ['trust', 'trust-soft'],
    ['value', 'value-soft'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['line-strong', 'surface'],
    ['trust-fill', 'surface'],
    ['value-fill', 'surface'],
    ['focus', 'surface'],
    ['focus', 'paper'],
  ])('%s can be seen on %s', (graphic, ground) => {
    expect(contrast(tokens, graphic, ground)).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['stage-choice', 'stage-ground'],
  ['stage-focused', 'stage-focused-ground'],
  ['bubble', 'bubble-ground'],
  ['own-bubble', 'own-bubble-ground'],
])('on the stage, %s can be read on %s', (text, ground) => {
  expect(contrast(stage, text, ground)).toBeGreaterThanOrEqual(4.5);
});
