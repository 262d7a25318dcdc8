/** What a leader and a learner have agreed on after talking an attempt over: one for each attempt. */
import * as z from 'zod/mini';
import { idSchema, momentSchema, pageOf, pageQuery } from './page.ts';
import { routes } from './route.ts';

/** Most of an agreement, in characters: a promise is short. */
export const LONGEST_AGREEMENT = 500;

/** A calendar day, as in `2026-03-31`; it begins and ends by the clock of whoever reads it. */
const daySchema = z.iso.date();

export const agreementSchema = z.strictObject({
  /** Who has written it down. Without a name where the author is there no longer. */
  author: z.strictObject({ id: z.string(), name: z.nullable(z.string()) }),
  /** When it was written down, or changed last. */
  at: momentSchema,
  text: z.string(),
  due: daySchema,
  /** `null` while it has not been kept. */
  keptAt: z.nullable(momentSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

const ofAttempt = z.strictObject({ id: idSchema });

export const AGREEMENT_ROUTES = routes({
  agree: {
    method: 'PUT',
    path: '/api/attempts/:id/agreement',
    summary: 'Write down what was agreed on with whoever played an attempt, or change it',
    access: ['trainer', 'manager'],
    params: ofAttempt,
    body: z.strictObject({
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_AGREEMENT)),
      due: daySchema,
    }),
    response: null,
  },
  dropAgreement: {
    method: 'DELETE',
    path: '/api/attempts/:id/agreement',
    summary: 'Take back what was agreed on',
    access: ['trainer', 'manager'],
    params: ofAttempt,
    response: null,
  },
  keepAgreement: {
    method: 'PUT',
    path: '/api/attempts/:id/agreement/kept',
    summary: 'Say that what was agreed on has been done, or has not: either side of it',
    access: 'signed-in',
    params: ofAttempt,
    body: z.strictObject({ kept: z.boolean() }),
    response: null,
  },
  ownAgreements: {
    method: 'GET',
    path: '/api/session/agreements',
    summary: 'What one has agreed on, the latest first',
    access: 'signed-in',
    query: z.strictObject(pageQuery),
    response: pageOf(z.extend(agreementSchema, { attempt: idSchema, scenario: z.string() })),
  },
});
