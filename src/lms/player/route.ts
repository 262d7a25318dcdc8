/** Where one is in the package: a hash route, so that the page itself never changes. */

/** A view of the player; the query is that of the site's page of the same name. */
export type Route =
  | { readonly view: 'home' | 'debrief'; readonly query: string }
  | { readonly view: 'play'; readonly scenario: string; readonly query: string };

const ROUTE = /^#\/(?:(debrief)|play\/([a-z0-9-]+))?(\?.*)?$/;

/** Reads a hash; `null` for one that is no route, such as a link to a part of the page. */
export function readRoute(hash: string): Route | null {
  if (hash === '' || hash === '#') return { view: 'home', query: '' };
  const match = ROUTE.exec(hash);
  if (match === null) return null;
  const [, debrief, scenario, query = ''] = match;
  if (scenario !== undefined) return { view: 'play', scenario, query };
  return { view: debrief === undefined ? 'home' : 'debrief', query };
}

/** The address of a route, for links. */
export function routeAddress(route: Route): string {
  if (route.view === 'play') return `#/play/${route.scenario}${route.query}`;
  return `#/${route.view === 'debrief' ? 'debrief' : ''}${route.query}`;
}

let route: Route = { view: 'home', query: '' };
let open: (route: Route) => void = () => undefined;

/** The present route. */
export const present = (): Route => route;

/**
 * Follows the routes of the page from now on.
 *
 * @param show - shows a route; called for the first one at once.
 * @param first - where to begin when the address names nothing.
 */
export function followRoutes(show: (route: Route) => void, first: Route | null): void {
  open = show;
  const follow = (): void => {
    const read = readRoute(location.hash);
    if (read === null || routeAddress(read) === routeAddress(route)) return;
    route = read;
    open(route);
  };
  addEventListener('hashchange', follow);
  const named = location.hash === '' ? null : readRoute(location.hash);
  route = named ?? first ?? route;
  if (named === null && first !== null) writeHash(first);
  open(route);
}

/** Changes the present route in place: its view stays. */
export function rewrite(changed: Route): void {
  route = changed;
  writeHash(changed);
}

/** Goes to a route; one can go back. Going where one is opens it anew. */
export function goTo(next: Route): void {
  if (routeAddress(next) === routeAddress(route)) openAgain();
  else location.hash = routeAddress(next);
}

/** Opens the present route anew. */
export const openAgain = (): void => open(route);

function writeHash(to: Route): void {
  try {
    history.replaceState(history.state, '', routeAddress(to));
  } catch {
    // A page without an origin may not; the address then tells less than the page knows.
  }
}
