/** A complete tiny scenario, from which tests break one thing at a time. */
import { inkFiles, SMALL } from '../fixtures/compiled.ts';

const both = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });
const feedback = (word: string): Record<string, string> => ({
  happened: `What happened: ${word}.`,
  felt: `What he felt: ${word}.`,
  principle: `The principle: ${word}.`,
  instead: `“Instead: ${word}.”`,
  case: `The real case: ${word}.`,
});
const conduct = { kept: [], broken: [], severity: 0 };
const trap = { level: 'trap', trap: 'avoid', motive: 'It is late.', conduct };

/** The manifest of the fixture. */
export const MANIFEST = {
  version: 1,
  id: 'fixture',
  sourceLocale: 'en',
  locales: ['en', 'ru'],
  title: both('Fixture', 'Пример'),
  summary: both('A small case.', 'Небольшой случай.'),
  role: both('Manager', 'Менеджер'),
  stakes: both('One client.', 'Один клиент.'),
  channel: 'messenger',
  minutes: 2,
  decisions: 2,
  competencies: ['K1'],
  cast: { artyom: { name: both('Artyom', 'Артём'), role: both('Buyer', 'Закупщик') } },
  backgrounds: { office: both('His office', 'Его офис') },
  music: {},
  sounds: { message: both('message', 'сообщение') },
  reactions: {
    heard: both('Felt heard', 'Его услышали'),
    brushed_off: both('Brushed off', 'Отписка'),
  },
  promises: {
    hours_by_ten: both('hours by ten', 'часы до десяти'),
    visit_at_seven: both('visit', 'визит'),
  },
  variants: ['calm', 'hurry', 'page'],
  endings: {
    partner: ending([0.8, 1], 'bright'),
    drift: ending([0.25, 0.5], 'dim'),
  },
  source: { case: 'D1', title: both('Case', 'Случай'), retold: both('It was so.', 'Было так.') },
  contentNotes: [],
};

function ending(band: [number, number], tone: string): Record<string, unknown> {
  const text = both('Ending', 'Финал');
  return { band, tone, title: text, followed: text, cost: [], kept: [], statements: ['N1'] };
}

/** What the fixture says when it follows `first`, a scenario with the same two endings. */
export const FOLLOWS = {
  scenario: 'first',
  historical: 'drift',
  variants: { calm: ['partner'], hurry: ['drift'], page: ['partner', 'drift'] },
};

/** The rubric of the fixture. */
export const RUBRIC = {
  version: 1,
  decisions: {
    d01: {
      statements: ['N11'],
      competencies: ['K1'],
      title: 'Answer at night?',
      because: ['aa11'],
      choices: {
        d01a: { level: 'best', conduct, feedback: feedback('promise') },
        d01b: {
          ...trap,
          feedback: { ...feedback('silence'), feltWhen: [{ when: 'trust < 50', text: 'Again.' }] },
        },
        d01c: { ...trap, feedback: feedback('remark') },
      },
    },
    d02: {
      statements: ['N7'],
      competencies: ['K1'],
      title: 'Keep it?',
      because: [],
      choices: {
        d02a: { level: 'best', bestWhen: 'variant == 2', conduct, feedback: feedback('hours') },
        d02b: { ...trap, feedback: feedback('forgotten') },
      },
    },
  },
};

/** The files of the fixture; the catalogue is made by the code under test. */
export function fixtureFiles(
  change: { ink?: string; manifest?: unknown; rubric?: unknown; catalogue?: string } = {},
): Map<string, string> {
  const files = inkFiles(change.ink ?? SMALL);
  files.set('fixture/scenario.json', JSON.stringify(change.manifest ?? MANIFEST, null, 2));
  files.set('first/scenario.json', JSON.stringify({ ...MANIFEST, id: 'first' }));
  files.set('fixture/rubric.json', JSON.stringify(change.rubric ?? RUBRIC, null, 2));
  if (change.catalogue !== undefined) files.set('fixture/strings.ru.po', change.catalogue);
  return files;
}
