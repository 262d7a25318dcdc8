/** Writes the HTML of every page in every locale, rendered before anyone asks for it. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledScenario } from '../authoring/compile.ts';
import type * as Prerender from '../app/prerender.tsx';
import type { PageData } from '../app/page-data.ts';
import { DESK_PAGES } from '../app/ui/desk-pages.ts';
import type { Pack } from '../contract/pack.ts';
import { scenarioPaths, type ScenarioCard } from '../contract/compiled.ts';
import { LOCALES, type Locale } from '../contract/locale.ts';
import { clientFiles, type ClientFiles, type ViteManifest } from './client-files.ts';
import { scriptHash } from './inline-script.ts';
import { fillShell, inlineJson, type Shell } from './page-shell.ts';
import { SITE_TITLES } from './site-titles.ts';

/** What pages are made of. */
export type PageParts = {
  /** Where the site is written. */
  readonly dist: string;
  /** Where the server-side build of `src/app/prerender.tsx` lies. */
  readonly prerender: string;
  /** `index.html`, as Vite left it. */
  readonly template: string;
  readonly manifest: ViteManifest;
  /**
   * Inline scripts: the look before the first paint, the first choice of a play page, and the
   * learner's own ending of the scenario that a play page follows.
   */
  readonly scripts: Readonly<Record<'look' | 'takeChoice' | 'sendForApp' | 'ownEnding', string>>;
};

const ENTRY = 'index.html';
const MODULES = {
  home: 'src/app/library/home.tsx',
  results: 'src/app/library/results.tsx',
  missing: 'src/app/library/missing.tsx',
  debrief: 'src/app/debrief/mount.tsx',
  'sign-in': 'src/app/sign-in/sign-in.tsx',
  link: 'src/app/sign-in/link.tsx',
  play: 'src/app/play/mount.tsx',
  trainer: 'src/app/trainer/assignments.tsx',
  'trainer/packs': 'src/app/trainer/packs.tsx',
  'trainer/scenarios': 'src/app/trainer/scenarios.tsx',
  admin: 'src/app/administrator/people.tsx',
  'admin/groups': 'src/app/administrator/groups.tsx',
  'admin/settings': 'src/app/administrator/settings.tsx',
  'admin/log': 'src/app/administrator/log.tsx',
  team: 'src/app/manager/team.tsx',
  'team/person': 'src/app/manager/person.tsx',
  'team/attempt': 'src/app/attempt/attempt.tsx',
} as const;

/** What there is to play. */
export type Content = {
  readonly scenarios: readonly CompiledScenario[];
  readonly packs: readonly Pack[];
};

const SITE_PAGES = [
  'home',
  'results',
  'debrief',
  'sign-in',
  'link',
  'missing',
  ...DESK_PAGES,
] as const;
/** Where packs are chosen from. */
const WITH_PACKS: readonly Prerender.SitePage[] = ['home', 'trainer', 'trainer/packs'];

/** Writes all pages and `csp.json`, which names the inline scripts for the server's policy. */
export async function buildPages(parts: PageParts, content: Content): Promise<void> {
  const prerender = await loadPrerender(parts.prerender);
  for (const locale of LOCALES) {
    for (const page of SITE_PAGES)
      await writeSitePage(parts, prerender, { ...content, page, locale });
    for (const scenario of content.scenarios)
      await writePlayPage(parts, prerender, scenario, locale);
  }
  const scripts = Object.values(parts.scripts).map(scriptHash);
  writeFileSync(join(parts.dist, 'csp.json'), JSON.stringify({ scripts }));
}

async function loadPrerender(file: string): Promise<typeof Prerender> {
  const module: unknown = await import(pathToFileURL(file).href);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from that very module
  return module as typeof Prerender;
}

type SitePlace = Content & { readonly page: Prerender.SitePage; readonly locale: Locale };

async function writeSitePage(
  parts: PageParts,
  prerender: typeof Prerender,
  { page, locale, scenarios, packs }: SitePlace,
): Promise<void> {
  const data = {
    cards: scenarios.map(({ card }) => card),
    packs: WITH_PACKS.includes(page) ? packs : [],
  };
  const { app, end } = await prerender.renderSitePage(page, data, locale);
  const files = clientFiles(parts.manifest, [ENTRY, MODULES[page]]);
  const { title, description } = SITE_TITLES[locale][page];
  write(parts, sitePath(page, locale), {
    lang: locale,
    page,
    scenario: '',
    title,
    description,
    head: `${lookScript(parts)}${linkedStyles(files)}${preloads(files)}`,
    app,
    end: `${end}${pageData(data)}`,
  });
}

