/** Bounds of one turn; far above what an honest script needs. */
export const LIMITS = {
  steps: 200_000,
  lines: 200,
  depth: 64,
  threads: 64,
  textLength: 65_536,
  outputItems: 2_000,
  choices: 64,
} as const;
