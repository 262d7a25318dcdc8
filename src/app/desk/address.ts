/** The page's own address: what is chosen, searched and filtered stands in its query. */
import { signal } from '@preact/signals';
import type { DeskPageName } from '../ui/desk-pages.ts';
import { language } from '../ui/messages.ts';

const query = signal('');

/** Reads the address now, and again whenever the browser goes back or forward. */
export function followAddress(): void {
  read();
  addEventListener('popstate', read);
}

const read = (): void => void (query.value = location.search);

/** A value of the query, or `''`; reading it subscribes the component. */
export const inQuery = (name: string): string => new URLSearchParams(query.value).get(name) ?? '';

/**
 * Changes values of the query; `''` takes one out.
 *
 * @param way - `push` where the browser's back button should lead back, as when something is opened;
 *   `replace` for searching and filtering.
 */
export function setQuery(values: Readonly<Record<string, string>>, way: 'push' | 'replace'): void {
  const next = new URLSearchParams(query.value);
  for (const [name, value] of Object.entries(values))
    if (value === '') next.delete(name);
    else next.set(name, value);
  const search = next.size === 0 ? '' : `?${next.toString()}`;
  if (search === query.value) return;
  const address = `${location.pathname}${search}`;
  if (way === 'push') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  query.value = search;
}

/** The address of a desk's page in the present language. */
export function deskAddress(
  page: DeskPageName,
  values: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(values).toString();
  return `/${language.value}/${page}/${search === '' ? '' : `?${search}`}`;
}

/** Where one signs in and then comes back to the present page. */
export const signInAddress = (): string =>
  `/${language.value}/sign-in/?to=${encodeURIComponent(location.pathname + location.search)}`;
