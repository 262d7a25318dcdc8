import type { VNode } from 'preact';
import { libraryFromPlay } from '../data/page-address.ts';
import { messages } from './messages.ts';
import { useScenario } from './scenario-context.ts';

const TITLE = 'content-note';

/**
 * What a scenario contains that one may want to know before, shown in place of its first line.
 *
 * An open dialog whose form closes it: it can be answered before the app has come. The style sheet
 * keeps the conversation and the choices out of sight, and of reach, as long as it is open.
 */
export function ContentNote({ onGoOn }: { onGoOn: () => void }): VNode {
  const text = useScenario();
  const { contentNotes, title } = text.play.card;
  return (
    <dialog open class="content-note panel" aria-labelledby={TITLE} onClose={onGoOn}>
      <form method="dialog">
        <h2 id={TITLE}>{messages.text('note', { title: text.named(title) })}</h2>
        <p>{messages.text('note.contains')}</p>
        <ul>
          {contentNotes.map((note) => (
            <li key={note.en}>{text.named(note)}</li>
          ))}
        </ul>
        <p>{messages.text('note.free')}</p>
        <div class="ways">
          <button type="submit" class="button primary" autoFocus>
            {messages.text('note.on')}
          </button>
          <a class="button" href={libraryFromPlay()}>
            {messages.text('note.skip')}
          </a>
        </div>
      </form>
    </dialog>
  );
}

/** Whether the note on this page still waits for its answer. */
export function noteIsOpen(page: Document): boolean {
  const note = page.querySelector('.content-note');
  return note === null || note.hasAttribute('open');
}
