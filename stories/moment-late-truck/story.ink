INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, believed_it, heard_the_kitchen, could_still_act, heard_whose_fault
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: warehouse
# music: client-office
# channel: phone
# clock: 11-19 08:05
Five past eight. The driver rings: a flat tyre, he will be at the gate at noon, not at ten. # id: b6g2 # enter: belov
Belov has ordered four loaders for ten. They are paid from the first minute. # id: gcfv
BELOV: Belov. You wanted the gate number: it is gate three. All on time? # id: tmp9 # mood: neutral # sound: phone-ring
+ [“All on time, thank you for the gate”, and press the driver to hurry up # id: d01a]
    ~ react(4, -8, believed_it)
    BELOV: Good. Four men are waiting. # id: mjyk # mood: warm # gesture: nod
    At twenty past ten he rings nobody. He looks at the gate. # id: qf7r # clock: 11-19 10:20 # look: belov away # mood: belov annoyed # ending: gone
    -> END
+ [“You will not believe it: tyres last month, the jack in the other truck, the mechanic away; maybe noon?” # id: d01b]
    ~ react(2, -8, heard_the_kitchen)
    BELOV: Quite a week you have. So, ten o’clock? # id: a3ky # mood: neutral # gesture: lean-in
    Noon was in the sentence, but he did not catch it. # id: p36k # ending: paid
    -> END
+ [“I must correct it: 12 instead of 10. Please hold your people back now, we pay for the wait” # id: d01c]
    ~ promise(word_given)
    ~ react(2, 10, could_still_act)
    BELOV: Two hours. Well. Better now than at ten. # id: qj8m # mood: annoyed # gesture: sigh
    BELOV: Moved. Noon it is, then. # id: aq2w # mood: neutral # gesture: nod # ending: kept
    -> END
+ [“Ask our driver about the tyre, not me: he left without a spare, though I warned him twice” # id: d01d]
    ~ react(-8, -4, heard_whose_fault)
    BELOV: I have no contract with your driver. # id: i9jr # mood: annoyed # gesture: shake
    He writes down eight hours of waiting, to the minute. # id: h958 # gesture: belov put-down-phone # sound: paper # ending: paid
    -> END
