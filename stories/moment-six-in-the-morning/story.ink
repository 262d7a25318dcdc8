INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, mocked, met_in_the_frost, sent_to_the_site, came_running
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: club-door
# music: frost
# channel: messenger
# clock: 02-02 06:12
DROZDOV: SIX O’CLOCK. The door is shut. Do you SLEEP there??????????? # id: jyw2 # mood: angry # sound: message # enter: drozdov # gesture: type
From this month the club opens at half past six. It stands on the site, not on the door. # id: v6tx
It is minus nineteen. You are on the bus, twenty minutes away. # id: kxde
+ [“Good morning! Yes, we sleep, and dream of members who read the new hours on our site :)” # id: d01a]
    ~ react(-14, 2, mocked)
    DROZDOV: Thank you. I have made a picture of that. # id: fi7m # mood: angry # gesture: type
    Two colleagues find it very funny. # id: v58m # ending: shot
    -> END
+ [“Half past six now, and our door does not say so: our fault! The bakery opposite is warm, I am coming” # id: d01b]
    ~ promise(word_given)
    ~ react(8, 8, met_in_the_frost)
    DROZDOV: The door really says six. Fine. In the bakery. # id: qu5u # mood: neutral # gesture: nod
    DROZDOV: Their buns are a danger to my running. # id: uvix # mood: warm # sound: message # ending: runs
    -> END
+ [“Opening hours were published on the site on 22 January. Please check them before a visit” # id: d01c]
    ~ react(-8, 0, sent_to_the_site)
    DROZDOV: At minus nineteen I check the door. # id: chzb # mood: annoyed # gesture: shake
    He waits. He does not write again. # id: vc4i # gesture: drozdov sigh # ending: card
    -> END
+ [Say nothing in the chat: get off the bus one stop early, run, and open the door 5 minutes sooner # id: d01d]
    ~ react(-2, 2, came_running)
    DROZDOV: So somebody does work here. # id: rp54 # mood: neutral # sound: door # look: away
    His message stands there unanswered, with its eleven marks. # id: ueju # mood: drozdov annoyed # ending: card
    -> END
