/** `replay <attempt.json>`: plays a recorded attempt again and says what it comes to. */
import { existsSync, readFileSync } from 'node:fs';
import { attemptSchema } from '../contract/attempt.ts';
import { assess } from '../core/assess/assessment.ts';
import type { Attempt } from '../core/attempt/attempt.ts';
import { verifyAttempt, type AttemptFailure } from '../core/attempt/verify.ts';
import { compilePlace, findScenarios } from './stories.ts';
import type { Command, Terminal } from './terminal.ts';

/** Exit code 0 when the attempt stands, 1 when it does not, 2 for a wrong call or file. */
export const replay: Command = async (args, terminal) => {
  const json = args.includes('--json');
  const [file] = args.filter((arg) => arg !== '--json');
  const attempt = file === undefined ? null : readAttempt(file, terminal);
  if (attempt === null) {
    terminal.error('Usage: replay <attempt.json> [--json]\n');
    return 2;
  }
  const [place] = findScenarios(attempt.scenario);
  const scenario = place === undefined ? null : compilePlace(place).scenario;
  if (scenario === null) {
    terminal.error(`The scenario ${attempt.scenario} is not here, or does not pass its checks.\n`);
    return 2;
  }
  const { card, play, debrief } = scenario;
  const verified = verifyAttempt(attempt, {
    id: card.id,
    hash: card.hash,
    storyJson: play.story,
    variants: play.variants,
    follows: play.follows,
  });
  if (!verified.ok) {
    terminal.error(`${SENTENCES[verified.error.reason](verified.error)}\n`);
    return 1;
  }
  const assessment = assess(verified.value.replay, debrief.rubric, debrief.endings);
  terminal.out(json ? `${JSON.stringify(assessment)}\n` : `${summary(attempt, assessment)}\n`);
  return 0;
};

function readAttempt(file: string, { error }: Terminal): Attempt | null {
  if (!existsSync(file)) {
    error(`There is no file ${file}.\n`);
    return null;
  }
  try {
    const parsed = attemptSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    error(`${file} is not an attempt: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}\n`);
  } catch {
    error(`${file} is not JSON.\n`);
  }
  return null;
}

const broke = ({ detail }: AttemptFailure): string => `The story broke: ${detail}.`;
const SENTENCES: Readonly<Record<AttemptFailure['reason'], (failure: AttemptFailure) => string>> = {
  'scenario-mismatch': ({ detail }) => `The attempt belongs to another scenario, ${detail}.`,
  'scenario-changed': ({ detail }) =>
    `The scenario has changed since: the attempt was played on version ${detail.slice(0, 12)}.`,
  'after-unknown': ({ detail }) => `The scenario does not begin after an ending ${detail}.`,
  'choice-unknown': ({ detail }) => `The story does not offer ${detail} at its place.`,
  'story-ended': ({ detail }) => `The story had ended before the choice ${detail}.`,
  unfinished: () => 'The attempt says that it is finished, but its choices reach no ending.',
  'story-unreadable': broke,
  'story-error': broke,
  'story-endless': broke,
  'story-too-deep': broke,
  'tag-unknown': broke,
  'tag-invalid': broke,
  'ending-missing': broke,
};

function summary(attempt: Attempt, assessment: ReturnType<typeof assess>): string {
  const { ending, trust, partnership, decisions, outcome } = assessment;
  const end =
    ending === null ? 'unfinished' : `ending ${ending}, worth ${(outcome ?? 0).toFixed(2)}`;
  const lines = decisions.map(
    ({ number, decision, choice, change, level }) =>
      `${number}. ${decision} ${choice} ${level ?? ''}: trust ${change.trust}, partnership ${change.partnership}`,
  );
  return [`${attempt.scenario}: ${end}; trust ${trust}, partnership ${partnership}`, ...lines].join(
    '\n',
  );
}
