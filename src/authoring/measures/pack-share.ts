/** What one scenario brings to the measures of a whole pack; plain data, kept with its measures. */
import { regrets } from '../../core/solver/grading.ts';
import { stakesByDecision } from '../../core/solver/measures/stakes.ts';
import { TRAINEES, type Trainee } from '../../core/solver/measures/trainees.ts';
import { trapKinds } from '../../core/solver/measures/traps.ts';
import type { Locale } from '../../contract/locale.ts';
import { kindOf, type ScenarioKind } from '../../contract/scenario.ts';
import type { BotResult } from './cue-measures.ts';
import type { CuedDecision } from './cues.ts';
import { feedbackOf } from './feedback.ts';
import type { TextScene } from './text-scene.ts';

/** Where a rubric statement is met. */
export type Covered = 'decision' | 'feedback' | 'ending';

export type PackShare = {
  readonly scenario: string;
  readonly kind: ScenarioKind;
  readonly locales: readonly {
    readonly locale: Locale;
    readonly decisions: readonly CuedDecision[];
    readonly bots: readonly BotResult[];
    /** Content words of each choice's feedback. */
    readonly feedback: readonly { readonly choice: string; readonly stems: readonly string[] }[];
  }[];
  /** By statement of the rubric. */
  readonly statements: Readonly<Record<string, readonly Covered[]>>;
  /** By competency: its decisions with their stakes. */
  readonly competencies: Readonly<Record<string, readonly number[]>>;
  readonly traps: readonly string[];
  /** What each simulated trainee came to; the same person stands at the same place in every scenario. */
  readonly worths: readonly (number | null)[];
  /** By decision: each trainee's regret there, `null` where he did not come. */
  readonly regrets: Readonly<Record<string, readonly (number | null)[]>>;
};

/** Gathers a scenario's share. */
export function packShare(
  texts: TextScene,
  played: readonly Trainee[],
  locales: readonly {
    readonly locale: Locale;
    readonly decisions: readonly CuedDecision[];
    readonly bots: readonly BotResult[];
  }[],
): PackShare {
  return {
    scenario: texts.manifest.id,
    kind: kindOf(texts.manifest),
    locales: locales.map((cued) => ({
      ...cued,
      feedback: texts.texts
        .filter(({ locale }) => locale === cued.locale)
        .flatMap((locale) => feedbackOf(texts, locale))
        .map(({ choice, stems }) => ({ choice, stems: [...stems] })),
    })),
    statements: statementsOf(texts),
    competencies: competenciesOf(texts),
    traps: trapKinds(texts.scene),
    ...trainingOf(texts, played),
  };
}

function statementsOf({ rubric, manifest }: TextScene): PackShare['statements'] {
  const found = new Map<string, Set<Covered>>();
  const add = (statements: readonly string[], where: Covered): void => {
    for (const statement of statements)
      found.set(statement, (found.get(statement) ?? new Set()).add(where));
  };
  for (const { statements, choices } of Object.values(rubric.decisions)) {
    add(statements, 'decision');
    for (const { conduct } of Object.values(choices)) {
      add(conduct.kept, 'feedback');
      add(conduct.broken, 'feedback');
    }
  }
  for (const { statements } of Object.values(manifest.endings)) add(statements, 'ending');
  return Object.fromEntries([...found].map(([statement, places]) => [statement, [...places]]));
}

function competenciesOf({ scene }: TextScene): PackShare['competencies'] {
  const stakes = stakesByDecision(scene);
  const found: Record<string, number[]> = {};
  for (const decision of scene.decisions)
    for (const competency of scene.rubric.decisions[decision]?.competencies ?? [])
      (found[competency] ??= []).push(stakes.get(decision) ?? 0);
  return found;
}

const nobody = (): (number | null)[] => Array.from({ length: TRAINEES }, () => null);

function trainingOf(
  { scene }: TextScene,
  played: readonly Trainee[],
): Pick<PackShare, 'worths' | 'regrets'> {
  const worths = nobody();
  const byDecision = new Map<string, (number | null)[]>();
  for (const { person, worth, path } of played) {
    worths[person] = rounded(worth);
    for (const { position, choice } of path.steps) {
      const decision = scene.decisionAt[position] ?? '';
      const row = byDecision.get(decision) ?? nobody();
      const qualities = scene.solution.competent[position] ?? [];
      row[person] = rounded(regrets(scene.solution, qualities)[choice] ?? 0);
      byDecision.set(decision, row);
    }
  }
  return { worths, regrets: Object.fromEntries(byDecision) };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
