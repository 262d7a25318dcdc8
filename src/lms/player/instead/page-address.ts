/** Hash routes of one page, in place of the site's addresses in `app/data/page-address.ts`. */
import { goTo, openAgain, present, rewrite, routeAddress } from '../route.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/data/page-address.ts';

/** The query of the present route, with its question mark, or `''`. */
export const pageQuery = (): string => present().query;

/** Changes the query of the present route without going anywhere. */
export const replaceQuery = (query: string): void => rewrite({ ...present(), query });

/** Goes to the same route with another query. */
export const goToQuery = (query: string): void => goTo({ ...present(), query });

/** The same, in place of the present route. */
export function openQuery(query: string): void {
  rewrite({ ...present(), query });
  openAgain();
}

/** Opens the present route anew; the page itself stays, and with it the LMS. */
export const reloadPage = (): void => openAgain();

/** The package's folder. */
export const siteRoot = (): URL => new URL('./', document.baseURI);

/** The address of a folder of the package. */
export const rootFolder = (name: string): string => `${name}/`;

/** The address of the pack's own page. */
export const libraryFromPlay = (): string => routeAddress({ view: 'home', query: '' });

/** The address of an attempt's review. */
export const reviewFromPlay = (attempt: string): string =>
  routeAddress({ view: 'debrief', query: `?attempt=${encodeURIComponent(attempt)}` });
