import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Scene, Textures } from 'phaser';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { StageIndex } from '../../../src/app/session/stage-index.ts';
import type { StageSnapshot } from '../../../src/app/session/stage-snapshot.ts';
import type { LitPlace } from '../../../src/app/stage/director.ts';
import type { BackgroundManifest } from '../../../src/app/stage/manifest.ts';

// Phaser asks for a document when it is imported; nothing here draws.
vi.mock('../../../src/app/stage/phaser.ts', () => ({ BlendModes: { SCREEN: 3 } }));
const { Loader } = await import('../../../src/app/stage/loading.ts');
const { SetExchange } = await import('../../../src/app/stage/set-exchange.ts');

const office: BackgroundManifest = {
  version: 1,
  id: 'office',
  frame: [0, 0, 1440, 900],
  bleed: 32,
  narrow: [0, 0, 900, 600],
  peopleDepth: 0.8,
  gradient: ['#000000', '#000000'],
  phases: { day: 'day', dusk: 'day', night: 'day' },
  lights: {
    day: {
      dark: '#000000',
      sheets: [],
      people: {
        artyom: { 1: 'artyom-1.webp', 2: 'artyom-2.webp' },
        olga: { 1: 'olga-1.webp', 2: 'olga-2.webp' },
      },
    },
  },
  places: [{ x: 428, y: 300, scale: 0.82 }],
  phone: false,
  drawings: { artyom: {}, olga: {} },
};
const index: StageIndex = {
  version: 1,
  backgrounds: { office: 'office.json', burnt: 'burnt.json' },
  posters: {},
  portraits: {},
};
const files: Readonly<Record<string, unknown>> = { '/stage.json': index, '/office.json': office };

let asked: string[] = [];
let baseUrl = '';
const server: Server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const file = files[request.url ?? ''];
  response.statusCode = file === undefined ? 404 : 200;
  response.end(JSON.stringify(file ?? null));
});

beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

let inMemory: string[] = [];

/** A texture memory that says it holds everything, so that no picture is fetched. */
const memory = {
  exists: () => true,
  get: (url: string) => {
    inMemory.push(url);
    return { has: () => true };
  },
} as unknown as Textures.TextureManager;

let ready: LitPlace[] = [];
let failed = 0;

beforeEach(() => {
  asked = [];
  ready = [];
  inMemory = [];
  failed = 0;
});

const open = (): InstanceType<typeof SetExchange> =>
  new SetExchange({} as Scene, new Loader(baseUrl, memory, false), {
    ready: (place) => ready.push(place),
    failed: () => (failed += 1),
  });

const SCREEN = { width: 1440, height: 900, resolution: 1 };

const person = (drawing: string): StageSnapshot['people'][number] => ({
  id: drawing,
  drawing,
  mood: 'neutral',
  speaking: false,
});

const at = (background: string, ...drawings: string[]): StageSnapshot => ({
  background,
  clock: '12-28 12:00',
  trust: 50,
  people: drawings.map(person),
  cues: { number: 0, directions: [], speaker: '' },
  busy: false,
});

test('a background that has not been drawn leaves the picture as it is, and is asked for once', async () => {
  const exchange = open();
  exchange.want(at('office', 'artyom'), SCREEN);
  await vi.waitFor(() => expect(ready).toHaveLength(1));
  exchange.want(at('on-the-moon', 'artyom'), SCREEN);
  exchange.want(at('on-the-moon', 'artyom'), SCREEN);
  exchange.want(at('office', 'artyom'), SCREEN);
  await vi.waitFor(() => expect(ready).toHaveLength(2));
  expect(ready.map(({ manifest }) => manifest.id)).toEqual(['office', 'office']);
  expect(failed).toBe(0);
  expect(asked).toEqual(['/stage.json', '/office.json']);
});

test('a background whose file does not come is told as a failure', async () => {
  open().want(at('burnt'), SCREEN);
  await vi.waitFor(() => expect(failed).toBe(1));
  expect(ready).toEqual([]);
});

test('only those who are seen in the place are loaded, and nobody undrawn', async () => {
  open().want(at('office', 'olga', 'nobody-drew-him'), SCREEN);
  await vi.waitFor(() => expect(ready).toHaveLength(1));
  expect(inMemory).toEqual(['olga-1.webp']);
});

test('whoever comes later is loaded then, and whoever leaves stays loaded', async () => {
  const exchange = open();
  exchange.want(at('office', 'olga'), SCREEN);
  await vi.waitFor(() => expect(ready).toHaveLength(1));
  exchange.want(at('office', 'artyom'), SCREEN);
  await vi.waitFor(() => expect(ready).toHaveLength(2));
  expect(inMemory).toEqual(['olga-1.webp', 'olga-1.webp', 'artyom-1.webp']);
});
