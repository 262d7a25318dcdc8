INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, pitied, told_it_was_hers, put_right, bought_off
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: dental-practice
# music: day
# channel: email
# clock: 05-20 10:15
GAVRILOVA: The leaflets are here. The phone number ends in 17. Mine ends in 71. # id: etq7 # mood: angry # sound: message # enter: gavrilova
GAVRILOVA: I open on Saturday. Who rings me now, the number next door? # id: urfz # mood: worried # look: down
You open the file: her draft says 71. The 17 was set here, on Monday. # id: dqef
+ [“I am so sorry, Polina! It hurts us no less than you; such things must never happen again, and they will not” # id: d01a]
    ~ react(6, -6, pitied)
    GAVRILOVA: Thank you. And the leaflets? # id: ddn3 # mood: neutral
    The press is free until noon. Nobody has asked for it. # id: f6p8 # mood: gavrilova worried # ending: half
    -> END
+ [“You signed the proof on Monday at 14:10, with 17 in it; the edition stands as approved” # id: d01b]
    ~ react(-14, 2, told_it_was_hers)
    GAVRILOVA: I sent you 71! # id: uefi # mood: angry # gesture: shake # sound: message
    She still has that letter, with its date. # id: qp5u # gesture: gavrilova sigh # ending: post
    -> END
+ [“The slip was ours. New ones are with you on Thursday by noon, free of charge; I am sorry” # id: d01c]
    ~ promise(word_given)
    ~ react(6, 10, put_right)
    GAVRILOVA: You looked. Good. Thursday I can live with. # id: bij8 # mood: neutral # gesture: nod
    GAVRILOVA: Noon it was. And you wrote again in the evening. # id: u8mc # mood: warm # sound: message # gesture: put-down-phone # ending: forms
    -> END
+ [“Would 30% off help you? The digit can be corrected by hand, our student does it in an evening” # id: d01d]
    ~ react(4, -4, bought_off)
    GAVRILOVA: Two thousand leaflets, by hand. For dentists. # id: dkbh # mood: annoyed # gesture: shake
    She counts what the number costs her on Saturday. # id: psu7 # look: gavrilova down # mood: gavrilova worried # ending: half
    -> END
