import { signal } from '@preact/signals';
import type { Strings } from '../../contract/compiled.ts';
import type { Locale } from '../../contract/locale.ts';
import { decisionTitleId, feedbackId, type FeedbackBlock } from '../../contract/rubric.ts';
import type { Choice } from '../../core/story/turn.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import { language } from '../ui/messages.ts';
import { ratedOf, type Course, type Step } from './review.ts';

/** The words of a debrief in the present language; whoever reads one subscribes to the language. */
export class ReviewText {
  /** The words of the play. */
  readonly scenario: ScenarioText;
  readonly #feedback = signal<Readonly<Partial<Record<Locale, Strings>>>>({});

  constructor(scenario: ScenarioText) {
    this.scenario = scenario;
  }

  /** Adds a translation of the feedback. */
  add(locale: Locale, feedback: Strings): void {
    this.#feedback.value = { ...this.#feedback.value, [locale]: feedback };
  }

  /** Whether all of it can be read in this language. */
  has(locale: Locale): boolean {
    const { sourceLocale } = this.scenario.play;
    return (
      locale === sourceLocale ||
      (this.scenario.has(locale) && this.#feedback.value[locale] !== undefined)
    );
  }

  /** What was said aloud, or `null` for an act. */
  said({ taken }: Step): string | null {
    return this.scenario.spoken(taken);
  }

  /** What was said or done, for lists. */
  taken({ taken }: Step): string {
    return this.choice(taken);
  }

  /** What a choice says or does. */
  choice(choice: Choice): string {
    return this.scenario.spoken(choice) ?? this.scenario.textOf(choice.id, choice.text);
  }

  /** What the rubric says of a choice that was not taken; `''` when it does not know it. */
  untaken(choice: string, block: FeedbackBlock, { debrief }: Course): string {
    const rated = ratedOf(debrief.rubric, choice);
    if (rated === null) return '';
    return this.#translated(feedbackId(choice, block), rated.feedback[block]);
  }

  /** The name of the decision; `''` when the rubric does not know it. */
  title({ decision }: Step, { debrief }: Course): string {
    const source = debrief.rubric.decisions[decision]?.title;
    return source === undefined ? '' : this.#translated(decisionTitleId(decision), source);
  }

  /** A block of feedback; what the client felt in the variant that applies. */
  feedback({ choice, rated, felt }: Step, block: FeedbackBlock): string {
    if (rated === null) return '';
    const variant = block === 'felt' && felt !== null ? rated.feedback.feltWhen?.[felt] : undefined;
    return variant === undefined || felt === null
      ? this.#translated(feedbackId(choice, block), rated.feedback[block])
      : this.#translated(feedbackId(choice, block, felt), variant.text);
  }

  /** The word of why the scores moved; `''` when the author gave none. */
  why({ change }: Step): string {
    const reaction = this.scenario.play.reactions[change.reaction];
    return reaction === undefined ? '' : this.scenario.named(reaction);
  }

  #translated(id: string, source: string): string {
    const locale = language.value;
    if (locale === this.scenario.play.sourceLocale) return source;
    return this.#feedback.value[locale]?.[id] ?? source;
  }
}
