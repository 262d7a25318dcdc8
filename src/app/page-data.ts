/** What the build embeds in every page for the app that starts there. */
import * as z from 'zod/mini';
import { packSchema, type Pack } from '../contract/pack.ts';
import { DESK_PAGES } from './ui/desk-pages.ts';
import { scenarioCardSchema, type ScenarioCard } from '../contract/compiled.ts';

/** The kinds of page; each has a module of its own. */
export const PAGES = [
  'home',
  'play',
  'debrief',
  'results',
  'sign-in',
  'link',
  'missing',
  ...DESK_PAGES,
] as const;
export type PageName = (typeof PAGES)[number];

/** A page's data: on `play` the one scenario, elsewhere all of them, and where packs are chosen from the packs. */
export type PageData = {
  readonly cards: readonly ScenarioCard[];
  readonly packs: readonly Pack[];
};

const NOTHING: PageData = { cards: [], packs: [] };

const schema = z.strictObject({ cards: z.array(scenarioCardSchema), packs: z.array(packSchema) });

/** The id of the element that holds the data as JSON. */
export const PAGE_DATA_ID = 'page';

/** Reads the data that the build embedded; an empty list when the page carries none. */
export function readPageData(document: Document): PageData {
  const json = document.getElementById(PAGE_DATA_ID)?.textContent ?? '';
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : NOTHING;
  } catch {
    return NOTHING;
  }
}
