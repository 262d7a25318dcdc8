INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, given_a_culprit, looked_into_it, comforted, met_a_rule
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: school
# music: corridor
# channel: visit
# clock: 03-17 08:25
GROMOV: Three evenings we glued that volcano. It is gone. Who threw it out? # id: vun4 # mood: angry # enter: gromov # sound: steps
By the door hangs a list: yesterday the models were moved, in a hurry, for the inspection. # id: ircp
GROMOV: She presents it in the third lesson. In front of everybody. # id: ewbw # mood: annoyed # gesture: lean-in
+ [“That will have been the cleaners again; I am going to tell them off this minute” # id: d01a]
    ~ react(4, -10, given_a_culprit)
    GROMOV: Aha. So it was them. # id: qyvr # mood: neutral
    Aunt Valya, who has touched nothing, cries in the store room. # id: pvhe # ending: other
    -> END
+ [“I shall ask the people who carried things about last night; you know by the second lesson where it is now” # id: d01b]
    ~ promise(word_given)
    ~ react(6, 8, looked_into_it)
    GROMOV: Moved? So perhaps not thrown away. # id: d7ij # mood: neutral # gesture: lean-in
    GROMOV: Behind the piano! It has even kept its lava. # id: n2d6 # mood: warm # gesture: nod # ending: found
    -> END
+ [“I am truly sorry about the volcano; I shall see to it that she gets her top mark without it” # id: d01c]
    ~ react(6, -6, comforted)
    GROMOV: A mark. She wanted to show it. # id: rtad # mood: neutral # gesture: sigh
    The volcano stands behind the piano, nineteen steps away. # id: kk6m # ending: sorry
    -> END
+ [“The school is not liable for items left here; didn’t you sign the rules in autumn?” # id: d01d]
    ~ react(-10, 0, met_a_rule)
    GROMOV: A child’s work is an item left here? # id: faaz # mood: angry # gesture: shake
    Behind him two mothers have stopped to listen. # id: fxaq # look: gromov away # ending: other
    -> END
