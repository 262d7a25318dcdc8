/** Notices: what waits for somebody, in the app and by mail. */
import * as z from 'zod/mini';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';

/** What a notice says. */
export const NOTICE_KINDS = [
  'assigned',
  'due-soon',
  'overdue',
  /** A trainer has asked for it. */
  'reminder',
  'extended',
  /** The reviews of an assignment may be read. */
  'released',
  'comment',
  'verdict',
  /** What was agreed on about an attempt has been written down. */
  'agreement',
  /** A moment to come back to, for what did not go well. */
  'repetition',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const noticeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(NOTICE_KINDS),
  at: momentSchema,
  /** `null`: unread. */
  readAt: z.nullable(momentSchema),
  assignment: z.nullable(z.strictObject({ id: idSchema, title: z.string() })),
  attempt: z.nullable(idSchema),
  /** Of a repetition, the moment to play. */
  scenario: z.nullable(z.string()),
  /** Who has written or asked. */
  from: z.nullable(z.strictObject({ id: z.string(), name: z.nullable(z.string()) })),
  dueAt: z.nullable(momentSchema),
});

export const NOTICE_ROUTES = routes({
  notices: {
    method: 'GET',
    path: '/api/session/notices',
    summary: 'What waits for oneself, the latest first',
    access: 'signed-in',
    query: z.strictObject(pageQuery),
    response: z.extend(pageOf(noticeSchema), { unread: z.number() }),
  },
  readNotices: {
    method: 'PUT',
    path: '/api/session/notices/read',
    summary: 'Mark notices as read',
    access: 'signed-in',
    body: z.strictObject({ ids: z.array(idSchema).check(z.minLength(1), z.maxLength(200)) }),
    response: null,
  },
  remind: {
    method: 'PUT',
    path: '/api/assignments/:id/reminders/:reminder',
    summary: 'Remind people of an assignment; who has finished it is left in peace',
    access: ['trainer'],
    params: z.strictObject({ id: idSchema, reminder: idSchema }),
    body: z.strictObject({ people: z.array(idSchema).check(z.minLength(1), z.maxLength(500)) }),
    response: z.strictObject({ reminded: z.number() }),
  },
});
