/** Renders the views of a package before anyone opens it, with the components of the player. */
import { renderToString } from 'preact-render-to-string';
import { renderPlay } from '../../app/prerender-play.tsx';
import { switchLanguage } from '../../app/ui/messages.ts';
import type { PlayFile, Strings } from '../../contract/compiled.ts';
import type { Locale } from '../../contract/locale.ts';
import type { PackageData } from '../../contract/package.ts';
import { PackPage } from './pack-page.tsx';
import type { PackageWindow } from './package-data.ts';

/** Markup of a view and markup behind it. */
export type RenderedView = { readonly app: string; readonly end: string };

/** Renders the pack's own page, before anything personal is known. */
export async function renderPack(data: PackageData, locale: Locale): Promise<RenderedView> {
  const here: { rapportPackage?: PackageWindow['rapportPackage'] } = globalThis as object;
  here.rapportPackage = data;
  await switchLanguage(locale);
  const app = renderToString(<PackPage data={data} attempts={[]} posters={{}} />);
  return { app, end: '' };
}

/** Renders the opening of a scenario, and what follows each of its choices. */
export async function renderOpening(
  data: PackageData,
  play: PlayFile,
  strings: Strings | undefined,
  locale: Locale,
): Promise<RenderedView> {
  const here: { rapportPackage?: PackageWindow['rapportPackage'] } = globalThis as object;
  here.rapportPackage = data;
  return renderPlay(play, strings, locale);
}
