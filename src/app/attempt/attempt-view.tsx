import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { ServerAttempt } from '../data/server-attempt.ts';
import { ask } from '../data/server.ts';
import { deskAddress, inQuery } from '../desk/address.ts';
import type { Asked } from '../desk/asked.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited, Failed } from '../desk/awaited.tsx';
import { failureText } from '../desk/failure-text.ts';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { AgreementPanel } from './agreement-panel.tsx';
import { AttemptHead } from './attempt-head.tsx';
import { Composer } from './composer.tsx';
import { messages } from './messages.ts';
import type { ShownAttempt, ShownCourse } from './shown-attempt.ts';
import { TalkGuide } from './talk-guide.tsx';
import { Transcript } from './transcript.tsx';
import { pointsOf, TurningList } from './turning-list.tsx';
import { Unshown } from './unshown.tsx';
import { useCourse } from './use-course.ts';
import { WholeResult } from './whole-result.tsx';

/** The attempt that the address names. */
export function AttemptView({ self, data }: DeskViewProps): VNode {
  const id = inQuery('attempt');
  return (
    <div class="desk-page attempt-page">
      {id === '' ? <Unnamed /> : <Named key={id} id={id} self={self.id} cards={data.cards} />}
    </div>
  );
}

const Unnamed = (): VNode => (
  <div class="desk-empty">
    <h1>{messages.text('unnamed')}</h1>
    <p>{messages.text('unnamed.text')}</p>
    <a class="button primary" href={deskAddress('team')}>
      {messages.text('back')}
    </a>
  </div>
);

type NamedProps = {
  readonly id: string;
  readonly self: string;
  readonly cards: readonly ScenarioCard[];
};

function Named({ id, ...props }: NamedProps): VNode {
  const asked = useAsked(id, () => ask(ATTEMPT_ROUTES.attempt, { params: { id } }));
  return (
    <Awaited asked={asked}>
      {(server) => <Opened {...props} server={server} asked={asked} />}
    </Awaited>
  );
}

type OpenedProps = Omit<NamedProps, 'id'> & {
  readonly server: ServerAttempt;
  readonly asked: Asked<ServerAttempt>;
};

/** The attempt, once the server has told it; the conversation follows as it is opened. */
function Opened(props: OpenedProps): VNode {
  const { server, cards } = props;
  const { loaded, solved, pictures, retry } = useCourse(server, cards);
  const { row } = server;
  const title = messages.text('title', {
    name: row.person.name,
    scene: scenarioName(cards, row.scenario),
  });
  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);
  const opened = loaded.value;
  if (opened?.ok === true) {
    const shown = { ...props, ...solved.value, loaded: opened.value, pictures: pictures.value };
    return <Whole {...shown} />;
  }
  return (
    <>
      <AttemptHead {...props} course={null} />
      {opened === null ? (
        <p class="desk-loading" role="status">
          {messages.text('opening')}
        </p>
      ) : (
        <NotOpened {...props} failure={opened.error} onRetry={retry} />
      )}
    </>
  );
}

type NotOpenedProps = ShownAttempt & {
  readonly failure: Parameters<typeof Unshown>[0]['failure'] | Parameters<typeof failureText>[0];
  readonly onRetry: () => Promise<void>;
};

/** What does not come may come later; what can never be shown leaves what was recorded. */
function NotOpened({ failure, onRetry, ...props }: NotOpenedProps): VNode {
  const lasting =
    failure === 'version-missing' ||
    failure === 'version-unreadable' ||
    failure === 'record-misfit';
  if (!lasting) return <Failed text={failureText(failure)} onRetry={onRetry} />;
  return (
    <div class="attempt-columns">
      <div class="attempt-main">
        <Unshown {...props} failure={failure} />
        <Composer {...props} first={null} />
      </div>
      <Side {...props} />
    </div>
  );
}

/** The whole page: what turned it, the conversation, and what two people make of it. */
function Whole(props: ShownCourse): VNode {
  const points = pointsOf(props);
  return (
    <>
      <AttemptHead {...props} course={props} />
      <TurningList {...props} points={points} />
      <div class="attempt-columns">
        <div class="attempt-main">
          <Transcript {...props} />
          <Composer {...props} first={points[0]?.step.number ?? null} />
        </div>
        <Side {...props} />
      </div>
    </>
  );
}

const Side = (props: ShownAttempt): VNode => (
  <aside class="attempt-side">
    <TalkGuide />
    <AgreementPanel {...props} />
    <WholeResult {...props} />
  </aside>
);
