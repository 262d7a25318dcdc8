import type { VNode } from 'preact';
import { reloadPage } from '../data/page-address.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { language } from '../ui/messages.ts';
import { attemptAddress, homeAddress, newAttemptAddress, resultsAddress } from './addresses.ts';
import { remediesOf, showsStored, type DebriefFailure, type Remedy } from './failure.ts';
import { messages } from './messages.ts';

/** Says why there is no review, and what to do. */
export function FailureNotice({ failure }: { failure: DebriefFailure }): VNode {
  const { reason, attempt, card } = failure;
  const remedies = remediesOf(failure);
  return (
    <div class="debrief-failure" data-failure={reason}>
      <h1>{headingOf(failure)}</h1>
      <p>{messages.text(`failure.${reason}`)}</p>
      {attempt !== null && showsStored(failure) && <Stored attempt={attempt} card={card} />}
      <div class="ways">
        {attempt !== null &&
          remedies.map((remedy, at) => (
            <Way key={remedy} remedy={remedy} attempt={attempt} first={at === 0} />
          ))}
        {attempt === null && remedies.length > 0 && <Reload />}
        <a class={remedies.length === 0 ? 'button primary' : 'button'} href={resultsAddress()}>
          {messages.text('results')}
        </a>
        <a class="button" href={homeAddress()}>
          {messages.text('practice')}
        </a>
      </div>
    </div>
  );
}

function headingOf({ reason, card }: DebriefFailure): string {
  if (reason === 'withheld') return messages.text('failure.withheld.title');
  return card === null ? messages.text('failure') : card.title[language.value];
}

const Reload = (): VNode => (
  <button type="button" class="button primary" onClick={() => reloadPage()}>
    {messages.text('reload')}
  </button>
);

type WayProps = { remedy: Remedy; attempt: Attempt; first: boolean };

function Way({ remedy, attempt, first }: WayProps): VNode {
  const { scenario, id } = attempt;
  if (remedy === 'reload') return <Reload />;
  const address =
    remedy === 'continue' ? attemptAddress(scenario, id) : newAttemptAddress(scenario);
  return (
    <a class={first ? 'button primary' : 'button'} href={address}>
      {messages.text(remedy)}
    </a>
  );
}

/** What the record says; its scores are marked as a claim. */
function Stored({ attempt, card }: { attempt: Attempt; card: ScenarioCard | null }): VNode {
  const { scenario, startedAt, decisions, result } = attempt;
  const date = new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section class="stored">
      <h2>{messages.text('stored')}</h2>
      <dl>
        <dt>{messages.text('stored.scene')}</dt>
        <dd>{card === null ? scenario : card.title[language.value]}</dd>
        <dt>{messages.text('stored.date')}</dt>
        <dd>
          <time dateTime={startedAt}>{date.format(new Date(startedAt))}</time>
        </dd>
        <dt>{messages.text('stored.decisions')}</dt>
        <dd>{decisions.length}</dd>
        {result !== null && (
          <>
            <dt>{messages.text('stored.scores')}</dt>
            <dd>
              {messages.text('stored.scores.claimed', {
                trust: result.trust,
                partnership: result.partnership,
              })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

const dateLocale = (): string => (language.value === 'en' ? 'en-GB' : language.value);
