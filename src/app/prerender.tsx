/** Renders pages on the build machine, with the components that the browser uses. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PlayFile, Strings } from '../contract/compiled.ts';
import type { Locale } from '../contract/locale.ts';
import type { PageData } from './page-data.ts';
import { DebriefPage } from './debrief/debrief-page.tsx';
import { DeskPage } from './desk/desk-page.tsx';
import { HomePage } from './library/home-page.tsx';
import { MissingPage } from './library/missing-page.tsx';
import { ResultsPage } from './library/results-page.tsx';
import { OwnEnding, PlayPage, ReplyLines } from './play/play-page.tsx';
import { LinkPage } from './sign-in/link-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { openingReplies, openingView } from './play/view.ts';
import { ScenarioText } from './session/scenario-text.ts';
import { DESK_PAGES, type DeskPageName } from './ui/desk-pages.ts';
import { switchLanguage } from './ui/messages.ts';

/** A rendered page: markup for `#app` and markup behind it. */
export type Rendered = { readonly app: string; readonly end: string };

/**
 * Renders a play page in a locale: the opening, a template for what follows each choice, and, in a
 * scenario that follows another one, a template for each ending that may be the learner's own.
 */
export async function renderPlay(
  play: PlayFile,
  strings: Strings | undefined,
  locale: Locale,
): Promise<Rendered> {
  await switchLanguage(locale);
  const text = new ScenarioText(play);
  if (strings !== undefined) text.add(locale, strings);
  const view = openingView(play);
  if (!view.ok) throw new Error(`${play.card.id}: ${view.error.detail}`);
  const templates = Object.entries(openingReplies(play)).map(
    ([choice, entries]) =>
      `<template data-reply="${choice}">${renderToString(<ReplyLines text={text} entries={entries} />)}</template>`,
  );
  return {
    app: renderToString(<PlayPage text={text} view={view.value} />),
    end: [...templates, ...ownEndings(text)].join(''),
  };
}

const ownEndings = (text: ScenarioText): readonly string[] =>
  Object.keys(text.play.follows?.endings ?? {}).map((ending) => {
    const before = renderToString(<OwnEnding text={text} ending={ending} />);
    return `<template data-own="${ending}">${before}</template>`;
  });

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
