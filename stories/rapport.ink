// What every Rapport story shares: scores that stay within 0-100, and the promise ledger.
// A story INCLUDEs this file, gives both scores a start, and declares its own reactions and promises:
//
//   INCLUDE ../rapport.ink
//   VAR trust = 50
//   VAR partnership = 44
//   LIST reactions = no_reaction, brushed_off, heard
//   VAR reaction = no_reaction
//   LIST promises = hours_by_ten, drawing_by_five
//
// Both scores and the ledger change through the functions below and nowhere else.

// The variant of the story, 1 to the number of variants; drawn once from the seed before the first line.
VAR variant = 1

VAR promises_open = ()
VAR promises_kept = ()
VAR promises_broken = ()
// How many promises were broken, 0 to 2: what conditions read.
VAR broken = 0

// The client reacts: points of trust, points of value, and the word of why shown beside them.
=== function react(trust_points, partnership_points, why) ===
~ trust = within_scale(trust + trust_points)
~ partnership = within_scale(partnership + partnership_points)
~ reaction = why

=== function within_scale(points) ===
{
- points < 0:
    ~ return 0
- points > 100:
    ~ return 100
- else:
    ~ return points
}

// Enters a promise in the ledger.
=== function promise(what) ===
~ promises_open += what

// Strikes a promise off as kept; one never given is left alone.
=== function keep_promise(what) ===
{ promises_open ? what:
    ~ promises_open -= what
    ~ promises_kept += what
}

// Strikes a promise off as broken; one never given, or already kept, is left alone.
=== function break_promise(what) ===
{ promises_open ? what:
    ~ promises_open -= what
    ~ promises_broken += what
    ~ count_broken()
}

// Takes a promise back by agreement, before it was due: neither kept nor broken.
=== function release_promise(what) ===
~ promises_open -= what

// A word broken that stood in no ledger: an appointment, an expectation we raised.
=== function count_broken() ===
{ broken < 2:
    ~ broken = broken + 1
}
