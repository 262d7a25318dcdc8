import type { VNode } from 'preact';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { signed, type ChosenDecision } from './choice-map.tsx';
import type { LoadedScenario } from './load-scenario.ts';
import { messages } from './messages.ts';

type DecisionProps = {
  /** Its place among the decisions, from 1. */
  readonly number: number;
  readonly decision: ChosenDecision;
  readonly scenario: LoadedScenario;
};

/** Trust that is lost on average from here on is worth a word. */
const LOSS = -2;

/** A decision: every choice with how often it was taken and what it did. */
export function DecisionChoices({ number, decision, scenario }: DecisionProps): VNode {
  const { decision: id, competencies, taken, trustChange, sureWrong } = decision;
  const untaken = decision.choices.filter((choice) => choice.taken === 0).length;
  return (
    <section class="decision" id={`decision-${id}`} tabIndex={-1}>
      <h3>
        {number}. {scenario.decisionTitle(id)}
      </h3>
      <p class="hint">
        {taken > 0 && `${messages.text('met', { count: taken })}. `}
        {competencies.map(competencyName).join(', ')}
      </p>
      <ul class="decision-notes">
        {trustChange !== null && trustChange <= LOSS && (
          <li class="lost">{messages.text('note.lost', { change: signed(trustChange) })}</li>
        )}
        {sureWrong > 0 && <li class="lost">{messages.text('note.sure', { count: sureWrong })}</li>}
        {taken > 0 && untaken > 0 && <li>{messages.text('note.untaken', { count: untaken })}</li>}
      </ul>
      <ul class="choices">
        {decision.choices.map((choice) => (
          <ChoiceBar key={choice.choice} choice={choice} of={taken} scenario={scenario} />
        ))}
      </ul>
    </section>
  );
}

type BarProps = {
  readonly choice: ChosenDecision['choices'][number];
  readonly of: number;
  readonly scenario: LoadedScenario;
};

const ChoiceBar = ({ choice, of, scenario }: BarProps): VNode => {
  const { taken, level, trustChange, partnershipChange, timedOut } = choice;
  return (
    <li class={level} data-choice={choice.choice}>
      <p>
        <b class="level">{messages.text(`level.${level}`)}</b> {scenario.choiceText(choice.choice)}
      </p>
      <span class="share" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (taken / of) * 100}%` }} />
      </span>
      <p class="hint">
        <b>
          {taken === 0 ? messages.text('taken.never') : messages.text('taken', { count: taken })}
        </b>
        {trustChange !== null && partnershipChange !== null && (
          <>
            {', '}
            {messages.text('trust.change', { change: signed(trustChange) })}
            {', '}
            {messages.text('partnership.change', { change: signed(partnershipChange) })}
          </>
        )}
        {timedOut > 0 && `, ${messages.text('timed-out', { count: timedOut })}`}
      </p>
    </li>
  );
};
