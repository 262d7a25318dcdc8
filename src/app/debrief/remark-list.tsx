import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { momentText } from '../ui/moment-text.ts';
import { messages } from './messages.ts';
import { remarksAt, RemarksContext, type Comment, type Position, type Verdict } from './remarks.ts';

/** What was said at a decision, or of the whole attempt, with a place to answer; nothing until something is. */
export function RemarkList({ position }: { position: Position }): VNode | null {
  const { remarks } = useContext(RemarksContext);
  const { comments, verdicts } = remarksAt(remarks.value, position);
  if (comments.length === 0 && verdicts.length === 0) return null;
  return (
    <section class="remarks" aria-label={messages.text('remarks')}>
      <ul>
        {verdicts.map((verdict) => (
          <VerdictItem key={verdict.id} verdict={verdict} />
        ))}
        {comments.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            own={comment.author.id === remarks.value.self}
          />
        ))}
      </ul>
      <Reply position={position} />
    </section>
  );
}

const nameOf = ({ author }: Pick<Comment, 'author'>): string =>
  author.name ?? messages.text('remark.gone');

const Head = ({ remark, own }: { remark: Comment | Verdict; own: boolean }): VNode => (
  <p class="remark-head">
    <b>{own ? messages.text('remark.you') : nameOf(remark)}</b>{' '}
    <time dateTime={remark.at}>{momentText(remark.at, 'medium')}</time>
  </p>
);

const CommentItem = ({ comment, own }: { comment: Comment; own: boolean }): VNode => (
  <li class={own ? 'remark own' : 'remark'} data-comment={comment.id}>
    <Head remark={comment} own={own} />
    <p class="remark-body">{comment.body}</p>
  </li>
);

/** Both numbers stay: the computed ones above, the other ones here. */
const VerdictItem = ({ verdict }: { verdict: Verdict }): VNode => {
  const { kind, trust, partnership, reason } = verdict;
  return (
    <li class="remark" data-verdict={verdict.id}>
      <Head remark={verdict} own={false} />
      <p class="remark-body">
        {kind === 'agree'
          ? messages.text('verdict.agree')
          : messages.text('verdict.adjust', { trust: trust ?? '', partnership: partnership ?? '' })}
      </p>
      {reason !== '' && <p class="remark-body">{reason}</p>}
    </li>
  );
};

/** Most of a reply, in characters. */
const LONGEST = 4_000;

function Reply({ position }: { position: Position }): VNode {
  const { reply } = useContext(RemarksContext);
  const body = useSignal('');
  const state = useSignal<'idle' | 'sending' | 'failed'>('idle');
  const id = useId();
  const send = async (): Promise<void> => {
    const text = body.peek().trim();
    if (text === '' || state.peek() === 'sending') return;
    state.value = 'sending';
    const sent = await reply(position, text);
    state.value = sent ? 'idle' : 'failed';
    if (sent) body.value = '';
  };
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{messages.text('reply')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={body.value}
        onInput={({ currentTarget }) => (body.value = currentTarget.value)}
      />
      <button type="submit" class="button" disabled={state.value === 'sending'}>
        <Icon name="arrow-right" />
        {messages.text('reply.send')}
      </button>
      <p role="alert">{state.value === 'failed' && messages.text('reply.failed')}</p>
    </form>
  );
}
