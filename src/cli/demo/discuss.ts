/** What managers and learners of the demonstration say of attempts. */
import { v7 } from 'uuid';
import * as z from 'zod';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { LEARNERS } from './cast.ts';
import type { DemoTeam, Member } from './demo-team.ts';

type Own = { readonly name: string; readonly attempt: Attempt | undefined };

const attemptSchema = z.object({
  row: z.object({ result: z.nullable(z.object({ trust: z.number(), partnership: z.number() })) }),
  decisions: z.array(z.object({ level: z.nullable(z.string()) })),
});

const TALKS = [
  {
    comment:
      'You answered before you had asked anything. What did you know about the client at that point?',
    reply: 'Less than I thought. I wanted it to be over quickly; next time I ask first.',
  },
  {
    comment: 'Good that you came back to this. What in our schedule made it so late?',
    reply: 'The handover came at six. Could we have it an hour earlier?',
  },
] as const;

/**
 * For each manager one conversation on a decision that went wrong, with a reply and a verdict.
 *
 * @param later - lets hours pass.
 */
export async function discuss(
  { people }: DemoTeam,
  managers: readonly string[],
  own: readonly Own[],
  later: (hours: number) => void,
): Promise<void> {
  const groups = [...new Set(LEARNERS.map(({ group }) => group))];
  for (const [place, manager] of managers.entries()) {
    const led = LEARNERS.filter(({ group }) => group === groups[place]);
    const [chosen] = led.flatMap((one) =>
      own.filter(({ name, attempt }) => name === one.name && attempt?.status === 'finished'),
    );
    const [by, learner] = [people.get(manager), people.get(chosen?.name ?? '')];
    const talk = TALKS[place];
    if (chosen?.attempt === undefined || by === undefined || learner === undefined) continue;
    if (talk === undefined) continue;
    await converse({ by, learner, attempt: chosen.attempt.id, talk }, later);
  }
}

type Conversation = {
  readonly by: Member;
  readonly learner: Member;
  readonly attempt: string;
  readonly talk: (typeof TALKS)[number];
};

async function converse(
  { by, learner, attempt, talk }: Conversation,
  later: (hours: number) => void,
): Promise<void> {
  const at = `/api/attempts/${attempt}`;
  const { row, decisions } = attemptSchema.parse(await by.browser.get(at));
  const trap = decisions.findIndex(({ level }) => level === 'trap');
  const position = Math.max(0, trap);
  await by.browser.put(`${at}/comments/${v7()}`, { position, body: talk.comment });
  later(3);
  await learner.browser.put(`${at}/comments/${v7()}`, { position, body: talk.reply });
  later(1);
  const { trust = 50, partnership = 50 } = row.result ?? {};
  await by.browser.put(`${at}/verdicts/${v7()}`, {
    kind: 'adjust',
    position: null,
    trust: Math.min(100, trust + 5),
    partnership,
    reason: 'The apology came late, but it was meant, and the client heard it.',
  });
}
