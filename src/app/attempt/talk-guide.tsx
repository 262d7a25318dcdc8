import type { VNode } from 'preact';
import { messages } from './messages.ts';

const QUESTIONS = ['talk.saw', 'talk.differently', 'talk.work'] as const;

/** The three questions of a talk; the third looks for the leader's own share. */
export const TalkGuide = (): VNode => (
  <section class="attempt-panel talk-guide" aria-labelledby="talk-guide">
    <h2 id="talk-guide">{messages.text('talk')}</h2>
    <p class="hint">{messages.text('talk.how')}</p>
    <ol>
      {QUESTIONS.map((question) => (
        <li key={question}>{messages.text(question)}</li>
      ))}
    </ol>
    <p class="hint">{messages.text('talk.private')}</p>
  </section>
);
