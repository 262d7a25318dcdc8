/** Every text of a scenario that has an id: the story's lines and choices, and the rubric's feedback. */
import { decisionTitleId, FEEDBACK_BLOCKS, feedbackId, type Rubric } from '../contract/rubric.ts';
import type { SourceText } from './catalogue.ts';
import { unitId } from './check-script.ts';
import type { JsonFile } from './json-file.ts';
import type { Script } from './script.ts';

/** The texts of the story, in the order of the source. */
export const storyTexts = (script: Script): readonly SourceText[] =>
  script.units
    .filter((unit) => unit.text !== '' && unitId(unit) !== '')
    .map((unit) => {
      const { text, file, line, knot, kind } = unit;
      const who = kind === 'choice' ? 'choice' : speakerOf(unit.speaker, unit.tags);
      return {
        id: unitId(unit),
        text,
        note: `${who}, ${knot || 'opening'}`,
        debrief: false,
        file,
        line,
      };
    });

function speakerOf(speaker: string, tags: readonly string[]): string {
  const tagged = tags.find((tag) => /^speaker\s*:/.test(tag));
  return speaker || (tagged?.split(':')[1] ?? '').trim() || 'narration';
}

/** The texts of the rubric, decision by decision. */
export function rubricTexts(
  { value: rubric, lineOf }: JsonFile<Rubric>,
  file: string,
): readonly SourceText[] {
  return Object.entries(rubric.decisions).flatMap(([decision, { title, choices }]) => [
    {
      id: decisionTitleId(decision),
      text: title,
      note: `title, ${decision}`,
      debrief: true,
      file,
      line: lineOf(['decisions', decision, 'title']),
    },
    ...Object.keys(choices).flatMap((choice) => {
      const line = lineOf(['decisions', decision, 'choices', choice, 'feedback']);
      return feedbackTexts(rubric, decision, choice).map(({ id, text }) => ({
        id,
        text,
        note: `feedback, ${decision}`,
        debrief: true,
        file,
        line,
      }));
    }),
  ]);
}

function feedbackTexts(
  rubric: Rubric,
  decision: string,
  choice: string,
): readonly { id: string; text: string }[] {
  const feedback = rubric.decisions[decision]?.choices[choice]?.feedback;
  if (feedback === undefined) return [];
  const blocks = FEEDBACK_BLOCKS.map((block) => ({
    id: feedbackId(choice, block),
    text: feedback[block],
  }));
  const variants = (feedback.feltWhen ?? []).map(({ text }, variant) => ({
    id: feedbackId(choice, 'felt', variant),
    text,
  }));
  return [...blocks, ...variants];
}
