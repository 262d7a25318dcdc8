/** The two pages that are compared, each behind a server of the same kind. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { scriptHash } from '../../src/cli/inline-script.ts';
import { precompress } from '../../src/cli/precompress.ts';
import { buildServer } from '../../src/server/app.ts';
import { openStore } from '../../src/server/store/store.ts';
import { packageBytes, unpack } from '../e2e/lms.ts';

/** The scenario that is measured. */
export const SCENARIO = 'half-past-ten';

/** The build of the product. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const INKY = fileURLToPath(new URL('inky/', import.meta.url));

/** A page being served, and how to find choices and lines in it. */
export type Site = {
  readonly name: string;
  readonly url: string;
  /** Selects what is clicked to choose. */
  readonly choice: string;
  /** Selects the lines of the story; the player's own words are not among them. */
  readonly line: string;
  /** Selects what is there once the story has ended. */
  readonly end: string;
  readonly close: () => Promise<void>;
};

/** Serves the built scenario page. */
export async function openOurs(): Promise<Site> {
  const { url, close } = await serve(DIST);
  return {
    name: 'Rapport',
    url: `${url}/en/play/${SCENARIO}/?pace=instant`,
    choice: '[data-choices] button[data-choice]',
    line: '[role=log] [data-beat]',
    end: '[data-review]',
    close,
  };
}

/**
 * Where the pages stand that ours are measured beside: among the pages of scenarios, so that the
 * server sends the same headers with them.
 */
const beside = (name: string): string => `en/play/${name}`;

/** Serves the same compiled story as a page exported from Ink's own editor. */
export async function openInky(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-inky-'));
  await makeInky(join(folder, beside('inky')));
  const { url, close } = await serve(folder);
  return {
    name: 'Inky export',
    url: `${url}/${beside('inky')}/?pace=instant`,
    choice: '.choice a',
    line: '.line',
    end: '#story:not(:has(.choice))',
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the same scenario out of a package, as a system would that compresses what it serves. */
export async function openPackage(): Promise<Site> {
  const locales = ['en', 'ru'] as const;
  const files = unpack(await packageBytes({ pack: 'first-contact', format: 'scorm12', locales }));
  const folder = await mkdtemp(join(tmpdir(), 'rapport-package-'));
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(folder, beside('package'), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const page = new TextDecoder().decode(files['index.html']);
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) =>
    scriptHash(code),
  );
  await writeFile(join(folder, 'csp.json'), JSON.stringify({ scripts }));
  await precompress(folder);
  const { url, close } = await serve(folder);
  return {
    name: 'package',
    url: `${url}/${beside('package')}/index.html#/play/${SCENARIO}?pace=instant`,
    choice: '[data-choices] button[data-choice]',
    line: '[role=log] [data-beat]',
    end: '[data-review]',
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function serve(distFolder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'rapport-bench-data-'));
  const store = await openStore({ kind: 'sqlite', folder: data });
  const app = await buildServer({ distFolder, logger: false, store });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  // Browsers take brotli over plain http from this name only.
  return {
    url: address.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await app.close();
      await store.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function makeInky(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(INKY, folder, { recursive: true });
  await cp(createRequire(import.meta.url).resolve('inkjs'), join(folder, 'ink.js'));
  await writeFile(join(folder, 'story.js'), `var storyContent = ${await compiledStory()};\n`);
  await precompress(folder);
}

/** The story's JSON as the build made it for our own page. */
async function compiledStory(): Promise<string> {
  const files = await readdir(join(DIST, 'stories'));
  const name = files.find((file) => file.startsWith(`${SCENARIO}.`) && file.endsWith('.play.json'));
  if (name === undefined) throw new Error(`The build has no play file of ${SCENARIO}.`);
  const json: unknown = JSON.parse(await readFile(join(DIST, 'stories', name), 'utf8'));
  return z.parse(z.object({ story: z.string() }), json).story;
}