function sitePath(page: Prerender.SitePage, locale: Locale): string {
  if (page === 'missing') return `${locale}/404.html`;
  return page === 'home' ? `${locale}/index.html` : `${locale}/${page}/index.html`;
}

async function writePlayPage(
  parts: PageParts,
  prerender: typeof Prerender,
  { card, play, strings }: CompiledScenario,
  locale: Locale,
): Promise<void> {
  const { app, end } = await prerender.renderPlay(play, strings.get(locale), locale);
  const files = clientFiles(parts.manifest, [ENTRY, MODULES.play]);
  const { html, entry } = withoutEntry(parts.template);
  const { takeChoice, sendForApp, ownEnding } = parts.scripts;
  const before =
    play.follows === undefined
      ? ''
      : `<script data-follows="${play.follows.scenario}">${ownEnding}</script>`;
  write({ ...parts, template: html }, `${locale}/play/${card.id}/index.html`, {
    lang: locale,
    page: 'play',
    scenario: card.id,
    title: `${card.title[locale]} · Rapport`,
    description: card.summary[locale],
    head: `${lookScript(parts)}<script>${takeChoice}</script>${inlinedStyles(parts.dist, files)}`,
    app,
    end: `${end}${before}${pageData({ cards: [card], packs: [] })}<template data-app>${inlinedAlready(files)}${preloads(files)}${storyPreload(card)}${entry}</template><script>${sendForApp}</script>`,
  });
}

function write({ dist, template }: PageParts, path: string, shell: Shell): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fillShell(template, shell));
}

const lookScript = ({ scripts }: PageParts): string => `<script>${scripts.look}</script>`;

const pageData = (data: PageData): string =>
  `<script type="application/json" id="page">${inlineJson(data)}</script>`;

const preloads = ({ scripts }: ClientFiles): string =>
  scripts.map((file) => `<link rel="modulepreload" href="/${file}" />`).join('');

/** The story is asked for by the app alone; on a slow line it is better under way by then. */
const storyPreload = ({ id, hash }: ScenarioCard): string =>
  `<link rel="preload" as="fetch" crossorigin href="/${scenarioPaths(id, hash).play}" />`;

const ENTRY_SCRIPT = /\s*<script type="module"[^>]*><\/script>/;

/** Takes the app's own script out of a template: a play page sends for it after its first paint. */
function withoutEntry(template: string): { readonly html: string; readonly entry: string } {
  const entry = ENTRY_SCRIPT.exec(template)?.[0] ?? '';
  if (entry === '') throw new Error('index.html has no module script');
  return { html: template.replace(ENTRY_SCRIPT, ''), entry: entry.trim() };
}

const linkedStyles = ({ styles }: ClientFiles): string =>
  styles.map((file) => `<link rel="stylesheet" href="/${file}" />`).join('');

/** A play page waits for no other file before it paints. */
const inlinedStyles = (dist: string, { styles }: ClientFiles): string =>
  `<style>${styles.map((file) => readFileSync(join(dist, file), 'utf8')).join('')}</style>`;

/**
 * Tells the loader of modules which styles a page holds: it fetches what no link names, and every
 * sheet that comes lays the whole page out anew. A disabled link is not fetched.
 */
const inlinedAlready = ({ styles }: ClientFiles): string =>
  styles.map((file) => `<link rel="stylesheet" href="/${file}" disabled />`).join('');

/** Takes the template out of Vite's output, without the tags that the pages set themselves. */
export function takeTemplate(dist: string): string {
  const file = join(dist, ENTRY);
  const html = readFileSync(file, 'utf8');
  rmSync(file);
  return html
    .replaceAll(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
    .replaceAll(' crossorigin', '');
}

/** Copies what browsers look for at the root. */
export function copyRootFiles(root: string, dist: string): void {
  copyFileSync(join(root, 'assets/favicon.svg'), join(dist, 'favicon.svg'));
}
