/** What waits for the learner: reminders, comments, moments to come back to. */
import type { VNode } from 'preact';
import type { NOTICE_ROUTES } from '../../contract/api/notice-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { Icon } from '../ui/icon.tsx';
import { language } from '../ui/messages.ts';
import { debriefAddress, homeAddress, playAddress } from './addresses.ts';
import { dueText } from './due-text.ts';
import { messages } from './messages.ts';

export type OwnNotice = ResponseOf<typeof NOTICE_ROUTES.notices>['items'][number];

type NoticesProps = {
  /** Unread, the latest first. */
  notices: readonly OwnNotice[];
  cards: readonly ScenarioCard[];
  now: number;
  onRead: (ids: readonly string[]) => void;
};

/** So many are shown; the others come up as these are read. */
const MOST = 4;

/** The latest unread notices, each with its way; nothing where there are none. */
export function NoticeList({ notices, cards, now, onRead }: NoticesProps): VNode | null {
  if (notices.length === 0) return null;
  return (
    <section class="own-notices" aria-labelledby="own-notices">
      <h2 id="own-notices">{messages.text('notices', { count: notices.length })}</h2>
      <ul>
        {notices.slice(0, MOST).map((notice) => {
          const text = textOf(notice, cards, now);
          return (
            <li key={notice.id} data-notice={notice.kind}>
              <a href={addressOf(notice)} onClick={() => onRead([notice.id])}>
                {text}
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={messages.text('notice.read', { text })}
                onClick={() => onRead([notice.id])}
              >
                <Icon name="x" size={18} />
              </button>
            </li>
          );
        })}
      </ul>
      {notices.length > 1 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => onRead(notices.map(({ id }) => id))}
        >
          {messages.text('notices.read')}
        </button>
      )}
    </section>
  );
}

/** Where a notice leads: to the review it is about, to the moment, or to the list beside it. */
function addressOf({ kind, attempt, scenario }: OwnNotice): string {
  if (attempt !== null) return debriefAddress(attempt);
  if (kind === 'repetition' && scenario !== null) return playAddress(scenario);
  return `${homeAddress()}#assigned`;
}

function textOf(notice: OwnNotice, cards: readonly ScenarioCard[], now: number): string {
  const { kind, assignment, from, dueAt, scenario } = notice;
  const card = cards.find(({ id }) => id === scenario);
  return messages.text(`notice.${kind}`, {
    title: assignment?.title ?? '',
    name: from?.name ?? messages.text('comment.gone'),
    when: dueAt === null ? '' : dueText(dueAt, now),
    scene: card?.title[language.value] ?? scenario ?? '',
  });
}
