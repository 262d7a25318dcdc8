INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, bargained_with, let_go_kindly, signed_away, was_asked_why
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: client-desk
# music: editorial
# channel: phone
# clock: 01-22 11:30
LEBEDEVA: I want no discount, no talk. The signature, please, I have signed elsewhere. # id: a62t # mood: neutral # sound: phone-ring # enter: lebedeva
Her card: four years, no claims. In October she rang three times. Nothing stands there about why. # id: mcyz
She is the third to leave since autumn. # id: c8wh
+ [“Before you go: what if I gave you 20% off and a free assistance card, today only, for your loyalty?” # id: d01a]
    ~ react(-8, 2, bargained_with)
    LEBEDEVA: I said: no discount. Do you hear me? # id: sppk # mood: annoyed # gesture: shake
    Twenty per cent was free to give, it seems, all four years. # id: tj9k # ending: pushed
    -> END
+ [“Of course, the papers are with you by Friday. Thank you for four years, all the best to you!” # id: d01b]
    ~ react(6, -6, let_go_kindly)
    LEBEDEVA: That was pleasantly quick. Thank you. # id: zs8v # mood: warm # gesture: nod
    The card is closed. About October it says nothing. # id: i2vf # ending: signed
    -> END
+ [Sign; then call the team together, read out the list of leavers, and order a course on client loyalty # id: d01c]
    ~ react(2, -6, signed_away)
    LEBEDEVA: Good. Goodbye. # id: a7je # mood: neutral # gesture: put-down-phone
    The course was lively. Nobody there had heard of October. # id: r5pz # ending: signed
    -> END
+ [“You have it today. I ask for one thing only: what did we not do in October?” # id: d01d]
    ~ promise(word_given)
    ~ react(6, 10, was_asked_why)
    LEBEDEVA: October? Three times I asked for a paper. Three people. # id: i2hb # mood: neutral # gesture: lean-in
    You write it down in her words. The signature goes out at once. # id: jqjg # gesture: lebedeva nod # sound: printer # mood: lebedeva warm # ending: learned
    -> END
