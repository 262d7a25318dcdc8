/**
 * A story of `depth` decisions with `width` choices each that move two clamped scores and set flags
 * which later decisions read: small enough to be worked out by hand, rich enough to go wrong.
 */
export function ladder(depth: number, width: number): string {
  const knots = Array.from({ length: depth }, (_, at) => {
    const choices = Array.from({ length: width }, (__, choice) => {
      const trust = ((at + choice * 3) % 5) * 4 - 8;
      const value = ((at * 2 + choice) % 5) * 4 - 8;
      const flag = choice === 0 ? `    ~ flag = ${at % 2}\n` : '';
      return `+ [c${choice} # id: d${at}c${choice}]\n${flag}    ~ react(${trust}, ${value}, heard)\n    L. # id: l${at}x${choice}\n    -> d${at + 1}`;
    });
    const echo = at % 3 === 2 ? `{ flag == 1:\n    ~ react(-4, 2, brushed_off)\n}\n` : '';
    return `=== d${at} ===\n${echo}S. # id: s${at}\n${choices.join('\n')}`;
  });
  return `VAR flag = 0\n-> d0\n${knots.join('\n')}\n=== d${depth} ===\n{ trust >= 50:\n    High. # id: e1 # ending: high\n- else:\n    Low. # id: e2 # ending: low\n}\n-> END\n`;
}

/** The bands of its two endings. */
export const LADDER_ENDINGS = { high: { band: [0.5, 1] }, low: { band: [0, 0.6] } } as const;
