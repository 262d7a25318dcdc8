INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, got_what_he_asked, waved_off, talked_out_of_a_bill, told_in_passing
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: garage
# music: garage
# channel: office
# clock: 04-11 17:30
On the ramp: pads at seventy per cent, discs smooth. Good for a year. # id: puih
OSIPOV: It squeals in the mornings. Change everything, today. I pay, my driver has small children. # id: wgqb # mood: worried # enter: osipov # gesture: shake
The month is thin. The boss has said so twice this week. # id: yb64
+ [“Right you are: we save nothing on safety. Pads, discs and fluid, done by nine tomorrow” # id: d01a]
    ~ react(8, -8, got_what_he_asked)
    OSIPOV: That is what I call service! # id: xfxw # mood: delighted # gesture: nod
    The good pads go into the bin behind the hall. # id: t28z # ending: paid
    -> END
+ [“There is nothing to change there. They all squeal in the mornings, that is normal for vans” # id: d01b]
    ~ react(-8, 0, waved_off)
    OSIPOV: Normal. And if it fails? # id: h56a # mood: annoyed # gesture: lean-back
    He drives off, and brakes at the corner, to listen. # id: n2zh # exit: osipov # sound: engine # ending: else
    -> END
+ [“Come and see: 70 per cent left. Cleaning cures the squeal; look again in autumn?” # id: d01c]
    ~ promise(word_given)
    ~ react(6, 10, talked_out_of_a_bill)
    OSIPOV: You do not want my money? # id: x5hb # mood: neutral # gesture: lean-in
    OSIPOV: Show me. Hm. I have ten more of these. # id: r7gs # mood: warm # gesture: nod # ending: fleet
    -> END
+ [“We can change them, if you wish it. I would only add: there is a year left in these” # id: d01d]
    ~ react(2, 0, told_in_passing)
    OSIPOV: A year, you say. Change them all the same, then. # id: cwwy # mood: neutral # gesture: nod
    He signs without reading the second line. # id: b32t # sound: paper # look: osipov down # ending: paid
    -> END
