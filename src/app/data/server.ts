/** The server, as the pages ask it: typed by the very table that it runs on. */
import * as z from 'zod/mini';
import { failureSchema, type FailureReason } from '../../contract/api/failure.ts';
import type { BodyOf, ParamsOf, QueryOf, ResponseOf, Route } from '../../contract/api/route.ts';
import { err, ok, type Result } from '../../core/base/result.ts';

/** Why there is no answer: the server's own reason, or that it was not reached or understood. */
export type AskFailure = FailureReason | 'unreachable';

/** What a route wants to be given; nothing where it wants nothing. */
export type Given<R extends Route> = {
  readonly params?: ParamsOf<R>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyOf<R>;
};

/** A route that answers at once; one that answers piece by piece is asked by `send`. */
type Prompt = Route & { readonly response: Exclude<Route['response'], 'stream'> };

/** Asks the server. Never rejects. */
export async function ask<R extends Prompt>(
  route: R,
  given: Given<R> = {},
): Promise<Result<ResponseOf<R>, AskFailure>> {
  const answer = await send(route, given);
  if (!answer.ok) return answer;
  try {
    return ok(await readAnswer(route, answer.value));
  } catch {
    return err('unreachable');
  }
}

/**
 * Asks the server, and leaves its answer to be read. Never rejects.
 *
 * @param signal - gives the question up, and whatever of the answer has not come by then.
 */
export async function send<R extends Route>(
  route: R,
  given: Given<R>,
  signal: AbortSignal | null = null,
): Promise<Result<Response, AskFailure>> {
  try {
    const answer = await fetch(addressOf(route, given), {
      method: route.method,
      credentials: 'same-origin',
      signal,
      ...(given.body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given.body),
      }),
    });
    return answer.ok ? ok(answer) : err(await reasonOf(answer));
  } catch {
    return err('unreachable');
  }
}

/** Where a route is asked; what is `undefined` is left out of the query. */
export function addressOf<R extends Route>(route: R, { params, query }: Given<R>): string {
  const values = new Map(entriesOf(params));
  const path = route.path.replaceAll(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
  const search = new URLSearchParams([...entriesOf(query)]).toString();
  return search === '' ? path : `${path}?${search}`;
}

const entriesOf = (values: unknown): [string, string][] =>
  Object.entries(values ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );

async function readAnswer<R extends Prompt>(route: R, answer: Response): Promise<ResponseOf<R>> {
  const { response } = route;
  const value: unknown =
    response === null
      ? null
      : response === 'csv'
        ? await answer.text()
        : z.parse(response, await answer.json());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the route's own schema
  return value as ResponseOf<R>;
}

async function reasonOf(answer: Response): Promise<AskFailure> {
  const parsed = failureSchema.safeParse(await answer.json().catch(() => null));
  return parsed.success ? parsed.data.error : 'unreachable';
}
