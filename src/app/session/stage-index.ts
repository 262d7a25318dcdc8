import type { Mood } from '../../core/story/turn.ts';

/** A still picture; `url` is relative to the folder of the index. */
export type Picture = { readonly url: string; readonly width: number; readonly height: number };

/** What the stage folder offers: `stage.json`, the only file there without a hash in its name. */
export type StageIndex = {
  readonly version: 1;
  /** By background id: the file that says how it is put together. */
  readonly backgrounds: Readonly<Record<string, string>>;
  /** By background id: a landscape picture of it. */
  readonly posters: Readonly<Record<string, Picture>>;
  /** By drawing and mood: a square picture of the face. */
  readonly portraits: Readonly<Record<string, Readonly<Record<Mood, Picture>>>>;
};

/** Whether a parsed `stage.json` is of the version that this build reads. */
export const isStageIndex = (value: unknown): value is StageIndex =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'backgrounds' in value &&
  'posters' in value &&
  'portraits' in value;
