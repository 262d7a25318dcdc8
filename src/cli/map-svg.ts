/** A story's decisions as a picture: how often each is met, and where trust is lost. */
import type { DecisionMap, MappedDecision, MappedWay } from '../core/solver/decision-map.ts';
import { depthsOf, isEnding } from '../core/solver/decision-order.ts';
import { escapeHtml } from './page-shell.ts';

const COLUMN = 190;
const ROW = 84;
const BOX = { width: 132, height: 48 };
const MARGIN = 40;
/** Points of trust at which a way has its full colour. */
const FULL_COLOUR = 12;
/** Ways gone more seldom than this are left out: they would hide the rest. */
const SELDOM = 0.001;

type Spot = { readonly x: number; readonly y: number };

/**
 * Draws a map as SVG.
 *
 * @param knots - names of decisions by the ids of their choices.
 */
export function drawMap(map: DecisionMap, knots: Readonly<Record<string, string>>): string {
  const ways = map.ways.filter(({ random }) => random >= SELDOM);
  const spots = layOut(map.decisions, ways);
  const width = Math.max(...[...spots.values()].map(({ x }) => x)) + BOX.width + MARGIN;
  const height = Math.max(...[...spots.values()].map(({ y }) => y)) + BOX.height + MARGIN;
  const lines = ways.map((way) => drawWay(way, spots)).join('');
  const boxes = [...spots].map(([name, spot]) => drawBox(name, spot, map, knots)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13"><rect width="100%" height="100%" fill="#f1f4f2"/>${lines}${boxes}</svg>\n`;
}

/** Columns by the longest way from the start; endings last. */
function layOut(
  decisions: readonly MappedDecision[],
  ways: readonly MappedWay[],
): ReadonlyMap<string, Spot> {
  const depth = depthsOf({ decisions, ways });
  const filled = new Map<string, number>();
  return new Map(
    [...depth].map(([name, column]) => {
      const lane = laneOf(decisions.find((decision) => decision.name === name));
      const row = filled.get(`${column} ${lane}`) ?? 0;
      filled.set(`${column} ${lane}`, row + 1);
      return [name, { x: MARGIN + column * COLUMN, y: MARGIN + (lane + row) * ROW }];
    }),
  );
}

/** What nearly everyone meets stands in one lane; detours run above it, so that no way hides another. */
const COMMON = 0.8;
const laneOf = (decision: MappedDecision | undefined): number =>
  decision === undefined ? 0 : decision.random >= COMMON ? 2 : 0;

function drawWay({ from, to, random, trust }: MappedWay, spots: ReadonlyMap<string, Spot>): string {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (start === undefined || end === undefined) return '';
  const [x1, y1] = [start.x + BOX.width, start.y + BOX.height / 2];
  const [x2, y2] = [end.x, end.y + BOX.height / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  const width = (1 + 9 * Math.min(1, random)).toFixed(1);
  return `<path d="M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}" fill="none" stroke="${colour(trust)}" stroke-width="${width}" stroke-opacity=".7"><title>${(random * 100).toFixed(1)} %, trust ${trust.toFixed(1)}</title></path>`;
}

/** Red where trust is lost, teal where it is won, grey where nothing moves. */
function colour(trust: number): string {
  const share = Math.min(1, Math.abs(trust) / FULL_COLOUR);
  const [r, g, b] = trust < 0 ? [172, 31, 45] : [18, 156, 146];
  const mixed = [r, g, b].map((full) => Math.round(150 + (full - 150) * share));
  return `rgb(${mixed.join()})`;
}

function drawBox(
  name: string,
  { x, y }: Spot,
  map: DecisionMap,
  knots: Readonly<Record<string, string>>,
): string {
  const decision = map.decisions.find((found) => found.name === name);
  const ending = isEnding(name);
  const title = ending ? name.slice(1) || '(unnamed)' : (knots[decision?.choices[0] ?? ''] ?? name);
  const reached =
    decision?.random ??
    map.ways.filter(({ to }) => to === name).reduce((sum, { random }) => sum + random, 0);
  const stakes = decision === undefined ? '' : `, stakes ${decision.stakes.toFixed(2)}`;
  return `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${ending ? 24 : 8}" fill="#fff" stroke="#7a8a88"/><text x="${x + 10}" y="${y + 20}" font-weight="600">${escapeHtml(title.slice(0, 17))}</text><text x="${x + 10}" y="${y + 38}" font-size="12" fill="#4a5b69">${(reached * 100).toFixed(0)} %${stakes}</text></g>`;
}
