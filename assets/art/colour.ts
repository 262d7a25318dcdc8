/** Colour arithmetic on `#rrggbb` strings, in sRGB as the drawing program shows it. */

type Channels = readonly [red: number, green: number, blue: number];

const parse = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const format = (channels: readonly number[]): string =>
  `#${channels
    .map((value) => Math.round(Math.min(255, Math.max(0, value))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

function blend(a: string, b: string, channel: (a: number, b: number) => number): string {
  const [red, green, blue] = parse(a);
  const [otherRed, otherGreen, otherBlue] = parse(b);
  return format([channel(red, otherRed), channel(green, otherGreen), channel(blue, otherBlue)]);
}

/** Goes from `a` to `b` by `amount`, 0 to 1. */
export const mix = (a: string, b: string, amount: number): string =>
  blend(a, b, (x, y) => x + (y - x) * amount);

/** Filters `a` through `b`, as a coloured light falling on paint does; white changes nothing. */
export const multiply = (a: string, b: string): string => blend(a, b, (x, y) => (x * y) / 255);

/** Adds the light of `b` to `a` without overflow; black changes nothing. */
export const screen = (a: string, b: string): string =>
  blend(a, b, (x, y) => 255 - ((255 - x) * (255 - y)) / 255);
