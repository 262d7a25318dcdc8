/** What a debrief ends with: the real case, and what was practised. */
import type { VNode } from 'preact';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { Icon } from '../ui/icon.tsx';
import { creditsOf, isGrading, type Credit, type Grades } from '../review/grading.ts';
import { messages } from './messages.ts';
import type { ReviewText } from '../review/review-text.ts';
import { competenciesOf, type Review } from '../review/review.ts';

/** The case that the scenario comes from, told truthfully. */
export const RealCase = ({ review, text }: { review: Review; text: ReviewText }): VNode => (
  <section class="real">
    <h2>
      <Icon name="book" />
      {messages.text('real')}
    </h2>
    <p>{text.scenario.named(review.debrief.source.retold)}</p>
  </section>
);

type CompetenciesProps = { review: Review; grades: Grades };

/** In how many of the decisions that called for a competency a step that holds was found. */
export function Competencies({ review, grades }: CompetenciesProps): VNode | null {
  const counts = creditsIn(review, grades);
  if (counts.length === 0) return null;
  return (
    <section class="competencies">
      <h2>{messages.text('competencies')}</h2>
      <p>{messages.text('competencies.how')}</p>
      <ul>
        {counts.map(({ competency, held, of }) => (
          <li key={competency}>
            {messages.text('competency', {
              name: competencyName(competency),
              count: held ?? '…',
              total: of,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type CountedCredit = Omit<Credit, 'held'> & { readonly held: number | null };

/** By the grades; by the author's levels where there are none; without a count while awaited. */
function creditsIn(
  { assessment, debrief, steps }: Review,
  grades: Grades,
): readonly CountedCredit[] {
  if (!isGrading(grades))
    return assessment.competencies.map(({ competency, best, of }) => ({
      competency,
      of,
      held: grades === 'none' ? best : null,
    }));
  return creditsOf(grades.steps, competenciesOf({ debrief, steps }));
}
