INCLUDE ../rapport.ink

VAR trust = 52
VAR partnership = 36

LIST reactions = no_reaction, doubted, heard, bought, passed_blame, left_waiting, checked, shamed_him, on_time, late, sent_off, owned, made_private, said_nothing, line_drawn, told_off, listened, vague, explained, false_cause, waits_for_cause, kept_from_him, punished_him, asked_him, looked_closer, shrugged_off, lied_to, shown_out, repaired, offered, given_up, stood_by, terms_set, applauded, exposed, his_words, plain_words, word_broken, refused_flat, wrong_goods, honest_no, list_made, easy_way, notice_hung, learned, made_good
VAR reaction = no_reaction
LIST promises = dinner_in_fifteen, dinner_by_five_to_nine, cause_by_noon

// What Timur thinks of your word, 0 to 3.
VAR regard = 2
// 1: you know how the dinner came to the wrong door.
VAR facts = 0
// 1: she has been given a dinner or its worth.
VAR fixed = 0
// 1: whatever was said of Timur at the door, you did not let it stand.
VAR line = 0
// The cause, as she has it: -1 a false one, 0 none, 1 the true one; 2 and 3: as 0 and -1, but you have found it by now.
VAR cause = 0
// 1: own part repaired, cause explained, an offer made.
VAR ground = 0
// His private matter: 1 let out to her, 2 told to the town.
VAR told = 0
// 0 served as before, 1 on conditions, 2 refused with reason, 3 refused without.
VAR stance = 0
// How often the house fought to be right.
VAR arg = 0

-> d01

=== function timur(points) ===
~ regard = regard + points
{
- regard < 0:
    ~ regard = 0
- regard > 3:
    ~ regard = 3
}

