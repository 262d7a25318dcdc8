/** A learning management system for tests: scorm-again around a package, served on a port of its own. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from '@playwright/test';
import { readPacks, type PackageRequest } from '../../src/package/content.ts';
import { makePackage } from '../../src/package/make-package.ts';

/** The build that packages are made of. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  webp: 'image/webp',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  xml: 'text/xml',
};

/** The files of a package, by their paths. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** Makes a package of the present build, of the pack of an id. */
export async function packageBytes({
  pack: id,
  ...request
}: Omit<PackageRequest, 'pack'> & { readonly pack: string }): Promise<Uint8Array> {
  const pack = readPacks(DIST)?.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`The build has no pack ${id}.`);
  const made = await makePackage(DIST, { ...request, pack });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

export type Lms = {
  /** Ends in `/`. */
  readonly url: string;
  close(): Promise<void>;
};

/** Serves a package below `package/`, and the page of a system around it for each version. */
export async function serveLms(files: PackageFiles): Promise<Lms> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://lms').pathname);
    const found = answer(path, files);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html',
    });
    response.end(found);
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const unpack = (bytes: Uint8Array): PackageFiles => unzipSync(bytes);

function answer(path: string, files: PackageFiles): Uint8Array | string | undefined {
  if (path.startsWith('/package/')) return files[path.slice('/package/'.length)];
  const script = /^\/(scorm12|scorm2004)\.js$/.exec(path)?.[1];
  if (script !== undefined)
    return readFileSync(createRequire(import.meta.url).resolve(`scorm-again/${script}/min`));
  const version = /^\/lms\/(scorm12|scorm2004)$/.exec(path)?.[1];
  if (version !== undefined) return lmsPage(version);
  return path === '/frame' ? framePage : undefined;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

const framePage = `<!doctype html><title>frame</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<script>document.write('<iframe src="' + new URLSearchParams(location.search).get('at') + '"></iframe>')</script>`;

/**
 * The system's page. What a learner's visit commits stays in `localStorage` under \`cmi\`; every value
 * set is kept in \`calls\`. The query sets fields before the visit (\`?cmi.core.lesson_mode=review\`).
 */
const lmsPage = (version: string): string => `<!doctype html><title>LMS</title>
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script src="/${version}.js"></script>
<script>
  window.calls = [];
  window.fault = null;
  const query = new URLSearchParams(location.search);
  const scorm12 = ${JSON.stringify(version === 'scorm12')};
  const api = new (scorm12 ? Scorm12API : Scorm2004API)({ autocommit: false, logLevel: 5, mastery_override: false });
  const kept = localStorage.getItem('cmi');
  const start = kept === null ? {} : JSON.parse(kept);
  api.loadFromJSON(start.cmi ?? {});
  for (const [name, value] of query) {
    const path = name.split('.').slice(1);
    let at = api.cmi;
    for (const part of path.slice(0, -1)) at = at[part];
    at[path.at(-1)] = value;
  }
  const wrapped = {};
  const names = scorm12
    ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
    : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
  for (const name of names)
    wrapped[name] = (...given) => {
      if (window.fault === 'throws') throw new Error('The session has ended.');
      if (window.fault === 'refuses' && !name.includes('GetLastError')) return 'false';
      if (window.fault === 'refuses') return scorm12 ? '301' : '143';
      const answer = api[name](...given);
      window.calls.push([name, ...given, String(answer), String(api[names[5]]())]);
      if (name.endsWith('Commit') || name === names[1])
        localStorage.setItem('cmi', JSON.stringify(api.renderCMIToJSONObject()));
      return answer;
    };
  if (!query.has('none')) window[scorm12 ? 'API' : 'API_1484_11'] = wrapped;
  document.write('<iframe src="/package/index.html' + location.hash + '"></iframe>');
</script>`;

/** A call of the package and what it answered: the name, what was given, the answer, the error. */
export type Call = readonly string[];

/** The package within the system's page. */
export const player = (page: Page): FrameLocator => page.frameLocator('iframe');

/** All calls of this visit. */
export const calls = (page: Page): Promise<readonly Call[]> =>
  page.evaluate(() => (window as unknown as { calls: Call[] }).calls);

/** The latest value that was set of each element. */
export async function lastSet(page: Page): Promise<Readonly<Record<string, string>>> {
  const set = (await calls(page)).filter(([name]) => name?.endsWith('SetValue'));
  return Object.fromEntries(set.map(([, element = '', value = '']) => [element, value]));
}

/** What goes wrong in the system from now on; `null` for nothing. */
export const setFault = (page: Page, fault: 'throws' | 'refuses' | null): Promise<void> =>
  page.evaluate((name) => {
    (window as unknown as { fault: string | null }).fault = name;
  }, fault);
