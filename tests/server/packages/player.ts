/** A player of packages as small as can be, for servers that make packages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../../src/contract/pack.ts';
import { SCENARIO } from '../stories.ts';

/** A pack that comes with the product. */
export const SHIPPED: Pack = {
  version: 1,
  id: 'shipped',
  kind: 'scenarios',
  title: { en: 'Shipped', ru: 'Готовый' },
  summary: { en: 'Comes with the product.', ru: 'Из поставки.' },
  scenarios: [SCENARIO],
  passMarks: { trust: 60, partnership: 60 },
};

/** Breaks on a pack of the title `breaks`, and never ends on one of the title `hangs`. */
const RENDERER = `
export async function renderPack({ pack }) {
  if (pack.title.en === 'breaks') process.exit(3);
  if (pack.title.en === 'hangs') await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
  return { app: pack.title.en, end: '' };
}
export const renderOpening = async () => ({ app: '', end: '' });
`;

/** Puts the player and the pack into a build. */
export function addPlayer(distFolder: string): void {
  writeFileSync(
    join(distFolder, 'stories/packs.json'),
    JSON.stringify({ version: 1, packs: [SHIPPED] }),
  );
  const player = join(distFolder, 'player');
  for (const folder of ['assets', 'render']) mkdirSync(join(player, folder), { recursive: true });
  for (const name of ['assets/play.css', 'assets/site.css', 'assets/fonts.css'])
    writeFileSync(join(player, name), 'p{}');
  for (const name of ['player.js', 'stage.js', 'boot.js', 'early.js'])
    writeFileSync(join(player, name), '0;');
  writeFileSync(join(player, 'render/render.mjs'), RENDERER);
}

/** Takes an answer apart: its lines, and the archive behind them. */
export function takeApart(answer: Buffer): {
  readonly lines: readonly Record<string, unknown>[];
  readonly archive: Buffer;
} {
  const lines: Record<string, unknown>[] = [];
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf('\n', at);
    const line: Record<string, unknown> = JSON.parse(answer.subarray(at, end).toString());
    lines.push(line);
    at = end + 1;
    if (line['bytes'] !== undefined) break;
  }
  return { lines, archive: answer.subarray(at) };
}
