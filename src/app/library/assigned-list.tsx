/** What is assigned to the learner: beside the scene to play next. */
import type { VNode } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { assignedAddress, attemptAddress, debriefAddress, signInAddress } from './addresses.ts';
import { isPlayable, passedCount, type AssignedPack, type AssignedScene } from './assigned.ts';
import { dueText, leafOf } from './due-text.ts';
import { messages } from './messages.ts';
import type { Team } from './team.ts';

type ListProps = { packs: readonly AssignedPack[]; team: Team; now: number };

/** The assignments, each with its date, its progress and the way to its next scene. */
export const AssignedList = ({ packs, team, now }: ListProps): VNode => (
  <section class="assigned" aria-labelledby="assigned">
    <h2 id="assigned">{messages.text('assigned')}</h2>
    <Failure team={team} />
    {packs.length === 0 ? (
      <p class="assigned-none">{messages.text('assigned.none')}</p>
    ) : (
      <ul>
        {packs.map((pack) => (
          <AssignedItem key={pack.assignment.id} pack={pack} now={now} />
        ))}
      </ul>
    )}
  </section>
);

/** Why this may be out of date, and what to do. */
function Failure({ team: { failure } }: { team: Team }): VNode | null {
  if (failure === null) return null;
  if (failure !== 'sign-in-needed')
    return <p class="assigned-offline">{messages.text('assigned.offline')}</p>;
  return (
    <p class="assigned-offline">
      {messages.text('assigned.signed-out')}{' '}
      <a href={signInAddress()}>{messages.text('sign-in')}</a>
    </p>
  );
}

type ItemProps = { pack: AssignedPack; now: number };

const AssignedItem = ({ pack, now }: ItemProps): VNode => {
  const { assignment, standing, scenes, next } = pack;
  return (
    <li class="assigned-item" data-assignment={assignment.id} data-standing={standing}>
      <Leaf pack={pack} />
      <div class="assigned-words">
        <h3>
          {next === null ? (
            assignment.title
          ) : (
            <a href={sceneAddress(assignment.id, next)}>{assignment.title}</a>
          )}
        </h3>
        <p class="assigned-when">
          <Icon name={SIGNS[standing]} size={16} />
          {whenText(pack, now)}
        </p>
        <p class="assigned-bar" aria-hidden="true">
          {scenes.map(({ card, progress }) => (
            <i key={card.id} class={progress.state} />
          ))}
        </p>
        <details>
          <summary>{messages.text('assigned.scenes', { count: scenes.length })}</summary>
          <p class="assigned-rules">{rulesText(pack)}</p>
          <ul>
            {scenes.map((scene) => (
              <Scene key={scene.card.id} scene={scene} pack={pack} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
};

const SIGNS: Readonly<Record<AssignedPack['standing'], IconName>> = {
  upcoming: 'lock',
  open: 'info-circle',
  overdue: 'alert-triangle',
  closed: 'lock',
  done: 'check',
};

/** The day it is due, or opens; a dash where it never is. */
function Leaf({ pack: { assignment, standing } }: { pack: AssignedPack }): VNode {
  const { dueAt, opensAt } = assignment;
  const moment = standing === 'upcoming' ? opensAt : dueAt;
  if (moment === null)
    return (
      <p class="leaf" aria-hidden="true">
        <b>–</b>
      </p>
    );
  const { day, month } = leafOf(moment);
  return (
    <p class="leaf" aria-hidden="true">
      <b>{day}</b>
      {month}
    </p>
  );
}

/** Until when, and how much is passed. */
function whenText(pack: AssignedPack, now: number): string {
  const { assignment, standing, scenes } = pack;
  const { dueAt, opensAt } = assignment;
  const passed = messages.text('assigned.passed', {
    passed: passedCount(pack),
    count: scenes.length,
  });
  if (standing === 'upcoming')
    return messages.text('assigned.opens', { when: dueText(opensAt, now) });
  if (standing === 'closed') return messages.text('assigned.closed', { passed });
  if (standing === 'done') return messages.text('assigned.done', { passed });
  if (dueAt === null) return messages.text('assigned.undated', { passed });
  const when = dueText(dueAt, now);
  return messages.text(standing === 'overdue' ? 'assigned.overdue' : 'assigned.due', {
    when,
    passed,
  });
}

function rulesText({ assignment }: AssignedPack): string {
  const { passMarks, attemptsAllowed, counts } = assignment;
  const marks = messages.text('assigned.marks', passMarks);
  if (attemptsAllowed === 1) return marks;
  return `${marks} ${messages.text(`assigned.counts.${counts}`)}`;
}

/** Where a scene of an assignment is played, or gone on with. */
export const sceneAddress = (assignment: string, { card, unfinished }: AssignedScene): string =>
  unfinished === null
    ? assignedAddress(card.id, assignment)
    : attemptAddress(card.id, unfinished.id);

const STATES = {
  'not-begun': 'assigned.not-begun',
  begun: 'assigned.begun',
  passed: 'assigned.passed.state',
  'not-passed': 'assigned.not-passed',
} as const;

type SceneProps = { scene: AssignedScene; pack: AssignedPack };

function Scene({ scene, pack: { assignment, standing } }: SceneProps): VNode {
  const { card, progress, left, unfinished } = scene;
  const { counted } = progress;
  const playable = unfinished !== null || (isPlayable(standing) && left !== 0);
  const title = card.title[language.value];
  return (
    <li class="assigned-scene" data-scene={card.id}>
      <div>
        <p class="assigned-scene-title">
          {playable ? <a href={sceneAddress(assignment.id, scene)}>{title}</a> : title}
        </p>
        <p>
          {unfinished === null
            ? messages.text(STATES[progress.state])
            : messages.text('stopped', { count: unfinished.decisions.length })}
          {counted !== null && (
            <>
              {' '}
              <a href={debriefAddress(counted.attempt)}>
                {messages.text('assigned.counted', {
                  trust: counted.trust,
                  partnership: counted.partnership,
                })}
              </a>
              {counted.late && ` ${messages.text('assigned.late')}`}
            </>
          )}
        </p>
      </div>
      <p class="assigned-left">
        {left === null
          ? messages.text('assigned.left.free')
          : messages.text('assigned.left', { count: left })}
      </p>
    </li>
  );
}
