/** What one has to know before an attempt that others will see; loaded for assigned attempts alone. */
import { render, type VNode } from 'preact';
import { language } from '../../ui/messages.ts';
import { momentText } from '../../ui/moment-text.ts';
import type { AssignedPlay } from './assigned-play.ts';
import { briefingMessages } from './messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../dialogs/dialogs.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './briefing.css';

const text = briefingMessages.text.bind(briefingMessages);
const TITLE = 'briefing-title';

/**
 * Shows the briefing over the page; resolves when the player begins.
 *
 * @param practice - the address at which the same scenario is practised.
 */
export async function showBriefing(play: AssignedPlay, practice: string): Promise<void> {
  await briefingMessages.load(language.peek());
  const dialog = document.createElement('dialog');
  dialog.className = 'play-dialog briefing';
  dialog.dataset['theme'] = 'dark';
  dialog.setAttribute('aria-labelledby', TITLE);
  document.body.append(dialog);
  render(<Briefing play={play} practice={practice} onBegin={() => dialog.close()} />, dialog);
  await new Promise<void>((resolve) => {
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.addEventListener('close', () => resolve(), { once: true });
    dialog.showModal();
  });
  render(null, dialog);
  dialog.remove();
}

type BriefingProps = { play: AssignedPlay; practice: string; onBegin: () => void };

/** Who will see the attempt, and its rules. */
export const Briefing = ({ play, practice, onBegin }: BriefingProps): VNode => (
  <div class="dialog-frame">
    <header>
      <h2 id={TITLE}>{text('title')}</h2>
    </header>
    <div class="dialog-body">
      <p class="briefing-for">{text('for', { title: play.assignment.title })}</p>
      <p class="briefing-seen">{text('seen')}</p>
      <ul>
        {sentencesOf(play, Date.now()).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" class="button primary" data-begin onClick={onBegin}>
          {text('begin')}
        </button>
        <a class="button" href={practice}>
          {text('practise')}
        </a>
        <p class="hint">{text('practise.hint')}</p>
      </div>
    </div>
  </div>
);

/** The rules of an assignment, a sentence each. */
function sentencesOf({ assignment, used }: AssignedPlay, now: number): readonly string[] {
  const { attemptsAllowed, counts, passMarks, dueAt, timers, feedback } = assignment;
  const date = dueAt === null ? '' : momentText(dueAt);
  return [
    attemptsAllowed === null
      ? text('attempt.free')
      : text('attempt', { number: used + 1, allowed: attemptsAllowed }),
    ...(attemptsAllowed === 1 ? [] : [text(`counts.${counts}`)]),
    text('marks', passMarks),
    ...(dueAt === null ? [] : [text(now > Date.parse(dueAt) ? 'due.past' : 'due', { date })]),
    ...(timers === 'learner' ? [] : [text(`timers.${timers}`)]),
    ...(assignment.meters === 'shown' ? [] : [text('meters')]),
    ...(assignment.language === null ? [] : [text(`language.${assignment.language}`)]),
    text(`feedback.${feedback}`),
  ];
}
