/** What others have said of an attempt, and one's own replies. */
import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { v7 } from 'uuid';
import { ATTEMPT_ROUTES } from '../../contract/api/attempt-routes.ts';
import { ask } from '../data/server.ts';
import { signedIn } from '../data/signed-in.ts';
import type { Agreement } from '../../contract/api/agreement-routes.ts';
import { keepAgreement } from '../data/agreements.ts';
import type { Position, Remarks } from '../review/remarks.ts';

/** What was said, and whose attempt it is. */
export type OwnRemarks = Remarks & {
  readonly self: string | null;
  /** What was agreed on; `null` while nothing was. */
  readonly agreement: Agreement | null;
};

/** The remarks of the page, and the way to answer; nothing where there are none. */
export type RemarksHere = {
  readonly remarks: Signal<OwnRemarks>;
  /** Sends a reply; whether it was taken. */
  readonly reply: (position: Position, body: string) => Promise<boolean>;
  /** Says that what was agreed on has been kept, or has not. */
  readonly keep: (kept: boolean) => Promise<void>;
};

/** Before anything is known, and in practice for ever. */
export const NO_REMARKS: RemarksHere = {
  remarks: signal({ comments: [], verdicts: [], agreement: null, self: null }),
  reply: async () => false,
  keep: async () => undefined,
};

export const RemarksContext = createContext<RemarksHere>(NO_REMARKS);

/** How often new remarks are looked for while the page is seen, in milliseconds. */
const ASK_MS = 15_000;

/** The remarks on an attempt that others see; they come, and come anew, by themselves. */
export function followRemarks(attempt: string): RemarksHere {
  const remarks = signal<OwnRemarks>({
    comments: [],
    verdicts: [],
    agreement: null,
    self: signedIn(),
  });
  const fetchAll = async (): Promise<void> => {
    const answer = await ask(ATTEMPT_ROUTES.attempt, { params: { id: attempt } });
    if (!answer.ok) return;
    const { comments, verdicts, agreement } = answer.value;
    remarks.value = { ...remarks.peek(), comments, verdicts, agreement };
  };
  void fetchAll();
  setInterval(() => {
    if (!document.hidden) void fetchAll();
  }, ASK_MS);
  return {
    remarks,
    async reply(position, body) {
      const params = { id: attempt, comment: v7() };
      const sent = await ask(ATTEMPT_ROUTES.comment, { params, body: { position, body } });
      if (sent.ok) await fetchAll();
      return sent.ok;
    },
    async keep(kept) {
      await keepAgreement(attempt, kept);
      await fetchAll();
    },
  };
}
