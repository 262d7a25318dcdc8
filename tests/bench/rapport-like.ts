/**
 * Stories like ours, of any size: `depth` decisions of `width` choices that move both clamped
 * scores by steps of two, set flags which are read a few decisions later, give promises that come due,
 * count broken words, and note reactions and kept promises, which no condition reads.
 */
export function rapportLike(depth: number, width: number): string {
  const knots = Array.from({ length: depth }, (_, at) => knot(at, width));
  const promises = Array.from({ length: depth }, (_, at) => `p${at}`).join(', ');
  return `LIST promises = ${promises}\n${HEAD}-> d0\n${knots.join('\n')}\n=== d${depth} ===\n${ENDS}`;
}

/** The variables of every such story. */
export const VARIABLES: readonly string[] = [
  'trust',
  'partnership',
  'tone',
  'need',
  'broken',
  'reaction',
  'asked',
  'told',
  'promises_open',
  'promises_kept',
];

const HEAD = `VAR trust = 50
VAR partnership = 44
VAR tone = 0
VAR need = 0
VAR broken = 0
VAR reaction = 0
VAR asked = 0
VAR told = 0
VAR promises_open = ()
VAR promises_kept = ()
`;

const ENDS = `{
- broken > 1:
    He counts broken words. # id: e1 # ending: hero
- trust > 60 && need > 1:
    He stays. # id: e2 # ending: partner
- else:
    He thinks about it. # id: e3 # ending: drift
}
-> END
=== function move(t, v) ===
~ trust = within(trust + t)
~ partnership = within(partnership + v)
=== function within(x) ===
{ x < 0:
    ~ return 0
}
{ x > 100:
    ~ return 100
}
~ return x
`;

function knot(at: number, width: number): string {
  const echo = at % 4 === 3 ? `{ tone == 2:\n    ~ move(-2, -4)\n    ~ tone = 1\n}\n` : '';
  const choices = Array.from({ length: width }, (_, choice) => choiceOf(at, choice));
  return `=== d${at} ===\n${echo}What now? # id: q${at}\n${choices.join('\n')}`;
}

function choiceOf(at: number, choice: number): string {
  const trust = [6, -8, 2, -4][(at + choice) % 4] ?? 0;
  const value = [4, 2, -6, -2][(at * 3 + choice) % 4] ?? 0;
  return `+ [choice ${choice} # id: d${at}c${choice}]
    ~ move(${trust}, ${value})
    ~ reaction = ${at * 4 + choice}
    ~ ${choice % 2 === 0 ? 'asked' : 'told'} = ${at}
${promiseOf(at, choice)}${EFFECTS[(at + choice * 3) % EFFECTS.length] ?? ''}    A line follows. # id: l${at}x${choice}
    -> d${at + 1}`;
}

/** Every third decision may give a promise, and the next one keeps it or not. */
function promiseOf(at: number, choice: number): string {
  if (at % 3 === 0 && choice % 2 === 0) return `    ~ promises_open += p${at}\n`;
  if (at % 3 !== 1) return '';
  const due = `p${at - 1}`;
  const end = choice === 0 ? '~ move(-4, -4)' : `~ promises_kept += ${due}`;
  return `    { promises_open ? ${due}:\n        ~ promises_open -= ${due}\n        ${end}\n    }\n`;
}

const EFFECTS = [
  '    ~ tone = 2\n',
  '    { need < 2:\n        ~ need = need + 1\n    }\n',
  '    { broken < 2:\n        ~ broken = broken + 1\n    }\n',
  '',
];
