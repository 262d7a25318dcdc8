/**
 * Fills an empty store with a demonstration team that has been at work for some weeks.
 *
 * Everything goes through the routes that browsers use, and every attempt is verified like any
 * other; only the clock is turned back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { packsFileSchema, PACKS_PATH, type Pack } from '../../contract/pack.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { seededRandom } from '../../core/base/random.ts';
import { buildServer } from '../../server/app.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Store } from '../../server/store/store.ts';
import { LEARNERS, shownTitle, TRAINER, type DemoLearner } from './cast.ts';
import { discuss } from './discuss.ts';
import { readDemoScenario, type DemoScenario } from './demo-scenarios.ts';
import { makeDemoTeam, type DemoTeam } from './demo-team.ts';

const SETTING = 'demonstration';
/** What the setting says until everything is there. */
const UNFINISHED = 'unfinished';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first assignment was made so many days ago, and due so many days later. */
const BEGAN_DAYS = 35;
const DUE_DAYS = 21;

export type Filling = {
  readonly store: Store;
  readonly distFolder: string;
  readonly now: number;
  /** In which people are named, and talk. */
  readonly locale: Locale;
  /** Says how far it has come. */
  readonly say: (line: string) => void;
};

/** Whether a store is empty, holds a demonstration that was broken off, or a whole one. */
export type Filled = 'empty' | 'unfinished' | 'whole';

/** How far the demonstration in a store has come. */
export async function filledOf({ db }: Pick<Store, 'db'>): Promise<Filled> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst();
  if (row === undefined) return 'empty';
  return row.value === UNFINISHED ? 'unfinished' : 'whole';
}

