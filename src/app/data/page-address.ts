/**
 * Where a page stands among the others, and the ways between them.
 *
 * The site's pages have addresses of their own. The player of a package is one page with hash routes
 * and puts a module of its own in place of this one (`src/lms/player/instead/page-address.ts`).
 */

/** The query of the present page, with its question mark, or `''`. */
export const pageQuery = (): string => location.search;

/** Changes the query of the present page without going anywhere. */
export const replaceQuery = (query: string): void =>
  history.replaceState(history.state, '', `${location.pathname}${query}`);

/** Goes to the same page with another query; one can go back. */
export const goToQuery = (query: string): void => location.assign(`${location.pathname}${query}`);

/** Opens the same page with another query in place of this one. */
export const openQuery = (query: string): void => location.replace(`${location.pathname}${query}`);

/** Opens the page anew. */
export const reloadPage = (): void => location.reload();

/** The site's root, seen from a play page, which stands at `<locale>/play/<scenario>/` below it. */
export const siteRoot = (): URL => new URL('../../../', location.href);

/** The address of a folder at the site's root, ending in `/`. */
export const rootFolder = (name: string): string => `/${name}/`;

/** The address of the library, seen from a play page. */
export const libraryFromPlay = (): string => '../../';

/** The address of an attempt's review, seen from a play page; `''` stands for none. */
export const reviewFromPlay = (attempt: string): string => `../../debrief/?attempt=${attempt}`;
