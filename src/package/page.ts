/** The one page of a package, with its views rendered into templates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringsFileSchema, scenarioPaths } from '../contract/compiled.ts';
import type { Locale } from '../contract/locale.ts';
import type { PackageData } from '../contract/package.ts';
import type { PlayFile, Strings } from '../contract/compiled.ts';
import type { Content } from './content.ts';
import { escapeXml } from './xml.ts';

type Rendered = { readonly app: string; readonly end: string };

/** What the built renderer offers; see `src/lms/player/prerender.tsx`. */
type Renderer = {
  renderPack(data: PackageData, locale: Locale): Promise<Rendered>;
  renderOpening(
    data: PackageData,
    play: PlayFile,
    strings: Strings | undefined,
    locale: Locale,
  ): Promise<Rendered>;
};

/**
 * Renders the page. Everything that it loads stands beside it.
 *
 * It is shown while it comes, so what is likeliest to be wanted first comes first: what a scenario
 * needs, the first scenario, the pack's own page, the other scenarios.
 */
export async function renderPage(player: string, { data, plays }: Content): Promise<string> {
  const renderer = await loadRenderer(player);
  const { locales, pack } = data;
  const [lang = 'en'] = locales;
  const inEach = (view: string, render: (locale: Locale) => Promise<Rendered>): Promise<string> =>
    joined(locales.map((locale) => async () => template(view, locale, await render(locale))));
  const [first = '', ...others] = await inTurn(
    plays.map(
      (play) => () => inEach(play.card.id, (locale) => renderOpening(renderer, data, play, locale)),
    ),
  );
  const home = await inEach('', (locale) => renderer.renderPack(data, locale));
  const read = (name: string): string => readFileSync(join(player, name), 'utf8').trim();
  return `<!doctype html>
<html lang="${lang}" data-locales="${locales.join(' ')}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="color-scheme" content="light dark" />
<title>${escapeXml(pack.title[lang])} · Rapport</title>
<link rel="icon" href="data:," />
<style data-for="play" media="not all">${read('assets/play.css')}</style>
</head>
<body>
<div id="app"></div>
<div id="behind"></div>
<div id="lms"></div>
<template data-run="early"><script>${read('early.js')}</script></template>
<script>${read('boot.js')}</script>
${first}
<style data-for="site" media="not all">${read('assets/site.css')}</style>
${home}
${others.join('\n')}
<template data-run="player"><script src="player.js"></script></template>
</body>
</html>
`;
}

/** One after another: the renderer speaks one language at a time. */
async function inTurn<T>(works: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const done: T[] = [];
  for (const work of works) done.push(await work());
  return done;
}

const joined = async (works: readonly (() => Promise<string>)[]): Promise<string> =>
  (await inTurn(works)).join('\n');

function renderOpening(
  renderer: Renderer,
  data: PackageData,
  play: PlayFile,
  locale: Locale,
): Promise<Rendered> {
  const text = data.files[scenarioPaths(play.card.id, play.card.hash).strings(locale)];
  const strings = text === undefined ? undefined : stringsFileSchema.parse(JSON.parse(text));
  return renderer.renderOpening(data, play, strings, locale);
}

const template = (view: string, locale: Locale, { app, end }: Rendered): string =>
  `<template data-view="${view}" lang="${locale}">${app}</template>` +
  `<template data-behind="${view}" lang="${locale}">${end}</template>`;

async function loadRenderer(player: string): Promise<Renderer> {
  const module: unknown = await import(pathToFileURL(join(player, 'render/render.mjs')).href);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from that very module
  return module as Renderer;
}
