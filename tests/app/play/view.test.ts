import { describe, expect, it } from 'vitest';
import { openingReplies, openingView } from '../../../src/app/play/view.ts';
import { shop } from '../session/shop.ts';

const play = shop();

describe('the opening view', () => {
  it('shows every line of the opening and offers its choices', () => {
    const view = openingView(play);
    if (!view.ok) throw new Error(view.error.detail);
    expect(view.value.entries.map(({ key }) => key)).toEqual(['0.0s', '0.0', '0.1']);
    expect(view.value.choices.map(({ id }) => id).toSorted()).toEqual(['d01a', 'd01b']);
    expect(view.value).toMatchObject({ phase: 'choosing', decision: 1, typing: null });
  });

  it('gives the reason when the story cannot be opened', () => {
    expect(openingView({ ...play, story: '{}' })).toMatchObject({
      ok: false,
      error: { reason: 'story-unreadable' },
    });
  });
});

describe('the replies to the opening choices', () => {
  it('begin with the choice and hold all that follows it', () => {
    const replies = openingReplies(play);
    expect(replies['d01a']?.map(({ key }) => key)).toEqual(['0c', '1.0', '1.1s', '1.1', '1.2']);
  });

  it('end where the variants of the story part', () => {
    const parting = shop(`INCLUDE ../rapport.ink
VAR trust = 50
VAR partnership = 50
LIST reactions = no_reaction
VAR reaction = no_reaction
LIST promises = none_given
-> d01
=== d01 ===
Open. # id: a
+ [Go # id: go]
    Alike. # id: b
    { variant == 2:
        Only here. # id: c
    - else:
        Elsewhere. # id: d
    }
    Alike again. # id: e # ending: kept
    -> END`);
    const ids = (variants: number): (string | undefined)[] =>
      (openingReplies({ ...parting, variants })['go'] ?? []).map((entry) =>
        entry.kind === 'beat' ? entry.beat.id : undefined,
      );
    expect(ids(1)).toEqual([undefined, 'b', 'd', 'e']);
    expect(ids(2)).toEqual([undefined, 'b']);
  });
});
