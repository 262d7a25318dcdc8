/** How a handler meets a route: checked input in, a value or a named reason out. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FailureReason } from '../../contract/api/failure.ts';
import type { BodyOf, ParamsOf, QueryOf, ResponseOf, Route } from '../../contract/api/route.ts';
import type { Role } from '../../contract/role.ts';
import type { Result } from '../../core/base/result.ts';

/** Whoever is signed in. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Always with `learner`. */
  readonly roles: readonly Role[];
  /** The session that the request belongs to. */
  readonly session: string;
};

/** Why a handler says no. */
export type Refusal = { readonly reason: FailureReason; readonly detail?: string };

/** What a handler gets; `person` is `null` only where the route is open to anyone. */
export type Call<R extends Route> = {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly person: R['access'] extends 'anyone' ? Person | null : Person;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Handler<R extends Route> = (call: Call<R>) => Promise<Result<ResponseOf<R>, Refusal>>;

/** A handler for every route of a table: the type checker finds the one that is missing. */
export type Handlers<T extends Readonly<Record<string, Route>>> = {
  readonly [K in keyof T]: Handler<T[K]>;
};

/** A refusal by its reason alone, or with a sentence for whoever mends the request. */
export const refuse = (
  reason: FailureReason,
  detail?: string,
): { readonly ok: false; readonly error: Refusal } => ({
  ok: false,
  error: detail === undefined ? { reason } : { reason, detail },
});

/** Whether somebody holds one of the roles. */
export const hasRole = ({ roles }: Person, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
