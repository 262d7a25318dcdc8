/** What the address of a play page can ask for. */
export type PlayParams = {
  /** No delays. */
  readonly instant: boolean;
  /** Plays a new attempt with this seed, unless an unfinished one with it is there. */
  readonly seed: string | null;
  readonly stage: boolean;
  /** Nothing is stored. */
  readonly memory: boolean;
  /** Shows how an assignment would play, by the rules of the address; nothing is stored. */
  readonly preview: boolean;
  /** Goes on with this attempt, whatever its state. */
  readonly attempt: string | null;
  /** Begins a new attempt from a decision of an old one. */
  readonly from: { readonly attempt: string; readonly decision: number } | null;
  /** Begins a new attempt although an unfinished one may be there. */
  readonly afresh: boolean;
  /** Takes the attempt over from another tab. */
  readonly takeOver: boolean;
  /** Plays for this assignment; `null` in practice. */
  readonly assignment: string | null;
};

/** Reads the query of an address; what is missing or makes no sense is as if it were not asked. */
export function parsePlayParams(search: string): PlayParams {
  const query = new URLSearchParams(search);
  const from = query.get('from');
  const decision = Number(query.get('at'));
  return {
    instant: query.get('pace') === 'instant',
    seed: query.get('seed'),
    stage: query.get('stage') !== 'off',
    memory: query.get('store') === 'memory' || query.has('preview'),
    preview: query.has('preview'),
    attempt: query.get('attempt'),
    from: from !== null && decision >= 1 ? { attempt: from, decision } : null,
    afresh: query.has('new'),
    takeOver: query.has('here'),
    assignment: from === null && !query.has('preview') ? query.get('assignment') : null,
  };
}

/** The query without what has been done with once the attempt is there. */
export function withoutStart(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of ['from', 'at', 'new', 'here']) query.delete(key);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The query that begins a new attempt, with the same wishes for pace and the rest. */
export function afreshQuery(search: string): string {
  const query = new URLSearchParams(withoutStart(search));
  query.delete('attempt');
  query.set('new', '');
  return `?${query.toString()}`;
}

/** The query that plays the same for nobody but oneself. */
export function practiceQuery(search: string): string {
  const query = new URLSearchParams(withoutStart(search));
  for (const key of ['attempt', 'assignment']) query.delete(key);
  return `?${query.toString()}`;
}

/** The query that shows a certain attempt again when the page is loaded anew. */
export function attemptQuery(search: string, attempt: string): string {
  const query = new URLSearchParams(withoutStart(search));
  query.set('attempt', attempt);
  return `?${query.toString()}`;
}

/** The query that takes a certain attempt over from another tab. */
export const takeOverQuery = (search: string, attempt: string): string =>
  `${attemptQuery(search, attempt)}&here`;
