/** Renders pages on the build machine, with the components that the browser uses. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../contract/locale.ts';
import type { Rendered } from './prerender-play.tsx';
export { renderPlay } from './prerender-play.tsx';
import type { PageData } from './page-data.ts';
import { DebriefPage } from './debrief/debrief-page.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { HomePage } from './library/home-page.tsx';
import { MissingPage } from './library/missing-page.tsx';
import { ResultsPage } from './library/results-page.tsx';
import { LinkPage } from './sign-in/link-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { DESK_PAGES, type DeskPageName } from './ui/desk-pages.ts';
import { switchLanguage } from './ui/messages.ts';

const SITE_PAGES: Readonly<
  Record<'home' | 'results' | 'debrief' | 'sign-in' | 'link' | 'missing', (page: PageData) => VNode>
> = {
  home: ({ cards, packs }) => <HomePage cards={cards} packs={packs} />,
  results: ({ cards }) => <ResultsPage cards={cards} />,
  debrief: () => <DebriefPage />,
  'sign-in': () => <SignInPage />,
  link: () => <LinkPage />,
  missing: () => <MissingPage />,
};

/** The pages besides those of scenarios. */
export type SitePage = keyof typeof SITE_PAGES | DeskPageName;

const isDeskPage = (page: SitePage): page is DeskPageName =>
  DESK_PAGES.some((desk) => desk === page);

/** Renders one of the other pages in a locale, before anything personal is known. */
export async function renderSitePage(
  page: SitePage,
  data: PageData,
  locale: Locale,
): Promise<Rendered> {
  await switchLanguage(locale);
  const node = isDeskPage(page) ? <DeskPage here={page} /> : SITE_PAGES[page](data);
  return { app: renderToString(node), end: '' };
}
