/** A pack, `stories/packs/<id>.json`: scenarios in the order to play them, and what counts as passed. */
import * as z from 'zod/mini';
import { localizedSchema } from './locale.ts';
import { scenarioIdSchema, type ScenarioKind } from './scenario.ts';

const markSchema = z.number().check(z.minimum(0), z.maximum(100));

/** The kinds of packs: whole scenarios, or moments to come back to. */
export const PACK_KINDS = ['scenarios', 'moments'] as const;

export const packSchema = z.strictObject({
  version: z.literal(1),
  id: scenarioIdSchema,
  kind: z.enum(PACK_KINDS),
  title: localizedSchema,
  /** What the pack trains, in one or two sentences. */
  summary: localizedSchema,
  /** Ids of scenarios of the pack's kind, in the order to play them. */
  scenarios: z.array(scenarioIdSchema).check(z.minLength(1)),
  /** What both scores should reach at the end of an attempt; a suggestion to whoever assigns it. */
  passMarks: z.strictObject({ trust: markSchema, partnership: markSchema }),
});
/** A checked pack. */
export type Pack = z.infer<typeof packSchema>;

/** The kind of scenario that a pack of each kind holds. */
export const KIND_IN_PACK = {
  scenarios: 'scenario',
  moments: 'moment',
} as const satisfies Record<Pack['kind'], ScenarioKind>;

/** `stories/packs.json` below the site's root: all packs, in the order to show them. */
export const packsFileSchema = z.strictObject({
  version: z.literal(1),
  packs: z.array(packSchema),
});
export type PacksFile = z.infer<typeof packsFileSchema>;

/** Where the build puts the packs, below the site's root. */
export const PACKS_PATH = 'stories/packs.json';
