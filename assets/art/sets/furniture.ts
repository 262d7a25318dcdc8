import { mix } from '../colour.ts';
import { circle, ellipse, group, path, stroke } from '../svg.ts';

/** A swivel chair seen a little from the side, about 250 units high. */
export function officeChair(x: number, y: number, colour: string): string {
  const dark = mix(colour, '#1c1a2a', 0.35);
  const bright = mix(colour, '#ffffff', 0.22);
  return group(
    ellipse([0, 4, 74, 11], '#3a2a28', { opacity: 0.3 }) +
      stroke('M0,-52 V-18 M0,-18 L-54,-2 M0,-18 L54,-2 M0,-18 L-14,2 M0,-18 L22,2', '#3b3a44', 9) +
      [-56, -14, 23, 56].map((wheel) => circle([wheel, 0, 8], '#2a2932')).join('') +
      path('M-58,-84 C-60,-66 -50,-54 -30,-52 H40 C60,-52 68,-66 64,-84Z', dark) +
      path('M-58,-84 C-40,-94 44,-94 64,-84 C58,-72 -50,-72 -58,-84Z', bright) +
      stroke('M46,-66 C66,-96 62,-120 52,-136', '#3b3a44', 10) +
      path(
        'M-34,-104 C-44,-160 -42,-226 -8,-238 C28,-248 62,-230 64,-190 C66,-150 58,-116 46,-102 C20,-92 -16,-94 -34,-104Z',
        colour,
      ) +
      path(
        'M24,-240 C50,-238 64,-218 64,-190 C66,-150 58,-116 46,-102 C40,-99 34,-98 28,-97 C40,-140 44,-200 24,-240Z',
        bright,
        { opacity: 0.6 },
      ) +
      stroke('M-70,-122 H-30 M-66,-122 V-84', '#3b3a44', 8),
    { transform: `translate(${x},${y})` },
  );
}
