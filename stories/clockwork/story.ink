INCLUDE ../rapport.ink

VAR trust = 46
VAR partnership = 44

LIST reactions = no_reaction, heard_of_it, saw_order, saw_paper, felt_handled, faulted_staff, chief_everywhere, certificate, sent_raw, on_foot, ranked, left_alone, blamed_down, owned, came_along, too_much, bought, forgotten, being_seen, own_failure, overheard, unseen, knows_why, applauded, corrected, manners_missing, modest, insisted, logos, guaranteed, chose_well, favour, cheap, dignified, dropped, pitied, entrusted, too_soon, rule_held, chief_rang, fetched, no_answer
VAR reaction = no_reaction
LIST promises = three_meetings, sobolev_at_ten

// Links of the chain that hold: admission, sight, manners; 0 to 3.
VAR links = 0
// How afraid the team is of its chief, 0 to 2.
VAR fear = 0
// How often training was shown instead of done, 0 to 2.
VAR show = 0
// How much hangs on the chief alone, 0 to 2.
VAR load = 0
// 1: Alina has been dismissed, or has gone by herself.
VAR gone = 0
// 1: on the bridge the rule held without its chief.
VAR ran = 0

-> d01

=== d01 ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 04-13 09:00
Wednesday, nine. In the table of meetings stands “Melnik”, and under “result” a dash. # id: xctq
Yesterday Alina was with him, her first meeting alone. You had the car: round table. # id: t8y4
You have never been along to a meeting. But you told Melnik at the forum that the best trainers in the country teach your people. # id: 85ay
MARINA: What he thinks on Tuesday, forty owners think by Friday. They play billiards. # id: fz7j # mood: neutral # enter: marina
MARINA: Alina has been here since seven. She has made tea for everyone and drinks none. # id: aetk # mood: worried # look: you
+ [An hour alone with Alina: the whole day by the clock from first call to last letter, your part too # id: d01a]
    ALINA: I did not know whom to ask. And on the plan it said: you. # id: yq6z # mood: worried # enter: alina
    ~ react(4, 6, heard_of_it)
    At ten there are four crosses on the sheet. Two of them are yours: nobody saw her off, and nobody was there at noon. # id: 9w32 # clock: 04-13 10:00
    -> after_first
+ [Have everyone fill in a report for every meeting, eleven columns, in the shared table by Friday # id: d01b]
    ~ react(-6, -4, saw_paper)
    MARINA: Column K: “Atmosphere, one to five.” I shall always write a four. # id: ypd3 # mood: warm # gesture: nod
    By Friday all of them write a four. Melnik gets a three and a half. # id: kyjy
    -> after_first
+ [Comfort her: it happens to everybody, Melnik is a hard nut, and the matter is closed with that # id: d01c]
    ALINA: Thank you. I was so afraid that you would ask. # id: vdyw # mood: warm # enter: alina
    ~ react(-2, -8, felt_handled)
    The tea is drunk. What it was that happened nobody knows any better than before. # id: zkg8
    -> after_first
+ [Take it apart at the Monday meeting before all of them, by name, so that everybody learns from it # id: d01d]
    ~ fear = 1
    ~ react(-10, 2, faulted_staff)
    Nine people write along very neatly. Alina looks at the table. # id: ykrq # clock: 04-18 09:30 # enter: alina # mood: alina worried # look: alina down
    MARINA: A model lesson. From now on nobody tells you anything. # id: mw34 # mood: annoyed # gesture: sigh
    -> after_first

=== after_first ===
{
- variant == 1:
    ~ react(2, 2, heard_of_it)
    VIKTOR: It held with your Alina. At three seams I heard it creak. I go on listening. # id: ugjp # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # clock: 04-18 12:00 # gesture: pick-up-phone
- variant == 2:
    VIKTOR: We parted politely, your Alina and I. Nobody has asked me since what it was. # id: z9jm # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # clock: 04-18 12:00 # gesture: pick-up-phone
- else:
    ~ react(-2, 0, sent_raw)
    VIKTOR: In this town they tell a story about your magazine. I was there, I can confirm it. # id: c5tv # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 04-18 12:00 # gesture: pick-up-phone
}
VIKTOR: It is not your Alina who interests me. It is you. # id: 6bry # look: you
-> d02

=== d02 ===
# background: editorial # exit: viktor
# channel: office
# clock: 04-18 15:00
~ promise(three_meetings)
Three more first meetings are due tomorrow: three newcomers, three owners. Sobolev is one of them. # id: gcc2 # exit: viktor # enter: marina
MARINA: Pasha, the youngest, asked me whether one shakes hands. I had hoped that somebody tells them such things. # id: pv4p # mood: worried # enter: marina
The owners have been rung up and have agreed. It was we who wanted the hour. # id: 8nmc
+ [Ten points and two rehearsals before the first solo trip; till then Marina rides along # id: d02a]
    ~ links = links + 1
    ~ keep_promise(three_meetings)
    MARINA: Point one: from the door. Point ten: what we say when we do not know. # id: txjh # mood: delighted # gesture: nod
    ~ react(4, 4, saw_order)
    VIKTOR: Two of yours were at Sobolev’s, he tells me. One of them only listened, and he liked that one best. # id: zj32 # background: meeting-room # channel: phone # clock: 04-22 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone
    -> d03
+ [You go along to each of the three yourself: where the chief sits, nothing can go wrong # id: d02b]
    ~ load = load + 1
    ~ keep_promise(three_meetings)
    ~ react(4, -8, chief_everywhere)
    VIKTOR: Sobolev is flattered: the chief in person. And who was the young man with the folder? # id: 6t7m # background: meeting-room # channel: phone # clock: 04-22 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone
    The young man does not know it, either. He was not needed. # id: a3kg
    -> d03
+ [Whoever has the trainer’s certificate may go: a clear threshold, and the course is paid for # id: d02c]
    ~ show = show + 1
    ~ keep_promise(three_meetings)
    Three certificates with a golden rim. The pictures look very good in the corridor. # id: aphg # background: corridor # sound: paper # exit: viktor
    ~ react(-2, -6, certificate)
    VIKTOR: Sobolev was answered with a question, three times. It is a method, he was told. # id: r34j # background: meeting-room # channel: phone # clock: 04-22 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # gesture: pick-up-phone
    -> d03
+ [Let them go: one learns to swim in the water, and we all began like that once # id: d02d]
    ~ break_promise(three_meetings)
    MARINA: We all began like that. Five of us are left. # id: g4f3 # mood: neutral
    ~ react(-8, -4, sent_raw)
    VIKTOR: One forgot the folder, one the name. The third was good, Sobolev says, as soon as he stopped shaking. # id: zgq3 # background: meeting-room # channel: phone # clock: 04-22 18:00 # enter: viktor # mood: annoyed # gesture: sigh # exit: marina # exit: alina # gesture: pick-up-phone
    -> d03

=== d03 ===
# background: corridor # exit: viktor
# channel: office
# clock: 04-25 08:40
Monday, the corridor. Lyuda has the key of the only car on a ribbon round her neck. # id: vcc7 # exit: viktor # music: corridor # sound: steps # exit: marina # enter: lyuda
LYUDA: Four meetings, one car, and it is yours, boss. Whom do I tell what? # id: cuwe # mood: worried
LYUDA: The fourteen runs every quarter of an hour. Only nobody has the fare about them. # id: b6m9
ALINA: The evening before Melnik I thought: without a car nobody takes you seriously. # id: 8s9g # mood: worried # enter: alina # look: down
+ [A rule of one line: a client’s hour never hangs on wheels; coins for the trip lie in the drawer, for all # id: d03a]
    LYUDA: And your round table? # id: 2bxh # mood: neutral
    Yours, too. You put the first note into the drawer yourself. # id: 59g5
    ~ react(2, 4, on_foot)
    VIKTOR: I sat beside one of your people in the fourteen. We were both in time. # id: bnh9 # background: meeting-room # channel: phone # clock: 04-29 18:00 # enter: viktor # mood: delighted # exit: marina # exit: alina # exit: lyuda # gesture: pick-up-phone
    -> d04
+ [A list of rank: the biggest budgets get the car, the middle ones a taxi, the small ones the minibus # id: d03b]
    LYUDA: At last something in black and white! # id: jvxv # mood: delighted
    ~ react(-10, 2, ranked)
    VIKTOR: The baker asks me why one came to him by minibus and to me by car. He has read the list, your man had left it on the table. # id: 4qry # background: meeting-room # channel: phone # clock: 04-29 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # exit: lyuda # gesture: pick-up-phone
    -> d04
+ [“You are grown-up people, solve it among yourselves”: initiative, too, has to be learned # id: d03c]
    LYUDA: Among themselves. As you say, boss. # id: x53j # mood: annoyed
    ~ react(-6, -4, left_alone)
    VIKTOR: On Thursday two of yours quarrelled at my neighbour’s door about who pays the taxi. # id: tubv # background: meeting-room # channel: phone # clock: 04-29 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # exit: lyuda # gesture: pick-up-phone
    -> d04
+ [Have a serious word with Lyuda: if the cars were planned well, there would be no such mornings # id: d03d]
    ALINA: So it was not me after all. # id: aqqc # mood: warm
    ~ react(-4, -6, blamed_down)
    VIKTOR: Your dispatcher rang to apologise. For a car that you were driving. # id: 4gbw # background: meeting-room # channel: phone # clock: 04-29 18:00 # enter: viktor # mood: annoyed # gesture: shake # exit: marina # exit: alina # exit: lyuda # gesture: pick-up-phone
    -> d04

=== d04 ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 05-04 10:00
{
- variant == 1:
    Melnik is still talking to you: an appointment stands in the calendar, Tuesday at ten. # id: y75n # exit: viktor # enter: alina
    ALINA: It is mine, he said so. Only I do not know whether I can do it alone. # id: pwwd # mood: worried # enter: alina
- variant == 2:
    Melnik has gone without a quarrel. His line in the table is grey. # id: bgt6 # exit: viktor # enter: alina
    ALINA: He was not angry. That is the worst of it. # id: daeu # mood: worried # enter: alina
- else:
    Melnik does not need you. His story goes round without you, too. # id: cvb2 # exit: viktor # enter: alina
    ALINA: My mother has read it. She asked whether I know that poor girl. # id: qbe2 # mood: worried # enter: alina
}
MARINA: You have never been there yourself. There are two hundred and ninety-nine others, true. But forty of them ask him. # id: kp9n # mood: neutral # enter: marina
+ [Ring him yourself, own your share in two sentences, leave one useful thing, sell nothing # id: d04a]
    { variant == 1:
        ~ react(2, 0, too_much)
        VIKTOR: You have owned to it already, in writing. I need no chief in sackcloth. I need to know whether she can do it. # id: p3ns # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # clock: 05-05 18:00 # gesture: pick-up-phone
    - else:
        ~ react(8, 6, owned)
        VIKTOR: “The car was mine, and nobody had rehearsed with her.” Two sentences. I have waited three weeks for them. # id: 7u4h # background: meeting-room # channel: phone # enter: viktor # mood: warm # gesture: nod # exit: marina # exit: alina # clock: 05-05 18:00 # gesture: pick-up-phone
        And the list of who in the region hands over a firm this year. He did not have that. # id: aqk6
    }
    -> d05
+ [Go to him together with Alina: she leads, you sit beside her and hold your tongue for once # id: d04b]
    { variant == 1:
        ~ react(8, 6, came_along)
        ALINA: Have we until twenty to, Viktor Andreyevich? # id: 9zff # background: meeting-room # channel: visit # mood: neutral # exit: marina # clock: 05-10 10:00 # exit: alina # enter: viktor # enter: alina # look: viktor alina
        VIKTOR: Until twenty to. And you, beside her, say nothing? Splendid. # id: dw92 # mood: delighted # gesture: lean-in
    - else:
        ~ react(-4, 0, too_much)
        VIKTOR: Without an appointment, and two of you this time. You bring her along as a shield? # id: 5dru # background: meeting-room # channel: visit # mood: annoyed # exit: marina # clock: 05-06 10:00 # exit: alina # enter: viktor # enter: alina # mood: alina worried
        Alina says goodbye. It is the only sentence that goes well. # id: 4rre
    }
    -> d05
+ [Send him a year’s subscription in leather with a card: with kind regards from the whole team # id: d04c]
    ~ react(4, -12, bought)
    VIKTOR: Real leather. How much trouble you take not to talk to me. # id: 7qb8 # background: meeting-room # channel: email # enter: viktor # mood: warm # sound: message # exit: marina # exit: alina # clock: 05-09 12:00
    VIKTOR: My wife keeps recipes in it. # id: 9m83 # mood: neutral
    -> d05
+ [Let it rest: one cannot win them all, and two hundred and ninety-nine others are on the list # id: d04d]
    MARINA: Good. One call fewer. # id: ufb8 # mood: neutral
    ~ react(-8, -4, forgotten)
    On Friday a ball goes into the pocket. “Meridian? They do not ask,” says Melnik. # id: zwya # background: meeting-room # enter: viktor # exit: marina # exit: alina # clock: 05-06 20:00 # mood: viktor neutral
    -> d05


=== d05 ===
# background: editorial # exit: viktor
# channel: office
# clock: 05-10 16:00
Twenty-six meetings a month go out at this door. What happens behind the other doors you know from the dash and the cross. # id: kjny # exit: viktor # exit: alina # enter: marina
{ fear >= 1:
    When you come into the kitchen, it grows quiet there. Somebody washes a clean cup. # id: 9r89 # sound: cup
- else:
    In the kitchen they are laughing. When you come in, they go on. # id: 4ftk # sound: cup
}
MARINA: In the office they are lions. What they are at a stranger’s table, hardly anybody has seen. # id: b44q # mood: worried # enter: marina
+ [Ride along to one in five, talk it over on the minibus, and let clients answer three questions # id: d05a]
    { links < 3:
        ~ links = links + 1
    }
    { fear >= 1:
        ~ react(-4, -2, overheard)
        VIKTOR: Your man looked at you before each answer. Whom did he come to see, me or you? # id: 3qwf # background: meeting-room # channel: visit # clock: 05-17 10:20 # enter: viktor # mood: annoyed # exit: marina # exit: alina
    - else:
        ~ react(4, 6, being_seen)
        ALINA: As far as the market you said nothing, at the bridge you asked. By then I knew it myself. # id: fm22 # background: street # music: street # clock: 05-17 11:00 # mood: delighted # enter: alina # sound: engine # exit: viktor # exit: marina
        VIKTOR: Three questions on a card. I have filled in two and turned it over for the third. # id: gsf2 # background: meeting-room # channel: phone # enter: viktor # mood: warm # exit: marina # exit: alina # clock: 05-17 18:00 # gesture: pick-up-phone
    }
    -> d06
+ [On Friday, at tea, tell of a meeting that you lost yourself; after you each brings one of theirs # id: d05b]
    { fear >= 1:
        ~ fear = 0
        { links < 3:
            ~ links = links + 1
        }
        ~ react(4, 6, own_failure)
        You tell of the dentist, in ninety-nine, and of the wrong brochure. For a long time nobody speaks. Then Alina does. # id: 4cgs # clock: 05-13 16:30 # enter: alina
        VIKTOR: I hear that at your place one loses aloud now. # id: 5y25 # background: meeting-room # channel: phone # enter: viktor # mood: delighted # exit: marina # exit: alina # clock: 05-16 10:00 # gesture: pick-up-phone
    - else:
        ~ react(2, 2, own_failure)
        It becomes a merry Friday. The story of the dentist makes three rounds. # id: yasq # clock: 05-13 16:30
        VIKTOR: Funny, they say. And did anybody see the next one with his own eyes? # id: f4qa # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # clock: 05-16 10:00 # gesture: pick-up-phone
    }
    -> d06
+ [Have one of the phones record along: unnoticed, purely for training, and at last you hear the truth # id: d05c]
    ~ fear = 2
    You hear eleven meetings in two evenings. You know everything now. # id: vwzy
    ~ react(-14, 4, overheard)
    VIKTOR: A red dot glowed on your man’s phone. He did not know of it himself. I have seldom seen anybody so pale. # id: hvhf # background: meeting-room # channel: phone # enter: viktor # mood: angry # gesture: shake # exit: marina # exit: alina # clock: 05-16 10:00 # gesture: pick-up-phone
    -> d06
+ [Trust them: whoever is watched grows stiff, and the figures at the month’s end tell enough # id: d05d]
    MARINA: That they will like. # id: k8av # mood: warm # gesture: nod
    ~ react(-4, -6, unseen)
    VIKTOR: At the month’s end, quite. Which of the owners you lost on the eighth, nobody can tell you then. # id: v8sc # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 05-16 10:00 # gesture: pick-up-phone
    -> d06

=== d06 ===
# background: corridor # exit: viktor
# music: corridor
# channel: office
# clock: 05-18 09:10
Pasha asks in the corridor whether “late” begins at five minutes or at fifteen. # id: x7d4 # exit: viktor # enter: alina # enter: pasha # mood: pasha worried
Nobody laughs. The others wait for the answer as well. # id: qs9u
ALINA: All the way to Melnik I made up what one says when one is late. I found nothing. # id: 7b99 # mood: worried # enter: alina
+ [Two pages, each rule with its why, said aloud in pairs: delayed by five, you ring and offer a choice # id: d06a]
    { links < 3:
        ~ links = links + 1
    }
    ALINA: “Late by ten, my fault. Shall I come?” That is all? # id: 5j79 # mood: delighted # gesture: nod
    ~ react(4, 4, knows_why)
    VIKTOR: Yesterday one of yours rang me: six minutes, and did I still want him? For six minutes nobody has ever rung me. # id: 772k # background: meeting-room # channel: phone # clock: 05-24 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha
    -> d07
+ [Invite the famous trainer for one whole day: “Etiquette in 100 gestures”, with buffet and group photo # id: d06b]
    { show < 2:
        ~ show = show + 1
    }
    MARINA: The buffet was sensational. # id: jujy # mood: delighted # enter: marina # exit: pasha
    ~ react(-2, -6, applauded)
    VIKTOR: Your man held my hand for four seconds, with the left one on top. I asked him what was wrong. # id: m8xm # background: meeting-room # channel: phone # clock: 05-24 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha
    -> d07
+ [Look over every letter and every call yourself for a month: then the tone is right everywhere # id: d06c]
    { load < 2:
        ~ load = load + 1
    }
    ~ react(4, -8, corrected)
    VIKTOR: Flawless letters. They arrive at half past eleven at night, all in one style. Do you sleep? # id: crt5 # background: meeting-room # channel: email # clock: 05-24 23:30 # enter: viktor # mood: warm # sound: message # exit: marina # exit: alina # exit: pasha
    Nobody writes anything any more without asking you. # id: xqda
    -> d07
+ [Say nothing: such things are elementary, and people of twenty-five bring their manners from home # id: d06d]
    The corridor empties. Pasha decides on fifteen. # id: ubv8 # sound: steps # exit: alina # mood: pasha neutral
    ~ react(-8, -4, manners_missing)
    VIKTOR: Fourteen minutes, not a word, and a radiant smile. In good faith, I believe. # id: v4t8 # background: meeting-room # channel: phone # clock: 05-24 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha
    -> d07

=== d07 ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 05-26 11:00
On the magazine’s site there still stands in large letters: “Our people are taught by the best trainers in the country”. # id: 267k # exit: viktor # enter: marina
MARINA: Advertising wants to know whether it stays on. The new brochure goes to print tomorrow. # id: nzj6 # mood: neutral # enter: marina
MARINA: Melnik has it in his notebook, with the date. # id: 33mt # look: you
+ [Take it down till it can be seen on your people, and leave the place on the page empty # id: d07a]
    MARINA: Empty. Advertising will faint. # id: 4bvc # mood: warm
    ~ react(6, 4, modest)
    VIKTOR: I have crossed out a line. You are the first for whom I do that with pleasure. # id: vvxv # background: meeting-room # channel: phone # enter: viktor # mood: delighted # gesture: nod # exit: marina # exit: alina # clock: 05-30 18:00 # gesture: pick-up-phone
    -> d08
+ [Leave it: on paper it is right, there were two webinars, and everybody writes something like that # id: d07b]
    { show < 2:
        ~ show = show + 1
    }
    ~ react(-10, 0, insisted)
    VIKTOR: On paper, quite right. I only compare paper with people. It is my trade. # id: sf4k # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 05-30 18:00 # gesture: pick-up-phone
    The brochure is printed on very good paper. # id: pq36
    -> d08
+ [Put the trainers’ logos beside it, with their consent: what is proved by names convinces at once # id: d07c]
    { show < 2:
        ~ show = show + 1
    }
    ~ react(-14, 4, logos)
    Two new advertisers ring up the same day. They have asked for the one with the logos. # id: 7gbv
    VIKTOR: Five logos. I know three of the gentlemen. None of them knows Alina. # id: dzdn # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 05-30 18:00 # gesture: pick-up-phone
    -> d08
+ [Write instead: “In time to the minute, or your page is free”, in the same large letters # id: d07d]
    ~ react(4, -14, guaranteed)
    VIKTOR: Brave! The baker sets his clock four minutes fast. # id: j3vg # background: meeting-room # channel: phone # enter: viktor # mood: delighted # exit: marina # exit: alina # clock: 05-30 18:00 # gesture: pick-up-phone
    In the first week seven pages are free. # id: dk2w
    -> d08

=== d08 ===
# background: editorial # exit: viktor
# channel: office
# clock: 05-31 14:00
A post is vacant, and three people sit in the corridor. One is the daughter of your friend. One asks for little. # id: f8qt # exit: viktor # enter: marina
The third speaks so softly that you lean forward, and has drawn up a table of your readers that your archive does not have. # id: 4jqv
MARINA: And until one is there, their clients lie on my desk. Nineteen of them. # id: hjen # mood: worried # enter: marina
+ [Two trial calls each, Marina as a cold client; who holds out stays, the soft one goes to research # id: d08a]
    MARINA: One laughed when I hung up, and rang again. That one. And the soft one gets the readers, please, today. # id: 8t78 # mood: delighted # gesture: nod
    ~ react(4, 6, chose_well)
    VIKTOR: Your new man has asked me what I do not like. And from whom is the table? It is the best thing you have. # id: j4eg # background: meeting-room # channel: phone # clock: 06-08 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone
    -> d09
+ [Your friend’s daughter: a known family, a polite child, and one owes each other something, after all # id: d08b]
    Your friend embraces you. His daughter looks past you at the window. # id: jgvp # sound: door
    ~ react(2, -16, favour)
    VIKTOR: A charming young lady. She asked me how long it takes till one may leave. # id: 5b45 # background: meeting-room # channel: phone # clock: 06-08 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone
    -> d09
+ [The one who asks for little: we teach anybody, and what is saved goes into the training # id: d08c]
    ~ react(-10, 2, cheap)
    The budget is kept. The new one is a good lad and turns red when the phone rings. # id: cqvs # sound: phone-ring
    VIKTOR: He held out for four minutes. I felt like a dentist. # id: g3zu # background: meeting-room # channel: phone # clock: 06-08 18:00 # enter: viktor # mood: worried # exit: marina # exit: alina # gesture: pick-up-phone
    -> d09
+ [Wait for the right one; until then you look after those nineteen clients yourself, in the evenings # id: d08d]
    { load < 2:
        ~ load = load + 1
    }
    ~ react(4, -12, chief_everywhere)
    VIKTOR: The chief in person, at nine in the evening. I feel honoured. And sorry for you. # id: h4k3 # background: meeting-room # channel: phone # clock: 06-08 21:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone
    On your desk the nineteen become twenty-three. # id: 2thr
    -> d09

=== d09 ===
# background: editorial # exit: viktor
# channel: office
# clock: 06-10 17:00
{ fear >= 2:
    ~ gone = 1
    ~ fear = 1
    ~ react(-4, -6, dropped)
    On your desk lies a sheet: “At my own request. Alina.” Beside it, washed, her cup. # id: 37es # exit: viktor # sound: cup
    -> d10
}
Friday, five o’clock. Alina has been here for four months, and there is to be a decision about her. # id: 8xdz # exit: viktor
{
- links >= 3:
    At the last rehearsal she did not once look at her notes. # id: ar72
- links >= 1:
    Some of her days are good. On the others she reads from the sheet. # id: ycvj
- else:
    She has got no better, for nobody has shown her how. She has got quieter. # id: 64wp
}
ALINA: I would rather know it, boss. Either way. # id: gxur # mood: worried # enter: alina # look: you
+ [Watch two rehearsals of hers next week, decide then; if it is no, a dignified post elsewhere # id: d09a]
    { links >= 3:
        ~ react(0, 2, dignified)
        ALINA: Two more? I thought that I was past that. # id: 675m # mood: worried
        MARINA: She rehearses Pasha in the meantime. # id: 8q6x # enter: marina # mood: neutral
    - else:
        ~ react(4, 6, dignified)
        ALINA: Two rehearsals. With questions? Good. Then I know what it hangs on. # id: fjj4 # mood: warm # gesture: nod
        VIKTOR: You look first and decide then. In my trade one charges money for that. # id: dyru # background: meeting-room # channel: phone # enter: viktor # mood: warm # exit: marina # exit: alina # clock: 06-13 18:00 # gesture: pick-up-phone
    }
    -> d10
+ [Part with her, with a month’s pay: hard, but the others will see that you are in earnest # id: d09b]
    ~ gone = 1
    ~ react(-8, 2, dropped)
    The others see it. They see it every time they look at the empty chair. # id: shw7 # exit: alina # sound: door
    VIKTOR: One manager fewer. And which of the four crosses has gone with her? # id: ny9s # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 06-13 18:00 # gesture: pick-up-phone
    -> d10
+ [Keep her just where she is: she tries so hard that one does not have the heart to be strict # id: d09c]
    ALINA: I may stay? Thank you. Thank you! # id: 283b # mood: delighted
    ~ react(-2, -8, pitied)
    VIKTOR: She was here today. She thanked me for listening. Nobody should have to give thanks for that. # id: qrk4 # background: meeting-room # channel: phone # enter: viktor # mood: worried # exit: marina # exit: alina # clock: 06-13 18:00 # gesture: pick-up-phone
    -> d10
+ [Give her three clients of her own from Monday on, with Marina no further off than a shout # id: d09d]
    { links >= 3:
        ~ react(6, 8, entrusted)
        ALINA: Mine? Then may one of them be Melnik? # id: snwn # mood: delighted # gesture: lean-in
        VIKTOR: She rang me this morning and asked whether I had an objection. I had one, for form’s sake. # id: xnq8 # background: meeting-room # channel: phone # enter: viktor # mood: delighted # exit: marina # exit: alina # clock: 06-13 18:00 # gesture: pick-up-phone
    - else:
        ~ react(-4, -6, too_soon)
        ALINA: Three. On Monday. I shall do my best. # id: jqyd # mood: worried
        VIKTOR: She held on to the folder like a railing. It is not she who let go of it, it was you. # id: jnee # background: meeting-room # channel: phone # enter: viktor # mood: annoyed # exit: marina # exit: alina # clock: 06-13 18:00 # gesture: pick-up-phone
    }
    -> d10

=== d10 ===
# background: corridor # exit: viktor
# music: corridor
# channel: phone
# clock: 06-14 09:35
~ promise(sobolev_at_ten)
Tuesday, 9:35. Your phone rings in the middle of the round table. It is Pasha. # id: y4ry # exit: viktor # sound: phone-ring # exit: marina # exit: alina
PASHA: The fourteen has broken down, at the bridge! Sobolev is at ten. I shall be twenty minutes late at the very least. What now? # id: bbyq # background: street # music: street # enter: pasha # mood: worried # gesture: pick-up-phone
{
- links >= 2:
    In his breast pocket he has two pages. You know that, for you rehearsed them with him. # id: ess3
- links == 1:
    He was told once how that is done. He has never yet said it aloud. # id: jazj
- else:
    Nobody has ever told him what one says in such a case. # id: yxxx
}
Sobolev plays billiards on Fridays. # id: gqfk
+ [“You know it. Ring him yourself now and leave him the choice; I am here if need be” # id: d10a]
    { links >= 2:
        ~ release_promise(sobolev_at_ten)
        ~ ran = 1
        ~ react(6, 8, rule_held)
        VIKTOR: Sobolev says: your lad rang at 9:37 and gave him the choice. He chose the minibus that came after. They had coffee at the bridge. # id: w9wa # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: delighted # gesture: nod # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    - else:
        ~ break_promise(sobolev_at_ten)
        ~ react(-8, -4, sent_raw)
        VIKTOR: Your lad rang Sobolev and was silent. For a whole minute. Then he said: “I was told that I can do it.” # id: 6erp # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: worried # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    }
    -> finale
+ [“Stay where you are. I ring Sobolev at once, explain it to him and come to you afterwards” # id: d10b]
    ~ release_promise(sobolev_at_ten)
    { links >= 2:
        { load < 2:
            ~ load = load + 1
        }
        ~ react(2, -6, chief_rang)
        VIKTOR: The chief rang, Sobolev says. Very correct. The lad had the sentence in his pocket and was not allowed to say it. # id: vvqr # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: neutral # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    - else:
        ~ react(4, 2, chief_rang)
        VIKTOR: You rang yourself, in time and with a choice. Now somebody should show the lad how that is done. # id: bpgq # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: warm # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    }
    -> finale
+ [Leave the round table, take the car and bring him there: with luck it will be ten past ten # id: d10c]
    { load < 2:
        ~ load = load + 1
    }
    ~ break_promise(sobolev_at_ten)
    In the car Pasha thanks you four times. It is eighteen minutes past. # id: 8dky # background: street # clock: 06-14 10:18 # sound: engine # exit: viktor # exit: marina # exit: alina # mood: pasha delighted
    ~ react(0, -14, fetched)
    VIKTOR: Eighteen minutes, no call, but by car. Did you have a rule about that, or was it only on one line? # id: kmha # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: annoyed # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    -> finale
+ [Let it ring: you are on the platform, and whoever has been admitted has to manage by himself # id: d10d # timer: 60 # silence: yes]
    { links >= 3:
        ~ release_promise(sobolev_at_ten)
        ~ react(-6, -4, no_answer)
        VIKTOR: He tried you, then he took a breath and rang by himself. It went well. He looked for you afterwards. # id: w424 # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: neutral # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    - else:
        ~ break_promise(sobolev_at_ten)
        ~ react(-10, -2, no_answer)
        VIKTOR: Twenty-five minutes, not a word. I have read that once already. I believe I wrote it. # id: 9c8j # background: meeting-room # clock: 06-17 18:00 # enter: viktor # mood: angry # exit: marina # exit: alina # gesture: pick-up-phone # exit: pasha # music: meeting
    }
    -> finale

=== finale ===
{
- show >= 2:
    -> theatre
- load >= 2:
    -> micromanaged
- trust >= 78 and partnership >= 82 and links >= 3 and gone == 0 and ran == 1:
    -> clockwork
- gone == 1:
    -> one_gone
- trust >= 44 and partnership >= 38:
    -> school
- else:
    -> quiet_losses
}

=== clockwork ===
# background: meeting-room # exit: marina # exit: alina
# music: meeting
# channel: visit
# clock: 09-13 10:00
VIKTOR: Ten o’clock. I have stopped looking. # id: w3uq # mood: delighted # gesture: nod # gesture: put-down-phone
Alina leads. You are not there: it is not the fifth. # id: uass # enter: alina
VIKTOR: In the letter to my managers there is a new beginning. A magazine, a minibus, a drawer with fare money. No names. # id: pmwf # gesture: type
MARINA: Five owners have rung by themselves this month. The one with the baker’s hands asked whether we come by the fourteen. # id: vxcf # background: editorial # channel: office # mood: warm # enter: marina # exit: viktor # exit: alina
You take down the dash from the table. Nobody has used it for weeks. # id: 4k3h # ending: clockwork
-> END

=== school ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 09-13 09:00
MARINA: Nine newcomers in a year, and all nine still here. They come to us from the other paper, to learn. # id: 4tw3 # mood: warm # enter: marina
VIKTOR: They are decent people, yours. Sometimes one of them still forgets to ring. Then he blushes. # id: 55c8 # background: meeting-room # channel: phone # enter: viktor # mood: neutral # gesture: nod # exit: marina # exit: alina # gesture: pick-up-phone
It does not run like a clock. It runs like a school: somebody is always just learning it. # id: um5v
VIKTOR: I take a page. Let us see the next one in spring. # id: 4r4p # ending: school
-> END

=== theatre ===
# background: corridor # exit: viktor
# music: corridor
# channel: office
# clock: 09-13 09:00
In the corridor hang fourteen certificates. The cleaning lady dusts them on Tuesdays. # id: 3dx9 # sound: steps
MARINA: Seven owners have not renewed. None of them has complained. # id: 7cea # mood: worried # enter: marina
VIKTOR: I have written a second letter: “What hangs on the wall, and what stands in the door.” Your people are nice. It is only that nobody has ever been with them. # id: bjsq # background: meeting-room # enter: viktor # mood: neutral # gesture: type # exit: marina # exit: alina
In the trade they say: do you know the one with the trainers? # id: 6ews # ending: training-theatre
-> END

=== micromanaged ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 09-13 22:40
Twenty to eleven at night. On your desk lie thirty-one letters, four calls to make, and somebody else’s sandwich. # id: za96 # sound: typing
VIKTOR: With you I am content. Only I see nobody but you. # id: w7w8 # background: meeting-room # channel: email # enter: viktor # mood: neutral # exit: marina # exit: alina
MARINA: When you had the flu, we lost four meetings. They did not know whom to ask. # id: bp2a # background: editorial # channel: office # mood: worried # enter: marina # exit: viktor
Every wheel turns, as long as you turn it. # id: gujr # ending: micromanaged
-> END

=== one_gone ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 09-13 09:00
Where Alina sat, a young man is sitting. His first meeting is on Tuesday. # id: v3fg
MARINA: He asks whom to ask. # id: awvk # mood: worried # enter: marina # look: you
VIKTOR: Tuesday, ten o’clock, somebody new. I have written it down. In pencil. # id: wnzq # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # gesture: pick-up-phone
Somebody has paid for it. Nothing has been bought. # id: a83f # ending: one-gone
-> END

=== quiet_losses ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 09-13 09:00
MARINA: Four lines are grey this month. I have rung all four: everything was fine, they say. # id: 29yh # mood: worried # enter: marina
Nobody is to blame, and nobody has gone. Alina has learned to say “everything was fine” herself. # id: h82u
VIKTOR: One does not quarrel with you. One simply orders elsewhere. # id: f9rj # background: meeting-room # channel: phone # enter: viktor # mood: neutral # exit: marina # exit: alina # gesture: pick-up-phone
In the table the dash still stands, and beside it three new ones. # id: 9abc # ending: quiet-losses # gesture: viktor put-down-phone
-> END
