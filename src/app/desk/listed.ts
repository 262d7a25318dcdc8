/** A list that is shown page by page and kept fresh. */
import { useRef } from 'preact/hooks';
import type { Result } from '../../core/base/result.ts';
import type { AskFailure } from '../data/server.ts';
import { useAsked, type Asked } from './asked.ts';
import { somePages, type AskPage, type SomePages } from './every-page.ts';

export type Listed<T> = {
  readonly asked: Asked<SomePages<T>>;
  /** Asks for one page more than there is now. */
  readonly showMore: () => Promise<void>;
};

/**
 * Asks for the first page of a list, and for further ones as they are wanted.
 *
 * @param key - what the question depends on; give the component the same key, for its pages to be counted anew.
 */
export function useListed<T>(key: string, ask: AskPage<T>): Listed<T> {
  const pages = useRef(1);
  const asked = useAsked(key, (): Promise<Result<SomePages<T>, AskFailure>> =>
    somePages(ask, pages.current),
  );
  return {
    asked,
    async showMore() {
      pages.current += 1;
      await asked.refresh();
    },
  };
}
