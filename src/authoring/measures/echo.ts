/**
 * Echo: what a choice sets is read later.
 *
 * @see measures.md 3.1 (W): every flag set is read by a later condition. Decided on the compiled
 * story, for each place that sets a variable: whether anything that may follow reads it. How many
 * decisions later, and whether it is seen in words, is not decided.
 */
import { isRecord, layOut, type Layout } from '../../core/solver/ink-json.ts';
import { analyse } from '../../core/solver/may-read.ts';
import { judged, type Measure } from '../../core/solver/measures/measure.ts';

/** Variables that are read from outside the story: scores, the ledger, the word of why. */
const READ_OUTSIDE = [
  'trust',
  'partnership',
  'reaction',
  'variant',
  'promises_open',
  'promises_kept',
  'promises_broken',
];

/** The share of variables set that something reads behind one of the places that set them. */
export function echoes(storyJson: string): Measure {
  const mayRead = analyse(storyJson);
  const layout = layOut(storyJson);
  const functions = calledIn(layout);
  const anywhere = readIn(layout);
  const set = new Map<string, boolean>();
  for (const { container, index } of layout.at) {
    const item = container.items[index];
    const name = isRecord(item) && item['re'] === true ? item['VAR='] : undefined;
    if (typeof name !== 'string' || READ_OUTSIDE.includes(name)) continue;
    // A function returns to any of its callers; what follows there is not told apart.
    const called = functions.has(container.path.split('.')[0] ?? '');
    // From the next item on: `x = x + 1` reads what was, not what is set here.
    const place = { path: container.path, index: index + 1 };
    const read = called ? anywhere.has(name) : mayRead.from([place]).variables.includes(name);
    set.set(name, set.get(name) === true || read);
  }
  const silent = [...set].filter(([, read]) => !read).map(([where]) => ({ where, value: 0 }));
  return judged({
    id: 'echo',
    kind: 'warning',
    value: set.size === 0 ? 1 : 1 - silent.length / set.size,
    threshold: '= 1 (every variable set is read later)',
    pass: silent.length === 0,
    worst: silent,
    hint: `Nothing reads ${silent.map(({ where }) => where).join(', ')} afterwards: let a later line or condition remember it.`,
  });
}

/** Names of the knots that are called as functions. */
const calledIn = ({ at }: Layout): ReadonlySet<string> =>
  new Set(
    at.flatMap(({ container, index }) => {
      const item = container.items[index];
      return isRecord(item) && typeof item['f()'] === 'string' ? [item['f()']] : [];
    }),
  );

/** Names of the variables that are read somewhere. */
const readIn = ({ at }: Layout): ReadonlySet<string> =>
  new Set(
    at.flatMap(({ container, index }) => {
      const item = container.items[index];
      return isRecord(item) && typeof item['VAR?'] === 'string' ? [item['VAR?']] : [];
    }),
  );
