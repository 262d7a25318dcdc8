/**
 * Scores attempts in a process of its own, which `verifier.ts` may kill at any moment: stories come
 * from authors, and one that loops must cost nobody else anything.
 */
import {
  openWalkScorer,
  scoreByReplay,
  type ScoredScenario,
  type WalkScorer,
} from '../../core/solver/attempt-score.ts';
import { MOST_SCENES, type Answer, type Job, type Scene } from './messages.ts';

const scenes = new Map<string, { scenario: ScoredScenario; walk: WalkScorer | null }>();

process.on('message', (message: Scene | Job) => {
  if (message.kind === 'scene') learn(message);
  else answer(message);
});
// Whoever has started this process is gone.
process.on('disconnect', () => process.exit(0));

function learn({ scenario, walk }: Scene): void {
  const [oldest] = scenes.keys();
  if (scenes.size >= MOST_SCENES && oldest !== undefined) scenes.delete(oldest);
  scenes.set(scenario.hash, { scenario, walk: walk ? openWalkScorer(scenario) : null });
}

function answer({ number, attempt }: Job): void {
  const scene = scenes.get(attempt.hash);
  if (scene === undefined) throw new Error(`The scenario ${attempt.hash} was not told.`);
  const walked = scene.walk?.(attempt) ?? null;
  const score: Answer['score'] =
    walked === null ? scoreByReplay(attempt, scene.scenario) : { ok: true, value: walked };
  process.send?.({ number, score } satisfies Answer);
}
