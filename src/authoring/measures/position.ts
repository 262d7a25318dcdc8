/**
 * Position: the author's order of the choices is never shown.
 *
 * @see measures.md 3.3 (G): choices are shuffled at run time from the seed. Played with many seeds,
 * the choice written first is shown first about as often as chance has it.
 */
import { seededRandom } from '../../core/base/random.ts';
import { judged, type Measure } from '../../core/solver/measures/measure.ts';
import { openStory } from '../../core/story/story-session.ts';
import { choicesOf, type TextScene } from './text-scene.ts';

const PLAYS = 100;
/** Three deviations above chance in a thousand decisions. */
const MARGIN = 0.06;

/** How often the choice written first is shown first, against chance. */
export function shuffledChoices(texts: TextScene): Measure {
  const written = new Set(texts.scene.decisions.map((id) => choicesOf(texts, id)[0] ?? ''));
  let first = 0;
  let expected = 0;
  let decisions = 0;
  for (let play = 0; play < PLAYS; play++)
    playOrders(texts, `position-${play}`, (order) => {
      decisions++;
      expected += 1 / order.length;
      if (written.has(order[0] ?? '')) first++;
    });
  const excess = decisions === 0 ? 0 : Math.abs(first - expected) / decisions;
  return judged({
    id: 'position',
    kind: 'gate',
    value: excess,
    threshold: `≤ ${MARGIN} from chance`,
    pass: excess <= MARGIN,
    hint: 'Choices are shown in the order written: the story is not played through the shuffle.',
  });
}

/** Plays at random and tells the order of the choices at each decision behind the opening. */
function playOrders(
  { storyJson, manifest }: TextScene,
  seed: string,
  tell: (order: readonly string[]) => void,
): void {
  const opened = openStory({ storyJson, seed, variants: manifest.variants.length });
  if (!opened.ok) return;
  const random = seededRandom(seed);
  const session = opened.value;
  for (let step = 0; step < 60 && session.turn.choices.length > 0; step++) {
    const ids = session.turn.choices.map(({ id }) => id);
    // The opening keeps one order for every seed, so that a page can show it before it runs.
    if (step > 0) tell(ids);
    const turn = session.choose(ids[Math.floor(random() * ids.length)] ?? '');
    if (!turn.ok) return;
  }
}
