/** Many learners' outboxes: they deliver attempts, and write down what the server has acknowledged. */
import { v7 } from 'uuid';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import type { Random } from '../../../src/core/base/random.ts';
import { scoreByReplay, type ScoredScenario } from '../../../src/core/solver/attempt-score.ts';
import type { Queries } from '../../../src/server/store/store.ts';
import { playAtRandom } from '../../fixtures/played.ts';

export type Learner = { readonly id: string; readonly cookie: string };

/** An attempt that is delivered in one piece or in two, as it grows. */
type Parcel = {
  readonly learner: Learner;
  /** Index into the plays. */
  readonly play: number;
  readonly id: string;
  readonly sizes: readonly number[];
  /** How many of `sizes` were acknowledged. */
  acknowledged: number;
};

const PLAYS = 40;
/** How often the same is sent twice at once, as two tabs do. */
const TWICE = 0.1;

export class Outboxes {
  readonly #learners: readonly Learner[];
  readonly #random: Random;
  readonly #plays: readonly Attempt[];
  readonly #scenario: ScoredScenario;
  readonly #parcels: Parcel[] = [];
  readonly #scores = new Map<string, ReturnType<typeof scoreByReplay>>();
  /** What was begun and not wholly acknowledged, and is not under way. */
  #waiting: Parcel[] = [];
  /** Deliveries that were acknowledged. */
  acknowledged = 0;
  /** Answers other than an acknowledgement; lines that broke count as 0. */
  readonly refusals = new Map<number, number>();

  constructor(learners: readonly Learner[], scenario: ScoredScenario, random: Random) {
    this.#learners = learners;
    this.#scenario = scenario;
    this.#random = random;
    this.#plays = Array.from({ length: PLAYS }, (_, seed) =>
      playAtRandom(scenario, `play ${seed}`),
    );
  }

  /** Delivers, several at once, while `going` says so; what fails waits for the next time. */
  async deliver(url: () => string, going: () => boolean): Promise<void> {
    const tab = async (learner: Learner): Promise<void> => {
      while (going()) {
        const parcel = this.#take(learner);
        if (!(await this.#send(parcel, url())) && going()) await breath();
        if (parcel.acknowledged < parcel.sizes.length) this.#waiting.push(parcel);
      }
    };
    // Each learner has two tabs.
    await Promise.all(this.#learners.flatMap((learner) => [tab(learner), tab(learner)]));
  }

  /** Delivers what waits, one after another; what fails again is an error. */
  async deliverRest(url: string): Promise<void> {
    const rest = this.#waiting;
    this.#waiting = [];
    for (const parcel of rest)
      while (parcel.acknowledged < parcel.sizes.length)
        if (!(await this.#send(parcel, url))) throw new Error(`${parcel.id} was not taken.`);
  }

  /** What is wrong with what the database holds; whole: everything must have arrived. */
  async faultsIn(db: Queries, whole: boolean): Promise<readonly string[]> {
    // One statement, one moment: a connection that was cut off may still be at its work.
    const rows = await db
      .selectFrom('attempt')
      .leftJoin('attempt_decision', 'attempt_decision.attempt_id', 'attempt.id')
      .select([
        'attempt.id',
        'person_id',
        'decisions',
        'attempt.trust',
        'ending',
        'position',
        'choice',
      ])
      .orderBy('attempt.id')
      .orderBy('position')
      .execute();
    const held = new Map(rows.map((row) => [row.id, { ...row, choices: [] as string[] }]));
    for (const { id, choice } of rows) if (choice !== null) held.get(id)?.choices.push(choice);
    const faults: string[] = [];
    for (const parcel of this.#parcels) {
      const { id, learner, acknowledged, sizes } = parcel;
      const row = held.get(id);
      held.delete(id);
      const least = whole ? (sizes.at(-1) ?? 0) : (sizes[acknowledged - 1] ?? 0);
      if (row === undefined) {
        if (acknowledged > 0 || whole) faults.push(`${id} is lost`);
        continue;
      }
      const part = this.#part(parcel, row.decisions);
      if (row.decisions < least) faults.push(`${id} has lost decisions`);
      if (row.choices.join() !== part.decisions.map(({ choice }) => choice).join())
        faults.push(`${id} holds other decisions`);
      if (row.person_id !== learner.id) faults.push(`${id} is somebody else's`);
      const score = this.#scoreOf(parcel.play, part);
      const result = score.ok ? score.value.result : null;
      if ((result?.trust ?? null) !== row.trust || (result?.ending ?? null) !== row.ending)
        faults.push(`${id} is scored otherwise`);
    }
    const standing = await db
      .selectFrom('standing')
      .select(({ fn }) => fn.sum<number>('attempts').as('attempts'))
      .executeTakeFirst();
    if (whole && (standing?.attempts ?? 0) !== this.#parcels.length)
      faults.push('the standings count other attempts');
    return [...faults, ...[...held.keys()].map((id) => `${id} was never sent`)];
  }

  /** The same part of the same play comes again and again. */
  #scoreOf(play: number, part: Attempt): ReturnType<typeof scoreByReplay> {
    const key = `${play} ${part.decisions.length}`;
    const score = this.#scores.get(key) ?? scoreByReplay(part, this.#scenario);
    this.#scores.set(key, score);
    return score;
  }

  #take(learner: Learner): Parcel {
    const at = this.#waiting.findIndex((parcel) => parcel.learner === learner);
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (waiting !== undefined) return waiting;
    const play = Math.floor(this.#random() * PLAYS);
    const length = this.#plays[play]?.decisions.length ?? 0;
    const first = Math.floor(this.#random() * length);
    const sizes = this.#random() < 0.5 ? [length] : [first, length];
    const parcel = { learner, play, id: v7(), sizes, acknowledged: 0 };
    this.#parcels.push(parcel);
    return parcel;
  }

  /** Sends the next part; whether it was acknowledged. */
  async #send(parcel: Parcel, url: string): Promise<boolean> {
    const size = parcel.sizes[parcel.acknowledged] ?? 0;
    const times = this.#random() < TWICE ? 2 : 1;
    const body = JSON.stringify({ attempt: this.#part(parcel, size), assignment: null });
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.#put(url, parcel, body)),
    );
    for (const status of answers)
      if (status !== 200) this.refusals.set(status, (this.refusals.get(status) ?? 0) + 1);
    if (!answers.includes(200)) return false;
    parcel.acknowledged++;
    this.acknowledged++;
    return true;
  }

  async #put(url: string, { id, learner: { cookie } }: Parcel, body: string): Promise<number> {
    try {
      const answer = await fetch(`${url}api/attempts/${id}`, {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/json' },
        body,
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  }

  #part({ play, id, sizes }: Parcel, size: number): Attempt {
    const whole = this.#plays[play];
    if (whole === undefined) throw new Error('There is no such play.');
    if (size >= (sizes.at(-1) ?? 0)) return { ...whole, id };
    const decisions = whole.decisions.slice(0, size);
    return { ...whole, id, decisions, status: 'playing', finishedAt: null };
  }
}

/** Whoever is refused does not ask again in the same moment. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
