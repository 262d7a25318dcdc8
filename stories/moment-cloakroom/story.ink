INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, got_satisfaction, met_a_limit, nothing_was_said, thrown_out
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: theatre-foyer
# music: restaurant
# channel: visit
# clock: 12-27 18:40
KLAVDIA: I misread it: 16 for 91, upside down. I am bringing yours. # id: qz4y # mood: worried # enter: kuprin # enter: klavdia # mood: kuprin annoyed
KUPRIN: Blind old hen! Such people belong at home, not here! # id: k7rr # mood: angry # gesture: shake
The foyer has gone silent. Forty people are looking at you. # id: kric # music: none # look: klavdia down
+ [“You are right, this is a disgrace. Klavdia Petrovna, apologise to the gentleman at once!” # id: d01a]
    ~ react(6, -12, got_satisfaction)
    KUPRIN: Finally somebody who understands. # id: r8cy # mood: warm # gesture: nod
    KLAVDIA: Forgive me, please. # id: psrp # mood: worried # look: down # ending: box
    -> END
+ [“Your coat is here in two minutes, the slip is ours. And to her one speaks politely in this house” # id: d01b]
    ~ promise(word_given)
    ~ react(4, 10, met_a_limit)
    KUPRIN: Hm. In two minutes, then. # id: ztzi # mood: annoyed # gesture: lean-back
    KLAVDIA: Ninety-one. Yours, with the scarf. # id: b64e # mood: neutral # music: restaurant # gesture: nod # ending: house
    -> END
+ [Smile, say nothing, fetch the coat yourself as fast as you can: 5 minutes to the bell, what else is there? # id: d01c]
    ~ react(2, -6, nothing_was_said)
    KUPRIN: There, one can be quick. # id: z287 # mood: neutral # music: restaurant
    KLAVDIA: I had it in my hand already. # id: qqwk # mood: neutral # look: down # ending: box
    -> END
+ [“Who are you to shout here? Security, show this gentleman out; his season ticket is cancelled as of today!” # id: d01d]
    ~ react(-16, 2, thrown_out)
    KUPRIN: Me? Out? You will hear from me! # id: aqpr # mood: angry # gesture: shake
    KLAVDIA: Please, not for my sake. It is only a coat. # id: qf38 # mood: worried # gesture: sigh # ending: scene
    -> END
