/**
 * Plays a compiled story at random, to catch what only running shows.
 *
 * A sample, not a proof: it finds openings that differ between variants and paths that break.
 */
import { seededRandom } from '../core/base/random.ts';
import type { StoryFailure } from '../core/story/failure.ts';
import { drawVariant, openStory } from '../core/story/story-session.ts';
import type { Turn } from '../core/story/turn.ts';
import { problem, type Problem } from './problem.ts';

const PLAYS = 60;
const LONGEST = 60;

/** Every kind of fault that `PLAYS` random play-throughs met, once each, with the way that led there. */
export function checkPlay(storyJson: string, variants: number, story: string): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (let play = 0; play < PLAYS; play++) {
    const fault = playOnce(storyJson, variants, `check-${play}`);
    if (fault !== null && !found.has(fault.failure.detail))
      found.set(fault.failure.detail, playProblem(fault, story));
  }
  return [...found.values(), ...differingOpenings(storyJson, variants, story)];
}

type Fault = { readonly failure: StoryFailure; readonly way: readonly string[] };

function playOnce(storyJson: string, variants: number, seed: string): Fault | null {
  const opened = openStory({ storyJson, variants, seed });
  const way: string[] = [];
  if (!opened.ok) return { failure: opened.error, way };
  const session = opened.value;
  const random = seededRandom(seed);
  while (session.turn.choices.length > 0) {
    const { choices } = session.turn;
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined || way.length >= LONGEST)
      return {
        failure: { reason: 'story-endless', detail: `more than ${LONGEST} decisions` },
        way,
      };
    way.push(choice.id);
    const turn = session.choose(choice.id);
    if (!turn.ok) return { failure: turn.error, way };
  }
  return null;
}

function playProblem({ failure, way }: Fault, story: string): Problem {
  const line = /line (\d+)/.exec(failure.detail)?.[1];
  return problem(
    { file: story, line: line === undefined ? null : Number(line) },
    failure.reason,
    `Playing broke: ${failure.detail || failure.reason}`,
    `The way there: ${way.join(' ') || 'the opening'}.`,
  );
}

function differingOpenings(storyJson: string, variants: number, story: string): readonly Problem[] {
  const openings = new Set<string>();
  for (let variant = 1; variant <= variants; variant++) {
    const opened = openStory({ storyJson, variants, seed: seedOfVariant(variant, variants) });
    if (opened.ok) openings.add(openingText(opened.value.turn));
  }
  if (openings.size <= 1) return [];
  return [
    problem(
      { file: story, line: null },
      'opening-differs',
      'The opening is not the same in every variant.',
      'Let the variants part after the first decision.',
    ),
  ];
}

const openingText = ({ beats, choices }: Turn): string => JSON.stringify([beats, choices]);

/** A seed that draws the variant. */
export function seedOfVariant(variant: number, variants: number): string {
  for (let attempt = 0; ; attempt++) {
    const seed = `variant-${attempt}`;
    if (drawVariant(seed, variants) === variant) return seed;
  }
}
