INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, got_her_yes, knows_when, left_waiting, told_the_hour
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: hotel-room
# music: night
# channel: messenger
# clock: 06-14 01:10
Ten past one. Six keys are out, and the housekeeping list comes at seven. # id: jpin # enter: vetrova
VETROVA: Hello! Could I keep the room until two tomorrow? No hurry, I write before I forget. # id: ja7k # mood: neutral # sound: message # gesture: type
Whether 412 is booked again by noon, nobody knows before seven. # id: nrkh
+ [“Of course, stay until two, and sleep well! For you we will always find a way, Irina” # id: d01a]
    ~ react(6, -6, got_her_yes)
    VETROVA: Oh, wonderful. Then I shall move my train. # id: ka9m # mood: delighted # gesture: nod
    At seven the list says: 412, next guest at twelve. # id: enip # clock: 06-14 07:00 # mood: vetrova worried # ending: left
    -> END
+ [“Noted, thank you! At eight you have a definite answer here; sleep well until morning” # id: d01b]
    ~ promise(word_given)
    ~ react(6, 8, knows_when)
    VETROVA: Perfect. Sleeping. # id: kwqy # mood: warm # gesture: put-down-phone
    At ten to eight she reads: until two, gladly. # id: d22s # clock: 06-14 07:50 # gesture: vetrova pick-up-phone # sound: message # mood: vetrova warm # ending: kept
    -> END
+ [Leave it unread until the day shift comes: she says herself that there is no hurry at all # id: d01c]
    ~ react(-2, 0, left_waiting)
    The day shift reads it at half past nine, between two check-ins. # id: qgmg # clock: 06-14 09:30
    VETROVA: Until two? Good. I had packed already. # id: rcch # mood: neutral # sound: message # look: away # ending: once
    -> END
+ [“Rooms are yours until twelve, as everywhere. And after midnight even hotels sleep a little :)” # id: d01d]
    ~ react(-14, 2, told_the_hour)
    VETROVA: I see. Good night. # id: gedr # mood: annoyed # gesture: put-down-phone
    Two colleagues in the chat leave a laughing face. # id: mb3e # ending: left
    -> END
