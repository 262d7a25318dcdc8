import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { AttemptResult } from '../../core/attempt/attempt.ts';
import { playAddress } from './addresses.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { ScoreSign } from '../ui/score-sign.tsx';
import { messages } from './messages.ts';
import { bestResult, unfinishedAttempt, type Personal } from './personal.ts';
import { Poster } from './poster.tsx';

type SceneCardProps = {
  card: ScenarioCard;
  personal: Personal | null;
  poster: string | undefined;
  /** Whether the marks of its pack have been reached. */
  passed?: boolean;
};

/** A scene to choose, with one's best result at it. */
export function SceneCard({ card, personal, poster, passed = false }: SceneCardProps): VNode {
  const { id, title, summary, channel, decisions, minutes, contentNotes } = card;
  const notes = contentNotes.map((note) => note[language.value]).join(', ');
  return (
    <article class="scene-card">
      <div class="scene-picture">
        <Poster url={poster} />
        <p>{messages.text('kind', { channel: messages.text(`channel.${channel}`), decisions })}</p>
      </div>
      <h3>
        <a href={playAddress(id)}>{title[language.value]}</a>
      </h3>
      <p>{summary[language.value]}</p>
      <p>{messages.text('minutes', { minutes })}</p>
      {notes !== '' && <p class="notes">{messages.text('notes', { notes })}</p>}
      <Standing card={card} personal={personal} passed={passed} />
    </article>
  );
}

/** One's standing at a scene; an empty line until it is known. */
function Standing({ card, personal, passed = false }: Omit<SceneCardProps, 'poster'>): VNode {
  if (personal === null) return <p class="standing" aria-hidden="true" />;
  const best = bestResult(card.id, personal.attempts);
  if (best !== null) return <Best best={best} passed={passed} />;
  const left = unfinishedAttempt(card, personal.attempts) !== null;
  return (
    <p class="standing">
      <Icon name={left ? 'arrow-right' : 'eye-off'} size={16} />
      {messages.text(left ? 'unfinished' : 'unplayed')}
    </p>
  );
}

type BestProps = { best: AttemptResult; passed: boolean };

const Best = ({ best: { trust, partnership }, passed }: BestProps): VNode => (
  <p class="standing">
    <span>
      <ScoreSign score="trust" size={15} />
      <span class="visually-hidden">{messages.text('trust.is', { value: trust })} </span>
      <b aria-hidden="true">{trust}</b>
    </span>
    <span>
      <ScoreSign score="partnership" size={15} />
      <span class="visually-hidden">
        {messages.text('partnership.is', { value: partnership })}{' '}
      </span>
      <b aria-hidden="true">{partnership}</b>
    </span>
    {messages.text('best')}
    {passed && (
      <span class="passed">
        <Icon name="check" size={15} /> {messages.text('passed')}
      </span>
    )}
  </p>
);
