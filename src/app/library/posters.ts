import { loadStageIndex, STAGE_FOLDER } from '../data/stage-files.ts';

/** Addresses of the posters by background; one without a poster is not among them. */
export type Posters = Readonly<Record<string, string>>;

/** Finds the posters that the stage has drawn; none where its index cannot be had. */
export async function loadPosters(): Promise<Posters> {
  const index = await loadStageIndex();
  return Object.fromEntries(
    Object.entries(index?.posters ?? {}).map(([name, { url }]) => [name, STAGE_FOLDER + url]),
  );
}
