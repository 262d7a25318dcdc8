import { beforeAll, expect, test } from 'vitest';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { storyTexts } from '../../../src/app/trainer/story-texts.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { CompiledScenario } from '../../../src/authoring/compile.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';

const compiled = (id: string): CompiledScenario => {
  const { scenario } = compilePlace({ stories: STORIES, id });
  if (scenario === null) throw new Error(`${id} does not compile.`);
  return scenario;
};

beforeAll(() => switchLanguage('en'));

test.each(['half-past-ten', 'the-channel', 'moment-cloakroom'])(
  'every choice of %s is found in both languages',
  async (id) => {
    const { play, debrief, strings } = compiled(id);
    const text = new ScenarioText(play);
    const russian = strings.get('ru');
    if (russian !== undefined) text.add('ru', russian);
    const ids = Object.values(debrief.rubric.decisions).flatMap(({ choices }) =>
      Object.keys(choices),
    );
    await switchLanguage('en');
    const english = storyTexts(text, debrief.rubric);
    expect(ids.filter((choice) => !english.has(choice))).toEqual([]);
    await switchLanguage('ru');
    const translated = storyTexts(text, debrief.rubric);
    expect(ids.filter((choice) => !/[а-я]/i.test(translated.get(choice) ?? ''))).toEqual([]);
  },
);
