/** Renders play pages on the build machine, with the components that the browser uses. */
import { renderToString } from 'preact-render-to-string';
import type { PlayFile, Strings } from '../contract/compiled.ts';
import type { Locale } from '../contract/locale.ts';
import { OwnEnding, PlayPage, ReplyLines } from './play/play-page.tsx';
import { openingReplies, openingView } from './play/view.ts';
import { ScenarioText } from './session/scenario-text.ts';
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
