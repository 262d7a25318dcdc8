/** What a route is, to both sides: its address, who may use it, and the shapes of what it carries. */
import type * as z from 'zod/mini';
import type { Role } from '../role.ts';

/** `anyone` needs no session, `signed-in` any session, a list one of its roles. */
export type Access = 'anyone' | 'signed-in' | readonly Role[];

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in `/api/groups/:id`. */
  readonly path: `/api/${string}`;
  /** One line for the API's document. */
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodMiniType;
  /** Values come as text. */
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  /** The most bytes a body may have, where the usual limit is too small. */
  readonly bodyLimit?: number;
  /** `null`: 204, with no body. `'csv'`: a file. `'stream'`: bytes, as they come to be. */
  readonly response: z.ZodMiniType | null | 'csv' | 'stream';
};

type Parsed<T> = T extends z.ZodMiniType ? z.output<T> : undefined;

export type ParamsOf<R extends Route> = Parsed<R['params']>;
export type QueryOf<R extends Route> = Parsed<R['query']>;
export type BodyOf<R extends Route> = Parsed<R['body']>;
/** What a handler gives: text for a CSV file, whatever can be read piece by piece for a stream. */
export type ResponseOf<R extends Route> = R['response'] extends 'csv'
  ? string
  : R['response'] extends 'stream'
    ? AsyncIterable<unknown>
    : R['response'] extends z.ZodMiniType
      ? z.input<R['response']>
      : null;

/** Declares routes; the type keeps each one's own shapes. */
export const routes = <const R extends Readonly<Record<string, Route>>>(table: R): R => table;
