/** The parts of the results that sum up: comments, the trend at each scene, competencies. */
import type { VNode } from 'preact';
import { ENOUGH_DECISIONS, STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { AttemptResult } from '../../core/attempt/attempt.ts';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { language } from '../ui/messages.ts';
import { momentText } from '../ui/moment-text.ts';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { debriefAddress } from './addresses.ts';
import { messages } from './messages.ts';
import type { OwnComment, OwnCompetency } from './own-standing.ts';
import type { SceneStanding } from './standing.ts';

type Cards = { cards: readonly ScenarioCard[] };

const titleIn = (cards: readonly ScenarioCard[], scenario: string): string =>
  cards.find(({ id }) => id === scenario)?.title[language.value] ?? scenario;

/** What others have written, each with the way to the very decision. */
export const Comments = ({
  comments,
  cards,
}: Cards & { comments: readonly OwnComment[] }): VNode | null =>
  comments.length === 0 ? null : (
    <section class="own-comments" aria-labelledby="own-comments">
      <h2 id="own-comments">{messages.text('comments')}</h2>
      <ul>
        {comments.map(({ id, attempt, scenario, position, author, at, body }) => (
          <li key={id}>
            <p class="comment-head">
              <b>{author.name ?? messages.text('comment.gone')}</b>{' '}
              <time dateTime={at}>{momentText(at, 'medium')}</time>
            </p>
            <p class="comment-body">{body}</p>
            <a href={debriefAddress(attempt, position === null ? undefined : position + 1)}>
              {position === null
                ? messages.text('comment.whole', { scene: titleIn(cards, scenario) })
                : messages.text('comment.at', {
                    scene: titleIn(cards, scenario),
                    number: position + 1,
                  })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** Both scores of the first and of the last attempt at each scene. */
export const Trends = ({
  standings,
  cards,
}: Cards & { standings: readonly SceneStanding[] }): VNode | null =>
  standings.length === 0 ? null : (
    <section class="trends" aria-labelledby="trends">
      <h2 id="trends">{messages.text('trends')}</h2>
      <p class="quiet">{messages.text('trends.how')}</p>
      <ul>
        {standings.map((standing) => (
          <li key={standing.scenario}>
            <h3>{titleIn(cards, standing.scenario)}</h3>
            <p>{messages.text('trends.finished', { count: standing.finished })}</p>
            <Trend standing={standing} score="trust" />
            <Trend standing={standing} score="partnership" />
          </li>
        ))}
      </ul>
    </section>
  );

type TrendProps = { standing: SceneStanding; score: ScoreName };

function Trend({ standing: { first, last, finished }, score }: TrendProps): VNode {
  const now = valueOf(last, score);
  const change = now - valueOf(first, score);
  return (
    <p class={`attempt-score ${score}`}>
      <ScoreSign score={score} />
      <span class="visually-hidden">{uiMessages.text(`score.${score}`)} </span>
      <b>{now}</b>
      {finished > 1 && <span class="trend">{changeText(change)}</span>}
    </p>
  );
}

const valueOf = (result: AttemptResult, score: ScoreName): number => result[score];

function changeText(change: number): string {
  if (change === 0) return messages.text('trend.same');
  const points = Math.abs(change);
  return messages.text(change > 0 ? 'trend.up' : 'trend.down', { points });
}

type CompetenciesProps = { competencies: readonly OwnCompetency[] };

/** How often the best choice was found, in counts: a few decisions say little. */
export const Competencies = ({ competencies }: CompetenciesProps): VNode | null =>
  competencies.length === 0 ? null : (
    <section class="own-competencies" aria-labelledby="own-competencies">
      <h2 id="own-competencies">{messages.text('competencies')}</h2>
      <p class="quiet">{messages.text('competencies.how')}</p>
      <ul>
        {competencies.map(({ competency, last, first }) => (
          <li key={competency}>
            <span>{competencyName(competency)}</span>
            <span>
              <b>{messages.text('competency.count', { best: last.best, total: last.of })}</b>{' '}
              {last.of < ENOUGH_DECISIONS
                ? messages.text('competency.few')
                : messages.text('competency.first', { best: first.best, total: first.of })}
            </span>
          </li>
        ))}
      </ul>
      <a href={STATISTICS_ROUTES.ownResultTable.path} download>
        {messages.text('results.csv')}
      </a>
    </section>
  );
