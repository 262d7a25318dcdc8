/** Sends notices by mail: one letter for all that waits for somebody. */
import type { Locale } from '../../contract/locale.ts';
import { noticeMail, type NoticeLine } from '../mail/notice-texts.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Queries } from '../store/store.ts';
import { groupBy } from '../statistics/group-by.ts';
import type { Cards } from './cards.ts';

/** After this another server takes a letter for given up by the one that began it. */
const CLAIM_MS = 10 * 60_000;
const MOST_TRIES = 5;
const AT_ONCE = 200;

export type Post = {
  readonly mailer: Mailer;
  readonly publicUrl: string;
  readonly cards: Cards;
};

/**
 * Sends what is to be mailed, and remembers it.
 *
 * A letter whose server dies between the two is sent once more: better twice than never.
 */
export async function sendLetters(db: Queries, post: Post, now: number): Promise<void> {
  const due = await dueLetters(db, now);
  for (const own of groupBy(due, (row) => row.person_id).values()) {
    const claimed: LetterRow[] = [];
    for (const row of own) if (await claim(db, row.id, now)) claimed.push(row);
    if (claimed.length > 0) await send(db, post, claimed);
  }
}

const isDue = (now: number) => now - CLAIM_MS;

const dueLetters = (db: Queries, now: number) =>
  db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.person_id')
    .leftJoin('assignment', 'assignment.id', 'notice.assignment_id')
    .leftJoin('person as author', 'author.id', 'notice.from_id')
    .selectAll('notice')
    .select(['person.email', 'person.name', 'person.locale', 'author.name as author_name'])
    .select(['assignment.title', 'assignment.time_zone'])
    .where('notice.mail', '=', 'due')
    .where((eb) =>
      eb.or([eb('mail_claimed_at', 'is', null), eb('mail_claimed_at', '<', isDue(now))]),
    )
    .where('person.status', '!=', 'disabled')
    .orderBy('notice.at')
    .orderBy('notice.id')
    .limit(AT_ONCE)
    .execute();

type LetterRow = Awaited<ReturnType<typeof dueLetters>>[number];

/** Of several servers one gets it. */
async function claim(db: Queries, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notice')
    .set((eb) => ({ mail_claimed_at: now, mail_tries: eb('mail_tries', '+', 1) }))
    .where('id', '=', id)
    .where('mail', '=', 'due')
    .where((eb) =>
      eb.or([eb('mail_claimed_at', 'is', null), eb('mail_claimed_at', '<', isDue(now))]),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function send(db: Queries, post: Post, rows: readonly LetterRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { email: to, name, locale } = first;
  const cards = await post.cards.latest(db);
  const lines = rows.map((row) => lineOf(row, locale, (id) => cards.get(id)?.title[locale] ?? id));
  const link = `${post.publicUrl}${locale}/`;
  const sent = await post.mailer.send(noticeMail({ to, name, lines, link }, locale)).then(
    () => true,
    () => false,
  );
  const ids = rows.map(({ id }) => id);
  if (sent) {
    await db.updateTable('notice').set({ mail: 'sent' }).where('id', 'in', ids).execute();
    return;
  }
  await db
    .updateTable('notice')
    .set({ mail: 'failed' })
    .where('id', 'in', ids)
    .where('mail_tries', '>=', MOST_TRIES)
    .execute();
}

const lineOf = (
  row: LetterRow,
  locale: Locale,
  titleOf: (scenario: string) => string,
): NoticeLine => ({
  kind: row.kind,
  title: row.title ?? '',
  scenario: row.scenario_id === null ? '' : titleOf(row.scenario_id),
  from: row.author_name ?? '',
  due: row.due_at === null ? null : dayOf(row.due_at, row.time_zone ?? 'UTC', locale),
});

const dayOf = (ms: number, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(ms);
