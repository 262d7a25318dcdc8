import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Member } from './team-grid.tsx';

/** The scenarios that anybody has to do with: those installed in their order, then the others. */
export function scenariosOf(
  members: readonly Pick<Member, 'cells'>[],
  cards: readonly Pick<ScenarioCard, 'id'>[],
): readonly string[] {
  const present = new Set(members.flatMap(({ cells }) => cells.map(({ scenario }) => scenario)));
  const installed = cards.map(({ id }) => id).filter((id) => present.has(id));
  const gone = [...present].filter((id) => !installed.includes(id));
  return [...installed, ...gone.toSorted()];
}
