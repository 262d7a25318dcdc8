/** An answer of the server that a page shows and keeps fresh. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Result } from '../../core/base/result.ts';
import type { AskFailure } from '../data/server.ts';
import { whenNews } from './news.ts';

/** What is known of an answer. A failed refresh leaves the last value and adds the failure. */
export type Answer<T> = { readonly value: T | null; readonly failure: AskFailure | null };

export class Asked<T> {
  readonly #ask: () => Promise<Result<T, AskFailure>>;
  readonly #answer = signal<Answer<T>>({ value: null, failure: null });
  #asking = 0;

  constructor(ask: () => Promise<Result<T, AskFailure>>) {
    this.#ask = ask;
  }

  get answer(): ReadonlySignal<Answer<T>> {
    return this.#answer;
  }

  /** Asks again. Of two questions under way the later one's answer holds. */
  refresh = async (): Promise<void> => {
    this.#asking += 1;
    const mine = this.#asking;
    const { value } = this.#answer.peek();
    const answer = await this.#ask();
    if (mine !== this.#asking) return;
    this.#answer.value = answer.ok
      ? { value: answer.value, failure: null }
      : { value, failure: answer.error };
  };

  /** Shows a value that the page knows already, as after a change of its own. */
  set(value: T): void {
    this.#asking += 1;
    this.#answer.value = { value, failure: null };
  }
}

/**
 * Asks the server when the component appears or `key` changes, and again whenever there is news.
 *
 * @param key - what the question depends on; while it is the same, `ask` is taken from the first call.
 */
export function useAsked<T>(key: string, ask: () => Promise<Result<T, AskFailure>>): Asked<T> {
  const asked = useMemo(() => new Asked(ask), [key]);
  useEffect(() => {
    void asked.refresh();
    return whenNews(() => void asked.refresh());
  }, [asked]);
  return asked;
}
