INCLUDE ../rapport.ink
VAR trust = 50
VAR partnership = 44
LIST reactions = no_reaction, brushed_off, heard
VAR reaction = no_reaction
LIST promises = hours_by_ten

-> d01

=== d01 ===
# background: shop
# music: hum
# channel: office
# clock: 12-28 18:50
Ten to seven in the evening. # id: open1
OLGA: Nothing from memory, please. # id: open2 # mood: worried # enter: olga
+ [Set an auto-reply # id: d01a]
    Four lines, three minutes. # id: auto1 # sound: typing
    -> d02
+ [“Good night, Olga.” # id: d01b]
    -> d02

=== d02 ===
# background: office
# channel: messenger
# clock: 12-28 22:31
ARTYOM: What are your hours over the holidays? # id: ask1 # mood: neutral # enter: artyom # sound: message
ARTYOM: No hurry. # id: ask2 # wait: 3
+ [“Good evening. You will have the hours by ten.” # id: d02a]
    ~ promise(hours_by_ten)
    ~ react(6, 2, heard)
    ARTYOM: Thank you. # id: thx # mood: warm
    -> d03
+ [“They are on the page.” # id: d02b]
    ~ react(-6, 0, brushed_off)
    ARTYOM: They are not. # id: not1 # mood: annoyed
    ~ react(0, -4, brushed_off)
    ARTYOM: I have looked. # id: not2
    -> d03
+ [Leave it unread # id: d02c # timer: 20 # silence: yes]
    ~ react(-4, 0, brushed_off)
    Nothing is sent. # id: sil1
    -> d03

=== d03 ===
# clock: 12-29 09:05
Morning. # id: morn
+ [Write the hours # id: d03a]
    ~ keep_promise(hours_by_ten)
    ARTYOM: In time. # id: fin1
    That is all. # id: fin2 # ending: kept
    -> END
+ [Do nothing # id: d03b]
    ~ break_promise(hours_by_ten)
    Nobody writes again. # id: fin3 # ending: lost
    -> END
