/** `sound.json`: which sounds there are and where they lie, written by the build. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../core/base/result.ts';

const milliseconds = z.number().check(z.minimum(0));

/** A loop: its file, and the part of it (in milliseconds) that repeats without a seam. */
export const musicSchema = z.strictObject({
  file: z.string(),
  loopStartMs: milliseconds,
  loopMs: milliseconds,
});

/** File names are relative to the manifest; the keys are the ids that stories name in tags. */
export const soundManifestSchema = z.strictObject({
  version: z.literal(1),
  music: z.record(z.string(), musicSchema),
  sounds: z.record(z.string(), z.strictObject({ file: z.string() })),
});
/** A checked manifest. */
export type SoundManifest = z.infer<typeof soundManifestSchema>;

/** Checks what was fetched; the error is one sentence for a developer. */
export function parseSoundManifest(json: unknown): Result<SoundManifest, string> {
  const parsed = soundManifestSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(z.prettifyError(parsed.error));
}
