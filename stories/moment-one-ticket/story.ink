INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, pointed_to_a_shelf, sold_something_else, was_remembered, served_kindly
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: travel-agency
# music: service-desk
# channel: office
# clock: 10-08 12:50
ZIMINA: One ticket to the lake. Is the bus high? My knees, you know. I looked at it last week already. # id: czcx # mood: neutral # enter: zimina # sound: bell
On hold: a firm, forty people, the coast. They ring for the third time today. # id: ubv2 # sound: phone-ring
In her bag stands a folder: “Choir of veterans, autumn”. # id: k9vm
+ [Take the call, and point to the shelf: the leaflets are there, prices inside, all is described in detail # id: d01a]
    ~ react(-10, 4, pointed_to_a_shelf)
    ZIMINA: I see. The leaflets. # id: mwf3 # mood: annoyed # look: away
    The forty are comparing five agencies. You are the third. # id: y422 # exit: zimina # ending: gone
    -> END
+ [“For your knees I would take the coast: a soft coach and 7 days; the lake is not for everybody, is it?” # id: d01b]
    ~ react(2, -6, sold_something_else)
    ZIMINA: Seven days? I asked about the lake. # id: avzh # mood: worried # gesture: shake
    She looks at the price, and closes her purse. # id: jvjt # look: zimina down # mood: zimina annoyed # ending: gone
    -> END
+ [Ask the forty for two minutes, then turn to her: “The step is low, do sit. Who goes with you?” # id: d01c]
    ~ promise(word_given)
    ~ react(8, 8, was_remembered)
    ZIMINA: You remember me? Alone, this time. It is a trial. # id: vpqu # mood: warm # gesture: lean-in
    Two minutes later you ring the forty back. They are still there. # id: k27z # gesture: zimina nod # ending: choir
    -> END
+ [Let the phone ring out, sell the ticket quickly and kindly, and wish her good weather at the lake # id: d01d]
    ~ react(2, 0, served_kindly)
    ZIMINA: Thank you. And the step? # id: bbwb # mood: neutral
    The ticket is printed. The forty have rung off. # id: p4y4 # sound: printer # ending: alone
    -> END
