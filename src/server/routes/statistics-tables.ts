/** Statistics as tables for spreadsheets. */
import type {
  ChoiceStatistics,
  LedCell,
  TeamCompetency,
} from '../../contract/api/statistics-routes.ts';
import { makeCsv } from '../../contract/csv.ts';

type Row = {
  readonly person: { readonly name: string };
  readonly cells: readonly LedCell[];
};

/** The team's grid, a line for each person and scenario. */
export const teamTable = (rows: readonly Row[]): string =>
  makeCsv([
    [
      'person',
      'scenario',
      'assigned',
      'attempts',
      'finished',
      'firstTrust',
      'firstPartnership',
      'lastTrust',
      'lastPartnership',
      'bestTrust',
      'bestPartnership',
      'passTrust',
      'passPartnership',
      'belowPass',
      'lastFinished',
      'countedTrust',
      'countedPartnership',
      'dueAt',
      'overdue',
      'sureWrong',
    ],
    ...rows.flatMap(({ person, cells }) =>
      cells.map((cell) => [
        person.name,
        cell.scenario,
        cell.assigned ? 'assigned' : '',
        cell.attempts,
        cell.finished,
        ...[cell.first, cell.last, cell.best, cell.passMarks].flatMap((score) => [
          score?.trust ?? '',
          score?.partnership ?? '',
        ]),
        cell.belowPass ? 'below' : '',
        cell.last?.finishedAt ?? '',
        cell.counted?.trust ?? '',
        cell.counted?.partnership ?? '',
        cell.dueAt ?? '',
        cell.overdue ? 'overdue' : '',
        cell.sureWrong,
      ]),
    ),
  ]);

/** Competencies across a team. */
export const competencyTable = ({
  competencies,
}: {
  readonly competencies: readonly TeamCompetency[];
}): string =>
  makeCsv([
    ['competency', 'people', 'lastBest', 'lastOf', 'firstBest', 'firstOf', 'allBest', 'allOf'],
    ...competencies.map(({ competency, people, last, first, all }) => [
      competency,
      people,
      ...[last, first, all].flatMap(({ best, of }) => [best, of]),
    ]),
  ]);

/** What people chose, a line for each choice. */
export const choiceTable = ({ scenario, decisions }: ChoiceStatistics): string =>
  makeCsv([
    [
      'scenario',
      'decision',
      'choice',
      'level',
      'taken',
      'ofDecision',
      'trustChange',
      'partnershipChange',
      'sure',
      'unsure',
      'sureWrong',
      'timedOut',
      'reasons',
    ],
    ...decisions.flatMap(({ decision, taken, choices }) =>
      choices.map((choice) => [
        scenario,
        decision,
        choice.choice,
        choice.level,
        choice.taken,
        taken,
        choice.trustChange ?? '',
        choice.partnershipChange ?? '',
        choice.sure,
        choice.unsure,
        choice.sureWrong,
        choice.timedOut,
        choice.reasons.map((one) => `${one.reason} ${one.taken}`).join(' '),
      ]),
    ),
  ]);