const setFilled = async ({ db }: Pick<Store, 'db'>, value: string): Promise<void> => {
  await db
    .insertInto('setting')
    .values({ name: SETTING, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
};

/** Fills the store. @throws when the build lacks a shipped scenario, or the store is not empty. */
export async function fillDemonstration(filling: Filling): Promise<void> {
  const { store, distFolder, now, say, locale } = filling;
  await setFilled(store, UNFINISHED);
  const clock = { now: now - BEGAN_DAYS * DAY_MS };
  const app = await buildServer({
    distFolder,
    logger: false,
    store,
    clock: () => clock.now,
    perMinute: 1_000_000,
  });
  try {
    say('Demonstration: making people and groups');
    const team = await makeDemoTeam(app, store.db, { now: clock.now, locale });
    const stage = new Demonstration(filling, clock, team);
    await stage.run();
    await setFilled(store, String(now));
  } finally {
    await app.close();
  }
}

/** An attempt that somebody will have played, and when. */
type Planned = {
  readonly learner: DemoLearner;
  readonly scenario: string;
  /** From 0. */
  readonly time: number;
  readonly at: number;
  readonly assignment: string | null;
  readonly most?: number;
};

class Demonstration {
  readonly #filling: Filling;
  readonly #clock: { now: number };
  readonly #team: DemoTeam;
  readonly #packs: readonly Pack[];
  readonly #scenarios: ReadonlyMap<string, string>;
  readonly #opened = new Map<string, DemoScenario>();

  constructor(filling: Filling, clock: { now: number }, team: DemoTeam) {
    this.#filling = filling;
    this.#clock = clock;
    this.#team = team;
    const packs: unknown = JSON.parse(readFileSync(join(filling.distFolder, PACKS_PATH), 'utf8'));
    this.#packs = packsFileSchema.parse(packs).packs;
    this.#scenarios = hashesIn(filling.distFolder);
  }

  async run(): Promise<void> {
    const { now, say } = this.#filling;
    const [front, leaders, moments] = this.#packs;
    if (front === undefined || leaders === undefined || moments === undefined)
      throw new Error('The build has too few packs.');
    const first = await this.#assign(front, { opens: BEGAN_DAYS, due: BEGAN_DAYS - DUE_DAYS });
    const planned = this.#planFirst(first, front.scenarios);
    const second = await this.#assignLater(leaders);
    const all = [...planned, ...this.#planSecond(second, leaders, moments)].toSorted(
      (a, b) => a.at - b.at,
    );
    const attempts: Attempt[] = [];
    for (const [done, plan] of all.entries()) {
      attempts.push(await this.#play(plan));
      if (done % 20 === 19) say(`Demonstration: ${done + 1} of ${all.length} attempts played`);
    }
    this.#clock.now = now - DAY_MS;
    say('Demonstration: writing comments');
    const own = all.map((plan, at) => ({ name: plan.learner.name, attempt: attempts[at] }));
    const clock = this.#clock;
    await discuss(this.#team, own, this.#filling.locale, {
      now,
      later(hours) {
        clock.now = Math.min(now, clock.now + hours * HOUR_MS);
      },
    });
    say(`Demonstration: ${all.length} attempts are there`);
  }

  async #assign(
    pack: Pack,
    { opens, due }: { readonly opens: number; readonly due: number },
    rules: object = {},
  ): Promise<string> {
    const id = v7();
    const { now, locale } = this.#filling;
    await this.#browserOf(TRAINER).put(`/api/assignments/${id}`, {
      title: shownTitle(pack.title[locale], locale),
      scenarios: pack.scenarios,
      opensAt: new Date(now - opens * DAY_MS).toISOString(),
      dueAt: new Date(endOfDay(now - due * DAY_MS)).toISOString(),
      timeZone: 'Europe/Moscow',
      attemptsAllowed: null,
      counts: 'best',
      passMarks: pack.passMarks,
      timers: 'learner',
      feedback: 'at-end',
      repetition: true,
      pack: { id: pack.id, version: 1 },
      people: [],
      groups: [...this.#team.groups.values()],
      ...rules,
    });
    return id;
  }

  /** The second one is under way: three attempts at most, and its reviews wait for the trainer. */
  async #assignLater(pack: Pack): Promise<string> {
    const { now: before } = this.#clock;
    this.#clock.now = this.#filling.now - 10 * DAY_MS;
    const rules = { attemptsAllowed: 3, counts: 'last', repetition: false, feedback: 'on-release' };
    const id = await this.#assign(pack, { opens: 10, due: -6 }, rules);
    this.#clock.now = before;
    return id;
  }

  #planFirst(assignment: string, scenarios: readonly string[]): Planned[] {
    const { now } = this.#filling;
    const began = now - BEGAN_DAYS * DAY_MS;
    return LEARNERS.flatMap((learner) => {
      const random = seededRandom(`plan ${learner.name}`);
      return scenarios.slice(0, learner.scenarios).flatMap((scenario, place) =>
        Array.from({ length: learner.times }, (_, time) => ({
          learner,
          scenario,
          time,
          at: began + (1 + place * 4 + time * 9 + random() * 3) * DAY_MS,
          assignment,
        })),
      );
    });
  }

  /** Some have begun with the second, one has broken off, and some practise for themselves. */
  #planSecond(assignment: string, leaders: Pack, moments: Pack): Planned[] {
    const { now } = this.#filling;
    const [first = '', second = ''] = leaders.scenarios;
    const [moment = ''] = moments.scenarios;
    return LEARNERS.filter(({ scenarios: played }) => played === 4).flatMap((learner, place) => {
      const at = now - (7 - place) * DAY_MS;
      const plan = { learner, time: 2, at };
      const brokenOff = { ...plan, scenario: second, assignment, most: 4, at: at + HOUR_MS };
      return [
        { ...plan, scenario: first, assignment },
        ...(place % 3 === 0 ? [brokenOff] : []),
        ...(place % 2 === 0
          ? [{ ...plan, scenario: moment, assignment: null, at: at + 2 * HOUR_MS }]
          : []),
      ];
    });
  }

  async #play(plan: Planned): Promise<Attempt> {
    const { card, scenario, play, asked } = this.#open(plan.scenario);
    const { learner, time, assignment, at } = plan;
    const { paceMs } = learner.skill;
    const lapse = learner.skill.lapse * learner.learning ** time;
    const seed = `demonstration ${learner.name} ${plan.scenario} ${time}`;
    const skill = { lapse, paceMs };
    const played = play({ seed, skill, ...(plan.most !== undefined && { most: plan.most }) });
    const random = seededRandom(`${seed}:sure`);
    const last = played.decisions.at(-1);
    const endedAt = at + (last?.shownMs ?? 0) + (last?.takenMs ?? 0);
    const attempt: Attempt = {
      id: v7({ msecs: Math.round(at) }),
      scenario: card.id,
      hash: scenario.hash,
      seed,
      locale: this.#filling.locale,
      rules: { timers: true },
      startedAt: new Date(at).toISOString(),
      finishedAt: played.result === null ? null : new Date(endedAt).toISOString(),
      status: played.result === null ? 'playing' : 'finished',
      decisions: played.decisions.map((decision) =>
        asked.has(decision.choice) ? { ...decision, ...answerOf(lapse, random) } : decision,
      ),
      result: played.result,
    };
    this.#clock.now = Math.round(endedAt) + 5_000;
    await this.#browserOf(learner.name).put(`/api/attempts/${attempt.id}`, { attempt, assignment });
    return attempt;
  }

  #open(id: string): DemoScenario {
    const known = this.#opened.get(id);
    if (known !== undefined) return known;
    const hash = this.#scenarios.get(id);
    if (hash === undefined) throw new Error(`The build has no ${id}.`);
    const opened = readDemoScenario(this.#filling.distFolder, id, hash);
    this.#opened.set(id, opened);
    return opened;
  }

  #browserOf(name: string) {
    const member = this.#team.people.get(name);
    if (member === undefined) throw new Error(`${name} is not in the team.`);
    return member.browser;
  }
}

/** Six in the evening where the demonstration lives. */
const endOfDay = (moment: number): number => Math.floor(moment / DAY_MS) * DAY_MS + 15 * HOUR_MS;

const REASONS = ['heard', 'feelings', 'facts', 'rule', 'peace', 'time'] as const;

/** How sure a learner says he is: those who slip often are not less sure for it. */
const answerOf = (lapse: number, random: () => number) => ({
  confidence: random() < 0.5 + lapse / 4 ? ('sure' as const) : ('unsure' as const),
  reason: REASONS[Math.floor(random() * REASONS.length)] ?? ('facts' as const),
});

const PLAY_FILE = /^(?<id>[a-z0-9-]+)\.[0-9a-f]{12}\.play\.json$/;

/** The content hashes of a build's scenarios, by their ids. */
function hashesIn(dist: string): ReadonlyMap<string, string> {
  const folder = join(dist, 'stories');
  const hashes = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!PLAY_FILE.test(name)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked when it is opened
    const { card } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      card: { id: string; hash: string };
    };
    hashes.set(card.id, card.hash);
  }
  return hashes;
}
