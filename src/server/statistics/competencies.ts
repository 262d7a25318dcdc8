/** Competencies of one person, and across a team; always counts. */
import type { CompetencyStanding, TeamCompetency } from '../../contract/api/statistics-routes.ts';
import { COMPETENCIES } from '../../contract/scenario.ts';
import { groupBy } from './group-by.ts';
import type { PlacedStanding } from './read.ts';
import { joinStandings, sumTallies, type Tallies, type Tally } from './standing.ts';

/** What one person was called for, in the order of the rubric. */
export function competenciesOf(standings: readonly PlacedStanding[]): CompetencyStanding[] {
  const tallies = talliesOf(standings);
  return COMPETENCIES.filter((competency) => Object.hasOwn(tallies.all, competency)).map(
    (competency) => ({ competency, ...countsOf(tallies, competency) }),
  );
}

/** What a team was called for, and how many of its people. */
export function teamCompetencies(standings: readonly PlacedStanding[]): TeamCompetency[] {
  const people = [...groupBy(standings, ({ person }) => person).values()].map(talliesOf);
  const team = sumOf(people);
  return COMPETENCIES.filter((competency) => Object.hasOwn(team.all, competency)).map(
    (competency) => ({
      competency,
      ...countsOf(team, competency),
      people: people.filter(({ all }) => Object.hasOwn(all, competency)).length,
    }),
  );
}

/** One person's tallies: the first and the last attempt at each scenario, wherever they counted. */
const talliesOf = (standings: readonly PlacedStanding[]): Tallies =>
  sumOf(
    [...groupBy(standings, ({ scenario }) => scenario).values()].map(
      (own) => joinStandings(own.map(({ standing }) => standing)).competencies,
    ),
  );

const sumOf = (tallies: readonly Tallies[]): Tallies => ({
  first: sumTallies(tallies.map(({ first }) => first)),
  last: sumTallies(tallies.map(({ last }) => last)),
  all: sumTallies(tallies.map(({ all }) => all)),
});

type Counts = Pick<CompetencyStanding, 'first' | 'last' | 'all'>;

const countsOf = ({ first, last, all }: Tallies, competency: string): Counts => ({
  first: countOf(first, competency),
  last: countOf(last, competency),
  all: countOf(all, competency),
});

function countOf(tally: Tally, competency: string): { best: number; of: number } {
  const [best, of] = tally[competency] ?? [0, 0];
  return { best, of };
}