=== d01 ===
# background: restaurant
# music: restaurant
# channel: phone
# clock: 03-13 20:10
“Luna”, Friday, ten past eight. Every table is taken, eleven dinners are on the road, and the shift is yours. # id: ve8q # sound: cutlery
Kira holds the receiver out at arm’s length: line two, the Ladova dinner, Sadovaya 17. # id: f8b3 # sound: phone-ring # enter: kira # mood: kira worried
REGINA: An hour! My dinner is at somebody else’s door, and the guests are sitting here! # id: rg1h # mood: angry
REGINA: My son’s future in-laws. Their first visit. We have eaten the bread. All of it. # id: br3d
Kira turns her screen to you: ordered 19:10, “delivered” 19:40. # id: scr4 # look: kira down
+ [“The system shows it as delivered at 19:40. Are you certain that nobody heard the bell?” # id: d01a]
    ~ arg = 1
    ~ react(-12, 0, doubted)
    REGINA: Eight people heard nothing. Shall I put them through one by one? # id: wqzd # mood: angry
    Kira whistles softly: the screen is right, after all. # id: p2cj # mood: kira warm
    -> d02
+ [“You have been waiting for an hour, and not alone. One minute: I find out where it is now” # id: d01b]
    ~ react(8, 4, heard)
    REGINA: One minute. I am looking at the clock, and so are they. # id: nzyy # mood: worried
    For the first time she breathes out. # id: n2fm # mood: kira neutral # gesture: kira sigh
    -> d02
+ [“A thousand apologies! A 30% code comes to you this minute, and tonight’s tiramisu is on us” # id: d01c]
    ~ react(4, -12, bought)
    REGINA: A tiramisu. Very well. And what do I serve before it? # id: tm53 # mood: annoyed
    She is calmer all the same: somebody is sorry. # id: qxcz # mood: kira neutral
    -> d02
+ [“The courier has mixed it up again. Believe me, he will answer for that this evening” # id: d01d]
    ~ timur(-1)
    ~ react(8, -16, passed_blame)
    REGINA: At last somebody who says how it is. # id: mpjk # mood: neutral
    Kira has heard it too. She looks at the hook with Timur’s helmet. # id: qktc # mood: kira worried # look: kira away
    -> d02

=== d02 ===
# background: kitchen
# music: kitchen
# channel: office
# clock: 03-13 20:12
{ variant == 2:
    REGINA: I am shouting, I am sorry. I am ashamed before these people. Please, do what you can. # id: gmk4 # mood: worried # exit: kira # sound: phone-buzz
- else:
    REGINA: You have one minute. I shall count it. # id: a2w8 # mood: angry # exit: kira # sound: phone-buzz
}
A bicycle is leaned against the wall outside. Timur knows every courtyard of the district without a map. # id: tk8g # enter: timur # sound: door
When he was hired he told Maria and you, and nobody else, that he is autistic, and what helps: one order a trip, large digits, a number read back. “It is for the rota,” he said, “not for the menu.” # id: rota
TIMUR: Number 71 sends its compliments to the kitchen. And asks who paid. # id: n71a # mood: neutral
+ [Skip the inquest for tonight: a new dinner is what counts, the reasons can wait for the weekend # id: d02a]
    ~ react(0, -8, left_waiting)
    KIRA: Two minutes won. The oven is yours. # id: cku7 # mood: warm # enter: kira
    TIMUR: And the bag? Does anyone want to know about the bag? # id: gfra # mood: neutral # look: you
    -> d03
+ [Read the order slip yourself and ask Timur calmly what the label says # id: d02b]
    ~ facts = 1
    ~ timur(1)
    ~ react(0, 4, checked)
    { variant == 3:
        TIMUR: One order. One label. 17, large digits. I rode to 71. The label is innocent. # id: dt25 # mood: worried
        KIRA: And I did not call the number after him. On Fridays nobody does. # id: jfh8 # mood: worried # enter: kira
    - else:
        TIMUR: Two orders, one trip, one label stuck over the other. 17 is under 71. I can read, but not through paper. # id: vw8a # mood: neutral
        KIRA: I joined them. Nine orders in ten minutes. # id: w7t2 # mood: worried # enter: kira
    }
    -> d03
+ [“Timur, again?!” over the kitchen loudspeaker, so that the whole shift draws its own conclusions # id: d02c]
    ~ timur(-2)
    ~ react(0, -8, shamed_him)
    KIRA: So it was not me this time. Phew. # id: ffuq # mood: delighted # enter: kira # mood: timur worried
    Timur hangs the bag on its hook, strap to the left, as always. He says nothing more. # id: hkjn # mood: timur neutral # look: timur down # gesture: timur put-down-phone
    -> d03
+ [Ask the guest for a photograph of her door and of the street sign, just to be quite certain # id: d02d]
    ~ react(-4, 0, doubted)
    REGINA: You want me to go out into the street. In this dress. # id: wbay # mood: angry # sound: phone-buzz
    The picture comes. The house is where it always was. # id: r5ve # sound: message
    -> d03

=== d03 ===
# channel: phone
# clock: 03-13 20:15
REGINA: I hear pans. Well? What do I tell them? # id: tz45 # mood: worried
The kitchen needs twenty minutes, the road another fifteen. # id: tw35
KIRA: Five to nine at her door, if nothing burns. # id: k855 # mood: neutral # enter: kira
+ [“In fifteen minutes it will be on your table!” Then drive the kitchen along # id: d03a]
    ~ promise(dinner_in_fifteen)
    ~ fixed = 1
    ~ react(8, 0, on_time)
    REGINA: Fifteen! I am lighting the candles. # id: s8d9 # mood: delighted
    The cook shows you, without a word, the raw lasagne. # id: q6g6
    -> d04
+ [“The money is back within three days. Once more, please accept our sincere apologies” # id: d03b]
    ~ react(-8, -4, sent_off)
    REGINA: Three days. And on the plates I put your apologies? # id: m4gw # mood: angry
    KIRA: One ticket fewer. Thank you, from the stove. # id: tm74 # mood: warm # enter: kira
    -> d04
+ [“A fresh dinner by five to nine, free, and I bring it myself; or all the money at once. You choose” # id: d03c]
    ~ promise(dinner_by_five_to_nine)
    ~ fixed = 1
    ~ react(8, 4, owned)
    REGINA: The dinner. You in person. Five to nine. # id: uuqh # mood: neutral
    She repeats it to somebody in the room, and a chair is moved up. # id: ryuc
    -> d04
+ [“Half the price off your next order, would that suit you? Tonight the kitchen is overloaded” # id: d03d]
    ~ react(-8, 0, bought)
    REGINA: My next one? I should like to live to see this one. # id: b5g9 # mood: angry
    KIRA: I have taken her off the board. One less. # id: x38s # mood: warm # enter: kira
    -> d04

=== d04 ===
{ fixed == 1:
    # background: doorway
    # music: doorway
    # channel: visit
    { promises_open ? dinner_in_fifteen:
        ~ break_promise(dinner_in_fifteen)
        ~ react(-16, -8, late)
        Three minutes to nine. You said half past eight. The candles have burnt down by a finger. # id: jyfs # clock: 03-13 20:57 # enter: regina # sound: bell # mood: regina annoyed # exit: kira # look: regina down
    - else:
        ~ keep_promise(dinner_by_five_to_nine)
        Six minutes to nine. You ring; she looks at her watch before she looks at you. # id: yk2n # clock: 03-13 20:54 # enter: regina # sound: bell # mood: regina neutral # exit: kira # look: regina down
    }
    Timur has carried the water up behind you and stands one floor below, by the lift. # id: vhay # exit: timur
    REGINA: Thank you. Come, hand it over. # id: jun6 # mood: neutral
- else:
    # background: kitchen
    # channel: phone
    She rings again. Your hands are full, so the phone lies by the stove, on speaker. # id: a576 # clock: 03-13 20:55 # sound: phone-ring # exit: kira
    REGINA: We have ordered from others. They are here already. I am ringing for one reason only. # id: mhbb # mood: annoyed
}
Timur is within earshot. He studies the number on a bag. # id: earz # enter: timur # look: timur down
{ variant == 2:
    REGINA: I do not want to be unfair. I have loved your kitchen for six years. But what am I to make of an evening like this? # id: jyfu # mood: worried
- else:
    REGINA: And that courier of yours is a half-wit. Throw him out. # id: zam7 # mood: angry # camera: close
    Behind her a conversation stops. # id: bc7s # mood: timur neutral # look: timur down
}
+ [“Please understand: our courier is autistic, the numbers swap on him at times, and he tries so very hard” # id: d04a]
    ~ told = 1
    ~ timur(-2)
    { variant == 2:
        ~ react(-8, -12, made_private)
        REGINA: I did not ask you that. Does he know that you tell people? # id: a9a9 # mood: worried
    - else:
        ~ react(4, -8, made_private)
        REGINA: Ah. Well. In that case… poor man. # id: tb26 # mood: warm
    }
    Something is set down, very carefully. # id: uu8u # mood: timur neutral # look: timur away
    TIMUR: I am still here. # id: mnzp # mood: neutral # enter: timur
    After that word she asks for no other reason. How 17 became 71, nobody tells her. # id: nqrr
    -> d06
+ [Say nothing and let her finish: she is the guest, and it will blow over # id: d04b # timer: 45 # silence: yes]
    { variant == 2:
        ~ react(-12, -4, said_nothing)
        REGINA: You say nothing. I had hoped for a sentence. # id: exuc # mood: worried
        ~ line = 1
    - else:
        ~ timur(-1)
        ~ react(4, -24, said_nothing)
        REGINA: There. You see it as I do. # id: vvb6 # mood: warm
        Somewhere near you a bag is folded in four, then in eight. # id: qn8g # mood: timur neutral # look: timur down
    }
    -> d05
+ [“The mistake is ours, and I am putting it right. But I will not hear my colleague spoken of so” # id: d04c]
    ~ line = 1
    { variant == 2:
        ~ react(-8, -4, told_off)
        REGINA: So? I have not said one word about your colleague. # id: dvkg # mood: annoyed
    - else:
        ~ timur(1)
        { fixed == 1:
            ~ react(0, 4, line_drawn)
        - else:
            ~ react(-4, 4, line_drawn)
        }
        REGINA: Well, well. A defender. # id: zccz # mood: annoyed
        But she does not say it a second time. # id: fvbt
        { fixed == 1:
            TIMUR: The water is still, if anyone asks. # id: svxa # mood: warm # enter: timur
        - else:
            TIMUR: The sauce is boiling over, if anyone asks. # id: sce1 # mood: warm
        }
    }
    -> d05
+ [“You have every right to be angry, and I am listening. What would have helped most: an early call from us?” # id: d04d]
    { variant == 2:
        ~ line = 1
        { fixed == 1:
            ~ react(4, 4, listened)
        - else:
            ~ react(0, 4, listened)
        }
        REGINA: Yes. A call at eight. Then I would have cut up some cheese and told a joke. # id: fd93 # mood: warm
        TIMUR: By eight they were eating it. At number 71. # id: vucm # mood: neutral # enter: timur
    - else:
        ~ timur(-1)
        ~ react(4, -20, listened)
        REGINA: It would help if he never came to this house again. # id: ymn8 # mood: annoyed
        She has been listened to. He has listened, too. # id: gpp7 # mood: timur neutral # look: timur away
    }
    -> d05

=== d05 ===
# clock: 03-13 21:00
REGINA: Now explain to me how one gets a thing like that wrong. # id: expl # mood: annoyed
{
- facts == 0:
    You have not asked anyone yet. # id: xh5x
- variant == 3:
    One label, the right one. Nobody called the number after him. # id: zq7a
- else:
    17 was under 71. Two bags on one trip. # id: kdy8
}
She waits. She really wants to know. # id: want
+ [“It is the human factor: one case in two hundred, and alas, nobody is insured against it” # id: d05a]
    ~ react(-12, -4, vague)
    REGINA: I am case one. I have a name and eight plates. # id: xpx9 # mood: annoyed
    One in two hundred: for a moment the figure comforts at least you. # id: mwj2
    -> d06
+ [“Two orders had shared a single label. From tonight every order travels on its own” # id: d05b]
    {
    - facts == 0:
        ~ react(-8, -4, vague)
        REGINA: Really? And since when do you know? An hour ago nobody did. # id: wvrp # mood: annoyed
        You have no answer to that. It only sounded right. # id: zb57
    - variant == 3:
        ~ cause = -1
        ~ timur(-1)
        ~ react(4, -8, false_cause)
        REGINA: A label. Well, that at least is a reason. # id: dxqn # mood: neutral
        TIMUR: There was one label. # id: uats # mood: worried # enter: timur
    - else:
        ~ cause = 1
        ~ react(4, 4, explained)
        REGINA: So a piece of paper. That one can understand. # id: wgpm # mood: neutral
        She says it over her shoulder, to the table, and someone there laughs with relief. # id: tjhh
    }
    -> d06
+ [“We read 17 as 71, and nobody here read the number back. From tonight on somebody does” # id: d05c]
    {
    - facts == 0:
        ~ react(-8, -4, vague)
        REGINA: “We.” Did you ask him, or did you think of it just now? # id: rr33 # mood: annoyed
        You have not asked him. # id: gjgx
    - variant == 3:
        ~ cause = 1
        ~ timur(1)
        ~ react(4, 4, explained)
        REGINA: Read out loud. As in a ship’s kitchen. All right. # id: bbqe # mood: neutral
        TIMUR: “We.” I noticed that. # id: exsu # mood: warm # enter: timur
    - else:
        ~ cause = -1
        ~ timur(-1)
        ~ react(4, -8, false_cause)
        REGINA: Misread, then. It happens to my husband with the bills. # id: r7d7 # mood: neutral
        TIMUR: Nobody misread anything. It was covered. # id: m5u6 # mood: worried # enter: timur
    }
    -> d06
+ [“He has a diagnosis, I may not say more, you see”: a hint, and she will understand it all by herself # id: d05d]
    ~ told = 1
    ~ line = 0
    ~ timur(-2)
    { variant == 2:
        ~ react(-12, -12, made_private)
        REGINA: Then please do not say as much as that. # id: j979 # mood: annoyed
    - else:
        ~ react(0, -12, made_private)
        REGINA: A diagnosis! And I am told so in passing? # id: zt35 # mood: worried
    }
    She is already thinking whom to tell. # id: hrme
    TIMUR: My hearing is good, by the way. # id: ed4g # mood: worried # enter: timur
    -> d06
+ [“I do not know yet. You will have the cause from me in writing tomorrow, by noon” # id: d05e]
    ~ promise(cause_by_noon)
    { facts == 0:
        ~ react(0, 0, waits_for_cause)
        REGINA: Not yet. Then I want it by noon, and not a form letter. # id: q8qy # mood: neutral
    - else:
        ~ react(-4, 0, waits_for_cause)
        REGINA: You do know. I can tell. Well, by noon. # id: wzpr # mood: annoyed
    }
    A noon is a short thing on a Saturday. # id: e55f
    -> d06

=== d06 ===
~ facts = 0
{ variant == 2 and told == 0:
    ~ line = 1
}
{ told > 0:
    ~ line = 0
}
# background: kitchen
# music: kitchen
# channel: visit
# clock: 03-13 22:30
Half past ten, the chairs are up. Timur is drying his thermo-bag, inside first, then the zip. # id: de8w # exit: regina # enter: timur
TIMUR: I heard it, all of it. Stairs and loudspeakers are good at that. # id: hrd2 # mood: neutral # look: down
{
- told > 0:
    TIMUR: Also the word that belongs to me. # id: rzj8 # mood: worried
- line == 0:
    TIMUR: And what was said after it. That was short. # id: jxsn # mood: neutral
- variant == 2:
    TIMUR: She is a polite lady. I shall remember her number now. # id: am5e # mood: neutral
- else:
    TIMUR: And what came back. The zip took me longer than usual. # id: uch2 # mood: warm
}
He does not ask for anything. # id: nask # look: timur down
+ [“Everything is fine, go home.” Then quietly give him only the near streets from tomorrow on # id: d06a]
    ~ timur(-1)
    ~ react(0, -8, kept_from_him)
    TIMUR: Fine. Then it is fine. # id: wngy # mood: warm
    On Saturday’s rota he finds four streets. He counts them twice. # id: egan # mood: timur worried # look: timur down
    -> d07
+ [Take him off the road for three days, to pack bags: fairer to everyone till the noise is over # id: d06b]
    ~ timur(-2)
    ~ react(0, -8, punished_him)
    KIRA: Sensible. Let it settle. # id: sehr # mood: warm # enter: kira
    TIMUR: Three days without streets. Whom does that help? # id: wefx # mood: worried
    -> d07
+ [“Tell me how it looked from your saddle. What would have brought the bag to the right door?” # id: d06c]
    { line == 1:
        ~ timur(1)
        ~ react(0, 4, asked_him)
        TIMUR: Digits the size of a thumb. One bag, one trip. And somebody who says the number, and I say it back. Kira can sing it, if she likes. # id: v8p5 # mood: warm # gesture: nod
        KIRA: Seventeeeen. # id: vp3m # mood: delighted # enter: kira
    - else:
        ~ react(0, -4, asked_him)
        TIMUR: Large digits. You have it in writing. # id: cb4d # mood: neutral
        He answers to the question. The other thing stays where it is. # id: wtfd # look: timur away
    }
    -> d07
+ [“First this: you heard what I answered her. It should have been better, and I am sorry” # id: d06d]
    { line == 1:
        ~ react(0, 0, asked_him)
        { variant == 2:
            TIMUR: For what? She asked a question. There are worse ones. # id: qst2 # mood: neutral
        - else:
            TIMUR: For what? It was a good answer. I would have kept it shorter. # id: f2jb # mood: neutral
        }
        He goes home. Of the labels nobody has spoken. # id: whyv
    - else:
        ~ timur(1)
        ~ react(0, 4, made_good)
        TIMUR: Yes. It should have. # id: pggc # mood: neutral # wait: 2
        TIMUR: Then also this: large digits, one trip, and the number aloud. That helps everyone, not only me. # id: ecmz # mood: warm # gesture: nod
    }
    -> d07

=== d07 ===
~ line = 0
# background: restaurant
# music: restaurant
# channel: office
# clock: 03-14 09:30
Saturday, before opening. Maria has a folder under her arm and no coffee yet. # id: c82p # exit: timur # exit: kira # enter: maria # sound: cup
MARIA: Is it him or is it us? # id: himu # mood: worried
In the drawer lie the slips, two hundred to a rider. # id: slip # look: maria down
{ promises_open ? cause_by_noon:
    You owe Regina an answer by noon. # id: wsxw
}
{ variant == 3:
    MARIA: He says himself that last night was his. # id: nyzd # mood: neutral
}
+ [Take the month apart with her by cause, courier by courier, before a name is said # id: d07a]
    {
    - promises_open ? cause_by_noon:
        ~ keep_promise(cause_by_noon)
        ~ cause = 1
        ~ react(0, 4, looked_closer)
    - cause == -1:
        ~ cause = 3
        ~ react(0, 4, looked_closer)
    - cause == 0:
        ~ cause = 2
        ~ react(0, 4, looked_closer)
    - else:
        ~ react(0, 4, looked_closer)
    }
    MARIA: His three: two double trips and a Friday. The others have four each. So it is Fridays, it is us. # id: tg8e # mood: neutral # gesture: nod
    -> noon
+ [“It is him. Three in a month is a lot, whatever the reasons behind it may be” # id: d07b]
    ~ timur(-1)
    { variant == 3:
        ~ react(0, -4, passed_blame)
    - else:
        ~ react(0, -12, passed_blame)
    }
    MARIA: That is what I feared. Good to have it clear. # id: fwh6 # mood: warm
    The drawer stays shut. In it the others have four each. # id: ypqn
    -> noon
+ [“It is nobody. Three in two hundred is nothing at all; other places have far worse figures” # id: d07c]
    ~ react(0, -8, shrugged_off)
    MARIA: Then I may have my coffee. # id: a577 # mood: warm
    On the slips, on Fridays, one label goes on sitting on another. # id: g2w5 # look: maria down
    -> noon
+ [“It is the double trips. Let us forbid them from today: for everyone, everywhere, for good” # id: d07d]
    ~ react(0, -4, looked_closer)
    MARIA: In the rain as well? Then by eight we have no couriers left. # id: anj3 # mood: worried
    It is a remedy for something that nobody has counted. # id: fv2x
    -> noon

=== noon ===
{ promises_open ? cause_by_noon:
    ~ break_promise(cause_by_noon)
    ~ react(-12, -4, word_broken)
    Noon comes, and the page meant for Regina is empty. # id: mcvs # clock: 03-14 12:00 # sound: bell # mood: maria worried
}
-> d08

=== d08 ===
# channel: messenger
# clock: 03-14 12:10
{ variant == 2:
    REGINA: I ask for nobody’s head. I ask for a paper, by this evening: what happened and what is different now. # id: upmv # mood: neutral # sound: message # enter: regina # background: doorway # exit: maria
    REGINA: My husband’s firm eats with you on Thursdays. They are asking me. # id: fqvw
- else:
    REGINA: Either you dismiss him in writing by this evening, or the whole town reads about you. # id: dtxt # mood: angry # sound: message # enter: regina # background: doorway # exit: maria
    REGINA: My page has nine thousand readers. # id: e6h7
}
{ fixed == 0:
    REGINA: And my money I have not seen either. # id: upkv # mood: annoyed
}
By this evening, then. Maria reads along over your shoulder. # id: even # background: restaurant # enter: maria # exit: regina # mood: maria worried # look: maria down
MARIA: Whatever you write, write it so that it could hang in the window. # id: wind # mood: neutral
+ [“He will be gone today”: what she wants is a word, and after all the rota is your own affair # id: d08a]
    ~ timur(-1)
    { variant == 2:
        ~ react(-4, -8, lied_to)
        REGINA: Gone? I have just written that I want nobody’s head. # id: kxat # mood: worried # sound: message # background: doorway # enter: regina # exit: maria
    - else:
        ~ react(8, -8, lied_to)
        REGINA: Finally. Thank you. # id: wkkc # mood: warm # sound: message # background: doorway # enter: regina # exit: maria
    }
    At five she comes to the door to say it in person. Timur opens it, a bag in his hand. # id: zwjy # clock: 03-14 17:00 # background: restaurant # enter: regina # enter: timur # exit: maria # sound: door # mood: regina warm # wait: 2
    ~ count_broken()
    ~ react(-16, -4, word_broken)
    TIMUR: Good afternoon. Your number is 17. # id: xcen # mood: neutral # mood: regina angry
    -> folded
+ [“We no longer serve you. Goodbye”: neither threats nor deadlines deserve any other answer # id: d08b]
    ~ arg = arg + 1
    ~ react(-16, 0, shown_out)
    MARIA: Short. And did we mend anything first? # id: n4rv # mood: worried
    KIRA: I liked it. # id: nmsu # mood: delighted # enter: kira
    -> folded
+ [“The dinner money is on your card, and eight dinners of your choice are waiting. The rest comes after that” # id: d08c]
    { fixed == 0:
        ~ fixed = 1
        ~ react(8, 8, repaired)
        REGINA: It has come. So one can, on a Saturday. # id: cxqq # mood: neutral # sound: message # background: doorway # enter: regina # exit: maria
        { cause > 0:
            ~ ground = 1
            She reads the three lines about the cause twice. # id: yjsk # mood: regina neutral # look: regina down
        }
    - else:
        ~ react(4, -12, bought)
        REGINA: Eight more dinners? I had asked about something else. But I shall not say no. # id: rfk6 # mood: warm # sound: message # background: doorway # enter: regina # exit: maria
    }
    -> folded
+ [“The cause and the cure are below. Who works here is for us to say. A table on Friday: yes or no?” # id: d08d]
    { fixed == 1:
        { cause == 1 or cause == 2:
            ~ ground = 1
            ~ react(4, 4, offered)
        - else:
            ~ react(0, 0, offered)
        }
    - else:
        ~ react(-8, 0, offered)
    }
    {
    - fixed == 0:
        REGINA: A table! First give me back the last one. # id: j3s9 # mood: annoyed # sound: message # background: doorway # enter: regina # exit: maria
    - variant == 2:
        REGINA: A cause, a cure, one question. I shall think about Friday. # id: mdpv # mood: neutral # sound: message # background: doorway # enter: regina # exit: maria
    - cause == 1 or cause == 2:
        REGINA: The number I understand. Of Friday we shall speak when he is gone. # id: nax9 # mood: annoyed # sound: message # background: doorway # enter: regina # exit: maria
    - else:
        REGINA: Last night you told me something else, or nothing. Which is it? # id: btqy # mood: annoyed # sound: message # background: doorway # enter: regina # exit: maria
    }
    MARIA: That could hang in the window. # id: cadk # mood: warm # background: restaurant # enter: maria # exit: regina # wait: 2
    -> folded

=== folded ===
~ fixed = 0
~ cause = 0
{ variant == 2:
    ~ ground = 0
}
-> d09

=== d09 ===
# background: restaurant
# channel: office
# clock: 03-14 18:00
{ variant == 2:
    REGINA: I have your answer. I shall write on my page how it was: exactly as it was. # id: f9ww # mood: neutral # sound: message # exit: kira # exit: timur # exit: regina # enter: maria
- else:
    Three lines come. They are about Timur, and about you. # id: y5c2 # sound: message # exit: kira # exit: timur # exit: regina # enter: maria # mood: maria worried # look: maria down
    They are worse than what was said on Friday, and need not be read out. # id: kjnm # mood: maria angry # look: maria down
}
Maria sits down, for the first time today. # id: sits # gesture: maria sigh # mood: maria worried
MARIA: The guest, or him, or a third way. Turning somebody away has to be the exception: have we done our share? Your proposal? # id: prop # mood: worried
+ [Let Timur go by mutual consent, with two salaries: for one courier we do not lose the town # id: d09a]
    { variant == 2:
        ~ timur(-2)
        ~ react(-16, -28, given_up)
        MARIA: Nobody has asked for his head. Not even she. No. # id: bmxc # mood: angry # gesture: shake
        KIRA: The door was open, by the way. He was filling in the log. # id: s5n9 # mood: worried # enter: kira
        -> d10
    - else:
        ~ react(8, -24, given_up)
        REGINA: So it does work. Well done. # id: uuwd # mood: delighted # sound: message # mood: maria worried
        TIMUR: By mutual consent. Which of the two was mine? # id: xjyg # mood: worried # enter: timur
        -> dismissed
    }
+ [Go on serving her as before, without another word: a guest is a guest, and every loss is a loss # id: d09b]
    ~ stance = 0
    { variant == 2:
        ~ react(4, 8, stood_by)
        MARIA: Yes. She asked, we answered. Now we cook. # id: ts66 # mood: warm
        On the board stands Sadovaya 17 again, in large digits. # id: gu4v # mood: maria warm
    - else:
        ~ timur(-1)
        ~ react(0, -16, said_nothing)
        MARIA: So we swallow it. At least it is quiet. # id: w9s3 # mood: warm
        Timur asks for no more Sadovaya. Kira asks why she should answer line two. # id: mkzq # mood: maria worried
    }
    -> d10
+ [Refuse in a short letter of nothing but facts: what was wrong, what is mended, why we part # id: d09c]
    {
    - variant == 2:
        ~ stance = 3
        ~ react(-20, -16, shown_out)
        REGINA: Refused? Because I asked for a reason? # id: queb # mood: worried # sound: message
        MARIA: I signed it. I wish I had not. # id: tu6f # mood: worried
    - ground == 1:
        ~ stance = 2
        ~ timur(1)
        ~ react(4, 8, stood_by)
        MARIA: Seven lines, not one adjective. I sign. # id: q2mk # mood: neutral # gesture: nod
        REGINA: At least to my face. # id: eut8 # mood: neutral # sound: message
    - else:
        ~ stance = 3
        ~ react(-8, -4, shown_out)
        MARIA: “What is mended.” And what is? # id: ctau # mood: worried
        REGINA: First they lose my dinner, then they lose me. Convenient. # id: ng5z # mood: angry # sound: message
    }
    -> d10
+ [Serve her on conditions: orders through the site, the shift manager hands over, no calls to staff # id: d09d]
    ~ stance = 1
    {
    - variant == 2:
        ~ react(-16, -16, terms_set)
        REGINA: Conditions, for me? I had thought that I was asking. # id: m3qw # mood: worried # sound: message # mood: maria worried
    - ground == 1:
        ~ react(0, 0, terms_set)
        MARIA: All mended, and still she may write what she likes about him? Well, let us see. # id: stk3 # mood: worried
        REGINA: Through the site. How very grand. # id: zdvd # mood: annoyed # sound: message
    - else:
        ~ react(8, 8, terms_set)
        MARIA: Fair. We owe her something, and she owes him a tone. # id: pfpk # mood: warm
        REGINA: Through the site, then. # id: n8qx # mood: neutral # sound: message
    }
    -> d10

=== d10 ===
~ ground = 0
# background: restaurant
# music: restaurant
# channel: messenger
# clock: 03-15 11:00
{ variant == 2:
    Sunday. She has written it as it was. Four hundred comments, and half of them ask what was wrong with the courier. # id: sxnj # sound: phone-buzz
    REGINA: “An hour late, eight at table, one answer. Let us see.” # id: drs7 # mood: worried # enter: regina # background: doorway # exit: maria # exit: kira # exit: timur
- else:
    Sunday. She has posted. Four hundred comments, and half of them ask what really happened. # id: uugj # sound: phone-buzz
    REGINA: “For six years I thought of this house as of friends.” # id: zxbh # mood: annoyed # enter: regina # background: doorway # exit: maria # exit: kira # exit: timur
}
{ told > 0:
    In the eleventh comment stands the word that you let out. # id: k2cq # look: regina down
}
From here on it is not one guest who is looking at the house, but all of them. # id: allg # background: restaurant # exit: regina # enter: timur # look: timur down
Timur is counting bags by the window and does not look up. # id: vruc # look: timur down
KIRA: Tell them about him. They will carry him through the town on their hands. # id: tell # mood: delighted # enter: kira
+ [Tell the town everything, Timur’s name and diagnosis included: people are kind, they will stand by him # id: d10a]
    ~ told = 2
    ~ timur(-3)
    ~ react(12, -8, applauded)
    Six thousand hearts by evening. Every table booked till May. # id: gsd3 # clock: 03-15 21:00 # sound: bell # mood: timur neutral # look: timur down
    KIRA: You see? You see? # id: b7ek # mood: delighted
    { variant == 2:
        REGINA: I asked what went wrong with a dinner. Not what he has. # id: bdsa # mood: annoyed # sound: message
    - else:
        REGINA: What I said, eight people heard. What you said, everyone has. # id: jnxz # mood: annoyed # sound: message
    }
    TIMUR: My aunt rang, from two time zones away. She read it there. # id: h5az # mood: neutral # camera: close
    On Wednesday a firm rings about forty dinners for guests who cannot eat wheat. The line is busy with sympathy; it gives up. # id: ce3u # clock: 03-18 13:10 # sound: phone-ring
    -> d12
+ [Publish her messages with her name on them, word for word: let the town see who is who # id: d10b]
    { variant == 2:
        ~ arg = 2
        ~ react(-16, -12, exposed)
        KIRA: They are all so polite. Hers, I mean. # id: wu8d # mood: worried
        REGINA: I wrote to you. Not to the town. # id: yn9v # mood: annoyed # sound: message
    - else:
        ~ arg = 2
        ~ react(-8, 4, exposed)
        KIRA: Eight hundred likes! We are winning! # id: dykr # mood: delighted
        REGINA: My daughter-in-law’s parents have read it, too. Thank you. # id: m6az # mood: angry # sound: message # mood: kira worried
        Two of your oldest regulars cancel Saturday. They give no reason. # id: vxne
    }
    -> d11
+ [Ask Timur, alone and before anything else, what may be said, and publish that and no more # id: d10c]
    { regard >= 2:
        ~ timur(1)
        ~ react(4, 8, his_words)
        TIMUR: No name. Nothing from the rota. Write about the digits, those are handsome. And write that 71 never paid. # id: vfn5 # mood: warm # gesture: nod
        It goes out as he said it, 71 excepted. He reads it through and crosses out one comma. # id: mdmg # look: timur down
    - else:
        ~ react(0, 0, his_words)
        TIMUR: Now I am asked? With four hundred people in the room? Write what you like. # id: cu8m # mood: annoyed # gesture: shake
        That is not a yes. The draft stays a draft. # id: w7nb # look: timur away
    }
    -> d11
+ [Put two lines under the post: what was our fault, what is mended since, and not a word about people # id: d10d]
    { regard >= 2:
        ~ react(4, 0, plain_words)
    - else:
        ~ react(4, 4, plain_words)
    }
    TIMUR: Short. I would have asked me. But short. # id: x47a # mood: neutral
    The thread moves on to parking. # id: w9hy
    -> d11

=== d11 ===
# channel: phone
# clock: 03-18 13:10
{ variant == 2:
    Wednesday. On the line is the firm of Regina’s husband. # id: zpe9 # exit: timur # sound: phone-ring # enter: kira
- else:
    Wednesday. On the line is a firm from across the river, new to you. # id: uqe2 # exit: timur # sound: phone-ring # enter: kira
}
VERA: Forty lasagnes for tomorrow at one, all of them gluten-free. A jubilee. Can you do that? # id: rcw4 # mood: neutral
The cook holds up ten fingers, then five. Fifteen, with clean pans; not one more. # id: fift
KIRA: Anna’s “Verbena” bakes nothing but gluten-free. If that is of use to anyone. # id: verb # mood: neutral
+ [“Forty gluten-free by one o’clock tomorrow: yes!” When it has to, the kitchen manages # id: d11a]
    ~ react(4, 0, on_time)
    KIRA: They cheered. I heard it through the wall. # id: j544 # mood: delighted # enter: kira
    ~ react(-16, -12, word_broken)
    One o’clock: twenty-two. Half past two: thirty-one. The speeches are over. # id: xz4s # clock: 03-19 14:30 # mood: kira worried # look: kira down
    -> d12
+ [“That is impossible, we do not take such orders. Thank you very much for thinking of us” # id: d11b]
    ~ react(0, -4, refused_flat)
    VERA: Then I look elsewhere. # id: pk66 # mood: neutral # mood: kira neutral
    KIRA: Ten seconds. A record. # id: pk23 # mood: neutral
    -> d12
+ [Take it: fifteen lasagnes as asked, the rest on spelt; for most people it is only a fashion # id: d11c]
    ~ react(4, 0, on_time)
    KIRA: Forty, on time! Nobody noticed a thing. # id: q5gz # mood: delighted
    ~ react(-20, -12, wrong_goods)
    VERA: Two of us did notice. They are at the doctor’s. # id: ptfy # clock: 03-19 16:00 # mood: angry # sound: phone-ring # mood: kira worried
    -> d12
+ [“Fifteen we vouch for. The rest Anna at Verbena can do: shall I call her?” # id: d11d]
    ~ react(4, 8, honest_no)
    ANNA: Twenty-five by noon. And next time you send me your pizza people. # id: tpze # mood: warm
    VERA: I am writing both addresses down. # id: bxp2 # mood: delighted
    -> d12

=== d12 ===
# channel: office
# clock: 03-23 10:00
Monday. The noise is over; the house is as full as before, and fuller. # id: akvz # enter: maria # sound: cup # enter: kira
KIRA: The old gentleman at number 9 says that a napkin was missing. It was not. I sent him two. # id: auq7 # mood: warm
MARIA: Right. For two napkins nobody needs to be right. But the other story: what do we take out of it? # id: take # mood: neutral
{
- told == 2:
    Timur sits by the window. A girl has just asked him for a photograph. # id: fyj3 # enter: timur # mood: timur worried # look: timur down
- told == 1:
    Timur reads the rota. Two of the new ones stop talking when he comes in. # id: y6ng # enter: timur # mood: timur worried # look: timur down
- else:
    Timur reads the rota, from the bottom up, as he does on Mondays. # id: kbkq # enter: timur # mood: timur neutral # look: timur down
}
One Friday, one guest lost or nearly so, and a colleague about whom people talk. # id: lost
+ [“A list of rude guests. Whoever is on it gets no table. It did work this time, didn’t it?” # id: d12a]
    ~ react(-16, -16, list_made)
    KIRA: I have eleven names ready! # id: kwmq # mood: delighted
    By Wednesday there are nineteen, one of them for a poor tip. # id: nmyy # mood: maria worried
    -> finale
+ [“Nothing. The tables are full, all are content, and what has ended well is best left alone” # id: d12b]
    ~ react(4, -24, easy_way)
    MARIA: A pleasant thought. # id: h3bm # mood: warm
    On Friday two bags leave under one label. # id: smpj
    -> finale
+ [“A notice for the wall: Mind the addresses! And everyone on the shift signs underneath it” # id: d12c]
    ~ react(0, -16, notice_hung)
    MARIA: Everyone has signed, then. Good. # id: z5ys # mood: warm
    By Friday it hangs behind the coats. # id: bx7b
    -> finale
+ [“An hour with everyone: labels, the number aloud, how we answer an insult, when we refuse” # id: d12d]
    { told > 0:
        ~ react(0, 0, learned)
        A good hour. At the last point everyone looks at Timur, and he looks at the clock. # id: tqn6 # mood: timur neutral # look: timur away
        MARIA: That one should have been asked first. # id: mzbm # mood: worried
    - else:
        ~ react(4, 8, learned)
        MARIA: And for each point, who does it. Today. # id: sxj7 # mood: warm # gesture: nod
        Kira gets the thick marker. # id: w2mn # mood: kira delighted
    }
    -> finale
+ [“First I go to Timur, alone: what was said of him, that I am sorry, and what he wants now” # id: d12e]
    { told > 0:
        ~ timur(1)
        ~ react(4, 12, made_good)
        TIMUR: It cannot be put back. But nobody had asked, until now. # id: hkq4 # mood: neutral # wait: 2
        TIMUR: I want my streets. And on the rota, no hearts. # id: zhve # mood: warm
    - else:
        ~ react(0, 0, asked_him)
        TIMUR: Nothing was said of me that has to be taken back. But thank you. Now the labels? # id: u8ce # mood: warm
        The labels are put off till next week. # id: q93c
    }
    -> finale

=== finale ===
{
- told == 2:
    -> love_bought
- arg >= 2:
    -> won_comments
- stance == 3:
    -> convenient
- told == 0 and regard == 3 and stance == 2 and trust >= 60 and partnership >= 60:
    -> face_refused
- told == 0 and variant == 2 and stance == 0 and trust >= 60 and partnership >= 60:
    -> face_kept
- stance == 2 and partnership >= 48:
    -> parting
- stance == 0 and variant != 2:
    -> kept_guest
- stance < 2 and partnership >= 44 and trust >= 44:
    -> stays
- else:
    -> blew_over
}

=== face_refused ===
# background: restaurant
# channel: visit
# clock: 04-24 20:10
Friday, ten past eight. The house is full, and nobody in it knows whom the story was about. # id: vct2 # sound: cutlery # exit: maria # enter: kira
KIRA: Seventeen! # id: cxtq # mood: delighted
TIMUR: Seventeen. # id: ugwu # mood: warm # enter: timur # gesture: nod
In April a letter came from her, of two lines. “It was fair. I was not.” # id: cfm3
TIMUR: She may order. If she asks for large digits. # id: j8gf # mood: warm # ending: face-of-the-house
-> END

=== face_kept ===
# background: restaurant
# channel: visit
# clock: 04-24 20:10
Friday, ten past eight. The table by the window is Regina’s, and round it sit eight people who know each other well by now. # id: uzj9 # enter: regina # sound: cutlery # exit: maria # exit: kira # exit: timur
REGINA: I told it to the in-laws again. With the bread. # id: zx7w # mood: delighted
KIRA: Seventeen! # id: nvf3 # mood: delighted # enter: kira
TIMUR: Seventeen. # id: jeat # mood: warm # enter: timur # gesture: nod
REGINA: What is it they are singing there? # id: yk6y # mood: warm # ending: face-of-the-house
-> END

=== parting ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
She does not order any more. In the shop she nods to Maria, and Maria nods back. # id: jbty # exit: kira # exit: timur # enter: maria
{ told > 0:
    TIMUR: The letter was good. That Friday I still remember. # id: z7je # mood: neutral # enter: timur
- else:
    TIMUR: A clean label. One can read everything on it. # id: eqgh # mood: neutral # enter: timur
}
You parted as people do who have nothing to hide from each other. It was still a guest of six years. # id: t9ku # ending: honest-parting
-> END

=== stays ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
{ variant == 2:
    She orders again. Each time she rings first, to ask whether it is really on its way. # id: bqy8 # sound: phone-ring # exit: maria # exit: timur # enter: kira
- else:
    She orders through the site. The shift manager hands over, and nobody says more than good evening. # id: pgx8 # sound: message # exit: maria # exit: timur # enter: kira
}
{ trust >= 64 and variant != 2:
    REGINA: Tell your courier… Tell him that it was not right of me. # id: yav4 # mood: worried # enter: regina
    TIMUR: Passed on. By you. I would have liked the original. # id: hjzr # mood: neutral # enter: timur
}
A guest on terms is a guest. Whether she is a friend of the house, time will show. # id: u2mw # ending: stays-on-terms
-> END

=== blew_over ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
It blew over, as things do. Nobody speaks of it, and the slips lie in their drawer. # id: z73w # exit: maria # exit: timur # enter: kira
KIRA: Line two. A Mr Orlov. He says that his dinner is at somebody else’s door. # id: n8by # mood: worried # sound: phone-ring
Friday, ten past eight. # id: jcvj # ending: blew-over
-> END

=== kept_guest ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
Regina orders as before, and says what she likes, as before. # id: p5mz # exit: maria # exit: timur # enter: kira # mood: kira annoyed
KIRA: I do not take line two any more. Write it in the rota. # id: rkcm # mood: annoyed
TIMUR: “Verbena” has large digits. I went to look. I begin on Monday. # id: ec4s # mood: neutral # enter: timur # ending: lost-the-house
-> END

=== convenient ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
The letter was firm. She shows it round just as it is. # id: t4p5 # exit: kira # exit: timur # enter: maria
{ variant == 2:
    Her readers count it up: an hour’s wait, a polite question, a refusal. # id: a99e
- else:
    What she herself had said nobody asks: the letter is the better story. # id: btax
}
MARIA: The next one who complains, shall we refuse him too? It is quicker than labels. # id: h3de # mood: worried # enter: maria # ending: convenient-refusal
-> END

=== won_comments ===
# background: restaurant
# channel: messenger
# clock: 04-24 20:10
In the comments you have won, point by point. She has closed her page. # id: pjk9 # exit: kira # exit: timur # enter: maria
The table by the window is free on Fridays now. # id: ckvt # mood: maria worried
MARIA: The Orlovs said it to my face: “They would do it to us as well.” # id: u7kv # mood: worried # enter: maria # ending: won-the-comments
-> END

=== love_bought ===
# background: restaurant
# channel: visit
# clock: 04-24 20:10
Sympathy by the thousand, new guests, the best month since the opening. # id: mak5 # sound: cutlery # exit: maria # exit: kira # enter: timur
People ask to have their dinner brought by “that very courier”. # id: wsu9 # look: timur down
TIMUR: I am good at two hundred addresses. They know the one thing. # id: w7r7 # mood: neutral # enter: timur
TIMUR: It was for the rota. # id: q4n9 # look: you # camera: close # ending: love-bought
-> END

=== dismissed ===
# background: restaurant
# channel: office
# clock: 04-24 20:10
Regina came once more, and told the neighbours at the next table how one deals with “Luna”. # id: rjv2 # exit: maria # exit: timur # enter: kira
KIRA: The new one is nice. Yesterday he took 9 for 6. # id: yeg8 # mood: worried
The thick label printer was never bought. # id: y3n4 # mood: kira worried # look: kira down
TIMUR: Good evening. I work at “Verbena” now. Your order for number 17 was left with us by mistake. # id: ucdf # mood: neutral # enter: timur # ending: courier-dismissed
-> END
