/** A record store and the launch of a cmi5 package for tests, on a port of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { XapiStatement } from '../../src/contract/xapi.ts';
import type { PackageFiles } from './lms.ts';

/** What the store holds. */
export type TestStore = {
  /** The package's page with everything that a launch says. */
  launch(): string;
  /** In the order in which they came. */
  readonly statements: XapiStatement[];
  readonly documents: Map<string, string>;
  /** Answers that are neither wanted nor mended: the next ones with this status. */
  fault: number | null;
  close(): Promise<void>;
};

export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'http://lms.example', name: '7041' },
};
export const REGISTRATION = '8f2c1c3e-4d5b-4a6c-9e7f-0a1b2c3d4e5f';
export const ACTIVITY = 'http://lms.example/courses/12';

/** What the LMS tells the content; its context must be in every statement. */
export const CONTEXT = {
  contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:rapport:pack:x' }] },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
};

function typeOf(path: string): string | null {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.html') ? 'text/html' : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** Serves a package and a store for it. */
export async function serveRecordStore(
  files: PackageFiles,
  mode: 'Normal' | 'Review' = 'Normal',
): Promise<TestStore> {
  const state: Omit<TestStore, 'launch' | 'close'> = {
    statements: [],
    documents: new Map(),
    fault: null,
  };
  const launchData = JSON.stringify({
    contextTemplate: CONTEXT,
    launchMode: mode,
    moveOn: 'CompletedAndPassed',
  });
  const answer = async (request: IncomingMessage): Promise<[number, string | Uint8Array]> => {
    const url = new URL(request.url ?? '/', 'http://store');
    const file = files[decodeURIComponent(url.pathname).replace('/package/', '')];
    if (file !== undefined) return [200, file];
    if (url.pathname === '/fetch') return [200, '{"auth-token":"dG9rZW4="}'];
    if (request.headers.authorization !== 'Basic dG9rZW4=') return [401, ''];
    if (state.fault !== null) return [state.fault, ''];
    const body = await bodyOf(request);
    if (url.pathname === '/xapi/statements') {
      const sent = JSON.parse(body) as XapiStatement[];
      const known = sent.filter(({ id }) => state.statements.some((each) => each.id === id));
      const differs = known.some(
        (one) =>
          JSON.stringify(one) !== JSON.stringify(state.statements.find(({ id }) => id === one.id)),
      );
      if (differs) return [409, ''];
      state.statements.push(...sent.filter((one) => !known.includes(one)));
      return [200, JSON.stringify(sent.map(({ id }) => id))];
    }
    const id = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
    if (id === 'LMS.LaunchData') return [200, launchData];
    if (id === 'cmi5LearnerPreferences') return [200, '{"languagePreference":"ru-RU,en"}'];
    if (request.method === 'PUT') {
      state.documents.set(id, body);
      return [204, ''];
    }
    const document = state.documents.get(id);
    return document === undefined ? [404, ''] : [200, document];
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [status, body] = await answer(request);
    const type = typeOf(request.url?.split('?')[0] ?? '');
    response.writeHead(status, type === null ? {} : { 'content-type': type });
    response.end(body);
  };
  const server = createServer((request, response) => void serve(request, response));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const base = `http://localhost:${port}/`;
  return Object.assign(state, {
    launch: () =>
      `${base}package/index.html?${new URLSearchParams({
        endpoint: `${base}xapi`,
        fetch: `${base}fetch`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId: ACTIVITY,
      }).toString()}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
