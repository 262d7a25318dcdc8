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

/** Asks the server. Never rejects. */
export async function ask<R extends Route>(
  route: R,
  given: Given<R> = {},
): Promise<Result<ResponseOf<R>, AskFailure>> {
  try {
    const answer = await fetch(addressOf(route, given), {
      method: route.method,
      credentials: 'same-origin',
      ...(given.body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given.body),
      }),
    });
    if (!answer.ok) return err(await reasonOf(answer));
    return ok(await readAnswer(route, answer));
  } catch {
    return err('unreachable');
  }
}

function addressOf(route: Route, { params, query }: Given<Route>): string {
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

async function readAnswer<R extends Route>(route: R, answer: Response): Promise<ResponseOf<R>> {
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
