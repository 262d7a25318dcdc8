/** The words and figures of a scenario that the trainer's desk shows. */
import type { DebriefFile, ScenarioCard, Strings } from '../../contract/compiled.ts';
import type { HealthReport } from '../../contract/health-report.ts';
import { decisionTitleId } from '../../contract/rubric.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { SolverReport } from '../../core/solver/report.ts';
import type { AskFailure } from '../data/server.ts';
import {
  loadDebrief,
  loadDebriefStrings,
  loadPlay,
  loadPlayStrings,
  loadSolverReport,
} from '../data/scenario-files.ts';
import { ScenarioText } from '../session/scenario-text.ts';
import { language } from '../ui/messages.ts';
import { loadHealth } from './load-health.ts';
import { storyTexts } from './story-texts.ts';

export type LoadedScenario = {
  readonly debrief: DebriefFile;
  /** `null` where this version was not solved. */
  readonly report: SolverReport | null;
  /** `null` where this version was not measured. */
  readonly health: HealthReport | null;
  /** The words of a line or a choice; `null` for what is none, or was not met. */
  readonly textOf: (id: string) => string | null;
  /** What a choice says or does; its id where it was not met. */
  readonly choiceText: (choice: string) => string;
  readonly decisionTitle: (decision: string) => string;
};

/** Loads a scenario in the present language. */
export async function loadScenario(
  card: ScenarioCard,
): Promise<Result<LoadedScenario, AskFailure>> {
  const locale = language.peek();
  const [play, debrief, report, health] = await Promise.all([
    loadPlay(card),
    loadDebrief(card),
    loadSolverReport(card),
    loadHealth(card),
  ]);
  if (!play.ok || !debrief.ok) return err('unreachable');
  const text = new ScenarioText(play.value);
  const titles = await translations(card, text, locale);
  const texts = storyTexts(text, debrief.value.rubric);
  return ok({
    debrief: debrief.value,
    report,
    health,
    textOf: (id) => texts.get(id) ?? null,
    choiceText: (choice) => texts.get(choice) ?? choice,
    decisionTitle: (decision) =>
      titles?.[decisionTitleId(decision)] ??
      debrief.value.rubric.decisions[decision]?.title ??
      decision,
  });
}

/** Adds the play's translation to `text`, and gives that of the rubric; `null` in its own language. */
async function translations(
  card: ScenarioCard,
  text: ScenarioText,
  locale: typeof language.value,
): Promise<Strings | null> {
  if (text.has(locale)) return null;
  const [said, feedback] = await Promise.all([
    loadPlayStrings(card, locale),
    loadDebriefStrings(card, locale),
  ]);
  if (said.ok) text.add(locale, said.value);
  return feedback.ok ? feedback.value : null;
}
