import type { VNode } from 'preact';
import { momentText } from '../ui/moment-text.ts';
import { reviewMessages as messages } from './messages.ts';
import type { Comment, Remarks, Verdict } from './remarks.ts';

type ItemsProps = {
  readonly remarks: Remarks;
  /** Who reads them; what he has written himself is told apart. */
  readonly self: string | null;
};

/** What was said at one place: the verdicts first. */
export const RemarkItems = ({ remarks: { comments, verdicts }, self }: ItemsProps): VNode => (
  <ul>
    {verdicts.map((verdict) => (
      <VerdictItem key={verdict.id} verdict={verdict} own={verdict.author.id === self} />
    ))}
    {comments.map((comment) => (
      <CommentItem key={comment.id} comment={comment} own={comment.author.id === self} />
    ))}
  </ul>
);

const classOf = (own: boolean): string => (own ? 'remark own' : 'remark');

const Head = ({ remark, own }: { remark: Comment | Verdict; own: boolean }): VNode => (
  <p class="remark-head">
    <b>{own ? messages.text('remark.you') : authorName(remark)}</b>{' '}
    <time dateTime={remark.at}>{momentText(remark.at, 'medium')}</time>
  </p>
);

/** Who has written something; told also of those who have left. */
export const authorName = ({ author }: Pick<Comment, 'author'>): string =>
  author.name ?? messages.text('remark.gone');

const CommentItem = ({ comment, own }: { comment: Comment; own: boolean }): VNode => (
  <li class={classOf(own)} data-comment={comment.id}>
    <Head remark={comment} own={own} />
    <p class="remark-body">{comment.body}</p>
  </li>
);

/** Both numbers stay: the computed ones above, the other ones here. */
const VerdictItem = ({ verdict, own }: { verdict: Verdict; own: boolean }): VNode => {
  const { kind, trust, partnership, reason } = verdict;
  return (
    <li class={classOf(own)} data-verdict={verdict.id}>
      <Head remark={verdict} own={own} />
      <p class="remark-body">
        {kind === 'agree'
          ? messages.text('verdict.agree')
          : messages.text('verdict.adjust', { trust: trust ?? '', partnership: partnership ?? '' })}
      </p>
      {reason !== '' && <p class="remark-body">{reason}</p>}
    </li>
  );
};
