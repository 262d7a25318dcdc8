/** Why a story cannot be opened or go on; each reason has a sentence in every locale of the app. */
export const STORY_FAILURES = [
  /** The compiled JSON is not a story that this Ink runtime can read. */
  'story-unreadable',
  /** Ink reported an error while running, such as a missing divert. */
  'story-error',
  /** A turn took more steps, lines or text than any honest script needs. */
  'story-endless',
  /** Functions, tunnels or threads are nested deeper than any honest script nests them. */
  'story-too-deep',
  /** A tag's key is unknown or stands where it may not. */
  'tag-unknown',
  /** A tag's value is not allowed for its key. */
  'tag-invalid',
  /** The story stopped without an `ending` tag. */
  'ending-missing',
  /** The choice is not offered now. */
  'choice-unknown',
] as const;
export type StoryFailureReason = (typeof STORY_FAILURES)[number];

/** A reason with the particulars an author needs, in English: the tag, the line, Ink's own words. */
export type StoryFailure = { readonly reason: StoryFailureReason; readonly detail: string };
