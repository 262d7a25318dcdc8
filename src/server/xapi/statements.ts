/** The statements of an attempt: the same each time, so that telling them again changes nothing. */
import type { Selectable } from 'kysely';
import { answered, scored, statementId, verbOf, type XapiStatement } from '../../contract/xapi.ts';
import { isoDuration } from '../../core/base/iso-duration.ts';
import type { AttemptDecisionTable, AttemptTable } from '../store/database.ts';

/** An attempt as it is kept, and what its decisions are called. */
export type ToldAttempt = {
  readonly attempt: Selectable<AttemptTable>;
  readonly decisions: readonly Selectable<AttemptDecisionTable>[];
  /** The title of a decision, in the author's words. */
  readonly titleOf: (decision: string) => string;
  /** The choices that the rubric knows of a decision. */
  readonly choicesOf: (decision: string) => readonly string[];
  /** The address that people type, ending in `/`: it tells our people and activities from others. */
  readonly publicUrl: string;
};

const NAMES = {
  trust: { en: 'Client trust', ru: 'Доверие клиента' },
  partnership: { en: 'Partnership value', ru: 'Ценность партнёрства' },
} as const;

/**
 * Each decision as an answered question; at the end both scores, and that the scenario is completed.
 *
 * People are told by their id alone.
 */
export function statementsOf(told: ToldAttempt): readonly XapiStatement[] {
  const { attempt, decisions } = told;
  const common = commonOf(told);
  return [
    ...decisions.map((decision) => ({
      ...common,
      id: statementId(attempt.id, String(decision.position), decision.choice),
      ...answerOf(told, decision),
    })),
    ...endOf(told).map((end) => ({
      ...common,
      id: statementId(attempt.id, end.object.id, end.verb.id),
      ...end,
    })),
  ];
}

const scenarioActivity = ({ publicUrl, attempt }: ToldAttempt): string =>
  `${publicUrl}xapi/scenarios/${attempt.scenario_id}`;

const activityOf = (id: string): XapiStatement['object'] => ({ objectType: 'Activity', id });

function commonOf(told: ToldAttempt): Pick<XapiStatement, 'actor' | 'context'> {
  const { attempt, publicUrl } = told;
  return {
    actor: { objectType: 'Agent', account: { homePage: publicUrl, name: attempt.person_id } },
    context: {
      registration: attempt.id,
      platform: 'Rapport',
      language: attempt.locale,
      contextActivities: {
        parent: [activityOf(scenarioActivity(told))],
        ...(attempt.assignment_id === null
          ? {}
          : { grouping: [activityOf(`${publicUrl}xapi/assignments/${attempt.assignment_id}`)] }),
      },
    },
  };
}

function answerOf(
  told: ToldAttempt,
  decision: ToldAttempt['decisions'][number],
): ReturnType<typeof answered> {
  const { choice, level, shown_ms: shown, taken_ms: taken } = decision;
  const name = decision.decision === '' ? choice : decision.decision;
  return answered({
    activity: `${scenarioActivity(told)}/${name}`,
    locale: 'en',
    title: told.titleOf(name),
    choice,
    offered: told.choicesOf(name).map((each) => ({ choice: each, words: '' })),
    success: level === null || level === 'ok' ? null : level === 'best',
    answeredAt: told.attempt.started_at + shown + taken,
    duration: isoDuration(taken),
  });
}

type End = Pick<XapiStatement, 'verb' | 'object' | 'result'> & { readonly timestamp: string };

function endOf(told: ToldAttempt): readonly End[] {
  const { status, trust, partnership, finished_at: finished, received_at } = told.attempt;
  if (status !== 'finished' || trust === null || partnership === null) return [];
  const scenario = scenarioActivity(told);
  const timestamp = new Date(finished ?? received_at).toISOString();
  return [
    { ...scored(`${scenario}/trust`, NAMES.trust, trust), timestamp },
    { ...scored(`${scenario}/partnership`, NAMES.partnership, partnership), timestamp },
    {
      verb: verbOf('completed'),
      object: { objectType: 'Activity', id: scenario },
      result: { completion: true },
      timestamp,
    },
  ];
}
