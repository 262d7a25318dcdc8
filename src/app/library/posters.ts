import { loadPlay, loadStageIndex, STAGE_FOLDER, type ScenarioName } from './scenario-files.ts';

/** Addresses of the posters by scenario; one without a poster is not among them. */
export type Posters = Readonly<Record<string, string>>;

/**
 * Finds the poster of each scenario: that of its first background.
 *
 * The scenarios' files say what their backgrounds are; fetching them here also makes the first scene
 * open at once.
 */
export async function loadPosters(scenarios: readonly ScenarioName[]): Promise<Posters> {
  const index = await loadStageIndex();
  if (index === null) return {};
  const found = await Promise.all(
    scenarios.map(async (scenario) => {
      const play = await loadPlay(scenario);
      const poster = index.posters[Object.keys(play?.backgrounds ?? {})[0] ?? ''];
      return poster === undefined ? [] : [[scenario.id, STAGE_FOLDER + poster.url] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}
