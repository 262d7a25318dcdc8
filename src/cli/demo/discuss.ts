/** What managers and learners of the demonstration say of attempts. */
import { v7 } from 'uuid';
import * as z from 'zod';
import type { Locale } from '../../contract/locale.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { GROUPS, LEARNERS, MANAGERS } from './cast.ts';
import type { DemoTeam, Member } from './demo-team.ts';
import { TALKS, type Talk } from './talks.ts';

type Own = { readonly name: string; readonly attempt: Attempt | undefined };

/** The clock of the demonstration, while people talk. */
export type Hours = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Lets hours pass. */
  later(hours: number): void;
};

const DAY_MS = 24 * 3_600_000;

const attemptSchema = z.object({
  row: z.object({ result: z.nullable(z.object({ trust: z.number(), partnership: z.number() })) }),
  decisions: z.array(z.object({ level: z.nullable(z.string()) })),
});

/** Lets every manager talk with his first learners about a decision, mostly one that went wrong. */
export async function discuss(
  { people }: DemoTeam,
  own: readonly Own[],
  locale: Locale,
  hours: Hours,
): Promise<void> {
  for (const [place, manager] of MANAGERS.entries()) {
    const led = LEARNERS.filter(({ group }) => group === GROUPS[place]);
    for (const [at, talk] of (TALKS[locale][place] ?? []).entries()) {
      const name = led[at]?.name ?? '';
      const [by, learner] = [people.get(manager), people.get(name)];
      const played = own.find((one) => one.name === name && one.attempt?.status === 'finished');
      if (played?.attempt === undefined || by === undefined || learner === undefined) continue;
      await converse({ by, learner, attempt: played.attempt.id, talk }, hours);
    }
  }
}

type Conversation = {
  readonly by: Member;
  readonly learner: Member;
  readonly attempt: string;
  readonly talk: Talk;
};

async function converse({ by, learner, attempt, talk }: Conversation, hours: Hours): Promise<void> {
  const at = `/api/attempts/${attempt}`;
  const { row, decisions } = attemptSchema.parse(await by.browser.get(at));
  const wanted = talk.reason === null && talk.reply !== null ? 'best' : 'trap';
  const position = Math.max(
    0,
    decisions.findIndex(({ level }) => level === wanted),
  );
  await by.browser.put(`${at}/comments/${v7()}`, { position, body: talk.comment });
  hours.later(3);
  if (talk.reply !== null)
    await learner.browser.put(`${at}/comments/${v7()}`, { position, body: talk.reply });
  hours.later(1);
  const { trust = 50, partnership = 50 } = row.result ?? {};
  await by.browser.put(
    `${at}/verdicts/${v7()}`,
    talk.reason === null
      ? { kind: 'agree', position: null }
      : {
          kind: 'adjust',
          position: null,
          trust: Math.min(100, trust + 5),
          partnership,
          reason: talk.reason,
        },
  );
  if (talk.agreement !== null) await agree(at, { by, learner }, talk.agreement, hours);
}

async function agree(
  at: string,
  { by, learner }: Pick<Conversation, 'by' | 'learner'>,
  { text, days }: NonNullable<Talk['agreement']>,
  hours: Hours,
): Promise<void> {
  const due = new Date(hours.now + days * DAY_MS).toISOString().slice(0, 10);
  await by.browser.put(`${at}/agreement`, { text, due });
  hours.later(1);
  if (days < 0) await learner.browser.put(`${at}/agreement/kept`, { kept: true });
}
