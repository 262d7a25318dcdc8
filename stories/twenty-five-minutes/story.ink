INCLUDE ../rapport.ink

VAR trust = 54
VAR partnership = 44

LIST reactions = no_reaction, asked_first, buried, checked_up, kitchen, shifted, told_early, in_order, teased, misled, kept_waiting, handed_on, told_plainly, to_the_point, excuse, flattered, pitched, faulted_colleague, impressed, not_ready, dodged, honest, understood, indiscreet, argued, complained, silent, bought, left_free, pressed, forgotten, word_kept, word_broken, own_words
VAR reaction = no_reaction
LIST promises = meeting_in_time, figures_by_three

// How ready you are: 0 not at all, 1 you know the magazine's figures, 2 you have rehearsed and know him.
VAR prep = 0
// 1: he is to be rung on the day itself, "does it still stand?".
VAR rang = 0
// 1: the meeting was moved to eleven.
VAR moved = 0
// 1: there is time in hand on the way.
VAR early = 0
// 1: he was rung from the road and told plainly.
VAR notice = 0
// 1: you came late.
VAR late = 0
// How much of what he needs is known, 0 to 2.
VAR need = 0
// 1: won with a discount, 2: a figure was invented.
VAR stain = 0
// 1: you argued with him.
VAR arg = 0
// 1: he was shown the owners' figure at the table.
VAR given = 0
// 1: Igor knows how it really was.
VAR lead = 0

-> d01

=== d01 ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-05 15:20
~ promise(meeting_in_time)
VIKTOR: Tuesday the twelfth, ten o’clock, at my office. I am writing it in ink. # id: ph98 # mood: neutral # enter: viktor # gesture: nod
VIKTOR: And let it be of use, please. I have been sold air before. # id: xh7a # gesture: put-down-phone
You put the phone down: your second month at the business magazine “Meridian”, and the first meeting you have won by yourself. # id: jce6 # background: editorial # music: editorial # channel: office # clock: 04-05 15:30 # exit: viktor
MARINA: Melnik? The consultant? He counts in minutes, that one, not in pages. # id: red3 # mood: warm # enter: marina
A week is left. What happens with it first? # id: 346x
+ [Put it in the calendar with a reminder for Monday evening, and go on calling down the list # id: d01a]
    A blue square appears on the twelfth. The list has two hundred and ninety-nine names left. # id: 57y8
    ~ react(0, -2, silent)
    On his side the page says: “Meridian, 10:00”. Under it there is room for a reason. # id: 682x # background: meeting-room # enter: viktor # exit: igor # exit: marina # mood: viktor neutral # look: viktor down
    -> d02
+ [Send him the whole media kit at once, 38 pages: by Tuesday he will know the magazine inside out # id: d01b]
    IGOR: Thirty-eight pages on the very first day! That’s what I call drive. # id: qeeb # mood: delighted # enter: igor
    ~ react(-2, -6, buried)
    He opens it, scrolls as far as page five, and closes it. # id: uqx2 # background: meeting-room # enter: viktor # exit: igor # exit: marina # mood: viktor annoyed # look: viktor down
    VIKTOR: I asked for use. I have got weight. # id: nvtr # mood: annoyed # gesture: sigh
    -> d02
+ [Confirm day and hour in two lines, asking him what would make that hour useful to him # id: d01c]
    ~ need = 1
    ~ react(4, 6, asked_first)
    The answer comes within the hour. # id: dca9 # background: meeting-room # enter: viktor # channel: email # sound: message # exit: igor # exit: marina # mood: viktor warm # gesture: viktor type
    VIKTOR: Clients of mine are sixty and own their firms. Each of them will have to hand over the keys one day. Tell me whether they read you. # id: u3yk # mood: warm # gesture: type
    { variant == 2:
        VIKTOR: And forgive the length: on this subject I can talk until supper. # id: 7ps9 # mood: delighted
    - else:
        VIKTOR: More I do not need to know. # id: 8d6d # mood: neutral
    }
    -> d02
+ [Plan to ring him at 8:30 on the day itself: does it still stand, has nothing changed for him? # id: d01d]
    ~ rang = 1
    IGOR: A call on the morning itself. Very professional, I like it. # id: 52ax # mood: warm # enter: igor
    MARINA: He wrote it in ink, didn’t he? # id: 3tng # mood: neutral
    -> d02

=== d02 ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 04-08 14:00
Friday, two o’clock. For once two hours are free, and on Tuesday you go to a client alone, for the first time. # id: tmp4 # exit: viktor
IGOR: Melnik on Tuesday? Splendid. I met him at the forum in autumn. I told him that the best trainers in the country teach our people! # id: yuve # mood: delighted # enter: igor
He has already walked on. Nobody has ever taught you anything here but the telephone. # id: 7zt3 # exit: igor
MARINA: I have half an hour at three, if anybody wants it. My first client asked me two questions. I knew the answer to neither. # id: jz5f # mood: warm # enter: marina # look: you
+ [Learn the rate card and the readers’ table by heart, to the last footnote: then no question can catch you out # id: d02a]
    ~ prep = 1
    ~ react(0, 0, no_reaction)
    By four you know the price of a quarter page in August, and on which page everything stands. # id: vpw6 # sound: paper
    MARINA: Impressive. And what does he want it for? # id: 2mr4 # mood: neutral
    -> d03
+ [Rehearse aloud with Marina playing his part, then look up everything public about his firm # id: d02b]
    ~ prep = 2
    MARINA: “How many of your readers own a firm?” Well? Never invent. Say when he will have it. Once more, from the door. # id: skab # mood: neutral # gesture: lean-in
    By four she has refused you three times, and the fourth time she has not. # id: pnbx
    ~ react(0, 4, in_order)
    MARINA: Family firms, twenty years, a book on handing over. Now you know more of him than he fears. # id: uef5 # mood: delighted # gesture: nod
    -> d03
+ [Watch the webinar “Meetings that sell” by the most famous trainer in the country, from beginning to end # id: d02c]
    IGOR: That man! A thousand people rose to their feet in the hall. Watch and learn. # id: 355j # mood: delighted # enter: igor
    ~ react(0, 0, not_ready)
    You have two pages of notes: smile, mirror, answer a question with a question. Nothing in them has the name Melnik. # id: 6xbh # exit: igor
    -> d03
+ [Keep a fresh head: live talk beats a rehearsed one, and a list of answers only makes one wooden # id: d02d]
    ~ react(0, -2, not_ready)
    MARINA: Then take two pens at least. One always dies. # id: ckwd # mood: warm
    At three her half hour goes to somebody else. You call forty numbers more. # id: tuhk
    -> d03

=== d03 ===
# background: editorial # exit: viktor
# channel: phone
# clock: 04-11 16:00
Monday, four o’clock. The dispatcher rings. # id: f7sw # exit: igor # sound: phone-ring
LYUDA: No car for you tomorrow, dear. Igor’s got it, he has a round table. # id: rg2q # mood: neutral
{ variant == 3:
    LYUDA: And the minibuses strike until half past ten. Taxis were gone by lunchtime. On foot it is two hours. # id: ewq8 # mood: worried
    MARINA: Strikes end when they say. Before that nothing moves, I have tried. # id: f4hn # mood: neutral
- else:
    LYUDA: The number fourteen goes every quarter of an hour. Twenty minutes, and you are at his door. # id: nn2m # mood: warm
    MARINA: I take it myself on Fridays. It smells of apples. # id: mw8t # mood: warm
}
Tomorrow at ten he expects you. In ink. # id: y2ys
+ [“I am afraid I was not given a car for tomorrow. Could we possibly make it eleven o’clock?” # id: d03a]
    ~ moved = 1
    ~ react(-12, -6, kitchen)
    VIKTOR: A car. You need a car. # id: 3gaf # background: meeting-room # enter: viktor # mood: annoyed # gesture: sigh # exit: igor # exit: marina
    VIKTOR: I come here by the number fourteen. Every day, for eleven years. # id: 5frm # look: away
    -> d04
+ [Ring him today and offer two other times, tomorrow at eleven or Thursday at ten, as suits him # id: d03b]
    ~ moved = 1
    { variant == 3:
        ~ react(4, 4, told_early)
        VIKTOR: The strike, yes, I have heard. Good that you ring today and not tomorrow at ten. # id: wqva # background: meeting-room # enter: viktor # mood: warm # gesture: nod # exit: igor # exit: marina
    - else:
        ~ react(-10, -6, shifted)
        VIKTOR: On Tuesday you chose the hour. I crossed out another man for it. # id: y356 # background: meeting-room # enter: viktor # mood: annoyed # exit: igor # exit: marina
        VIKTOR: And what is wrong with ten? # id: a5vq # look: you
    }
    -> d04
+ [Go to Igor and stand firm: to a man of such weight one does not travel without a car, surely? # id: d03c]
    IGOR: You’re right. Quite right! Leave it to me, I’ll think of something by morning. # id: 2d5d # mood: delighted # enter: igor # background: editorial # exit: viktor
    ~ react(-2, -6, kept_waiting)
    At half past nine next morning there is no car. Igor’s phone is off: round table. # id: eprv # clock: 04-12 09:30 # exit: igor
    -> morning
+ [Go without a car, early enough to stand at his door by 9:40, and leave cars out of the talk # id: d03d]
    { variant == 3:
        LYUDA: By what, dear? Well. Perhaps somebody takes you along. # id: 6bcx # mood: worried
        ~ react(0, -4, kept_waiting)
        Tuesday, a quarter past nine. Forty people at the stop, and nothing comes. # id: 3umc # background: street # music: street # clock: 04-12 09:15 # exit: viktor # exit: igor # exit: marina
    - else:
        ~ early = 1
        ~ react(2, 4, in_order)
        LYUDA: Take the one at a quarter past nine, there are seats. # id: c497 # mood: warm
        Next morning the number fourteen does smell of apples. # id: e92m # background: street # music: street # clock: 04-12 09:20 # sound: engine # exit: viktor # exit: igor # exit: marina
    }
    -> morning

=== d04 ===
# background: meeting-room # exit: igor # exit: marina
# channel: phone
# clock: 04-11 16:10
A page is turned at his end, then a pen scratches. # id: hrxp # sound: paper # look: viktor down
{ variant == 3:
    VIKTOR: Eleven, then. At half past they will be running again. Eleven sharp. # id: hx2s # mood: neutral
- else:
    VIKTOR: Very well. Eleven sharp. # id: xtdg # mood: annoyed
}
It is said without a “see you”. The line goes dead a little early. # id: whsb # gesture: viktor put-down-phone
+ [Good, it is settled and he did not object. On to the other calls: tomorrow simply moves on by an hour # id: d04a]
    IGOR: Eleven even suits me better, I might have looked in. Well, next time. # id: u8gq # mood: warm # enter: igor # background: editorial # channel: office # exit: viktor
    ~ react(-4, 0, shifted)
    In his diary the ten is crossed out, so that it can still be read. # id: 6e87 # background: meeting-room # exit: igor # exit: marina # mood: viktor annoyed # look: viktor down # enter: viktor
    -> morning
+ [Write him a line: thanks, sorry for the shift, eleven stands, and plan to be there by 10:45 # id: d04b]
    ~ early = 1
    { variant == 3:
        ~ react(2, 2, in_order)
        VIKTOR: In order. I shall put the kettle on at five to. # id: tarw # channel: email # mood: warm # sound: message
    - else:
        ~ react(4, 2, in_order)
        VIKTOR: Noted. Thank you for the line. # id: v2hw # channel: email # mood: neutral # sound: message
    }
    At 10:41 on Tuesday you get off the number fourteen. # id: epx5 # background: street # music: street # clock: 04-12 10:41 # sound: engine # exit: viktor # exit: igor # exit: marina
    -> morning
+ [Ring once more and ask for half past eleven at once: with such traffic one had better be safe # id: d04c]
    ~ react(-8, -4, shifted)
    VIKTOR: Half past. Why not midnight? # id: hehm # mood: angry # gesture: shake
    VIKTOR: I said eleven, and at eleven I am here. # id: t44v
    -> morning
+ [Send a funny card with a snail: a smile takes the strain out of such things better than excuses # id: d04d]
    { variant == 2:
        ~ react(2, -8, teased)
        VIKTOR: A snail with a briefcase! My granddaughter will love it. # id: nb59 # mood: delighted # sound: message
        He does show it to her. He also shows her what the young call work. # id: 5e2y # look: viktor away
    - else:
        ~ react(-6, -2, teased)
        He looks at the snail for a while. Then he turns the phone over. # id: g4hc # sound: message # mood: viktor annoyed # gesture: viktor put-down-phone
        MARINA: A snail? To Melnik? You have nerve. # id: hmy3 # background: editorial # mood: warm # enter: marina # exit: viktor
    }
    -> morning

=== morning ===
{ rang == 1:
    ~ rang = 0
    ~ react(-6, -4, checked_up)
    VIKTOR: Half past eight. You ask me whether it stands? I am not the one who could move. # id: srvr # background: meeting-room # channel: phone # clock: 04-12 08:30 # enter: viktor # mood: annoyed # sound: phone-ring # gesture: pick-up-phone # exit: igor # exit: marina
}
{ early == 1:
    -> d07
}
-> d05

=== d05 ===
# background: street # exit: viktor # exit: igor # exit: marina
# music: street
# channel: phone
{ moved == 1:
    Tuesday, ten to eleven. The road is dug up from kerb to kerb, and the number fourteen stands. # id: c9vz # clock: 04-12 10:50 # exit: viktor # sound: engine
- else:
    Tuesday, ten to ten. You got away late, the road is dug up, and everything stands. # id: s83y # clock: 04-12 09:50 # exit: viktor # sound: engine
}
“They have been digging since Sunday,” says a woman with apples. “Ten minutes, if you are lucky. With my luck, twenty-five.” # id: 6g2a
The phone is in your hand. He is at his desk. # id: 4y98
+ [Text him “with you in 5 minutes”: it calms people, and the queue may well move on any moment # id: d05a]
    ~ late = 1
    VIKTOR: Five I can wait. # id: mycz # background: meeting-room # enter: viktor # mood: warm # sound: message # gesture: nod # exit: igor # exit: marina
    ~ react(-12, -4, misled)
    The five minutes pass. Then they pass again, and again. # id: ybjm # mood: viktor annoyed # look: viktor away
    VIKTOR: Five. # id: n8k7 # mood: annoyed # look: away
    -> d06
+ [Get off and hurry there on foot without a word: each minute on the phone only makes it later # id: d05b # timer: 60 # silence: yes]
    ~ late = 1
    ~ react(-12, -6, kept_waiting)
    He stands at the window. Down there a road is dug up; nobody has told him of it. # id: yp4a # background: meeting-room # enter: viktor # look: viktor away # mood: viktor annoyed # exit: igor # exit: marina
    VIKTOR: So. # id: u6hf # mood: annoyed # wait: 2
    -> d06
+ [Have the office ring his secretary that you are on the way: it always sounds more solid # id: d05c]
    ~ late = 1
    LYUDA: I have told the girl: they are coming. She was very nice. # id: rbmj # mood: warm
    ~ react(-6, -2, handed_on)
    VIKTOR: On the way. How long is the way? # id: 6ykq # background: meeting-room # enter: viktor # mood: annoyed # exit: igor # exit: marina
    -> d06
+ [“I shall be up to 25 minutes late, my fault. Shall I come for what is left, or another day?” # id: d05d]
    ~ late = 1
    ~ notice = 1
    { variant == 3:
        ~ react(-2, 0, told_plainly)
        VIKTOR: Half the town stands. Most of it does not ring. Come, you have until forty past. # id: a6aj # background: meeting-room # enter: viktor # mood: neutral # gesture: nod # exit: igor # exit: marina
    - else:
        ~ react(-4, 0, told_plainly)
        VIKTOR: Come. You have until forty past, then there is somebody else. I shall answer my post. # id: yx9x # background: meeting-room # enter: viktor # mood: neutral # gesture: put-down-phone # exit: igor # exit: marina
    }
    -> d06

=== d06 ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: meeting
{ moved == 1:
    ~ break_promise(meeting_in_time)
    Twenty-five past eleven. On his wall hangs a clock, and it is right. # id: tswb # clock: 04-12 11:25 # sound: door # enter: viktor
- else:
    ~ break_promise(meeting_in_time)
    Twenty-five past ten. On his wall hangs a clock, and it is right. # id: f6r8 # clock: 04-12 10:25 # sound: door # enter: viktor
}
Viktor Melnik looks at the clock, then at you. Two cups stand on the table. One of them is empty. # id: r7dg # look: viktor away
{ notice == 1:
    VIKTOR: Good day. Fifteen minutes, as I said on the phone. # id: rxt2 # mood: neutral # look: you
- else:
    VIKTOR: Good day. # id: qw7v # mood: annoyed # look: you # camera: close
}
{ variant == 2:
    VIKTOR: I have told the rubber plant all my news already. # id: tf3j # mood: neutral
}
+ [Go straight to the matter: time is short and what is done is done. You open the folder # id: d06a]
    { notice == 1:
        ~ react(4, 2, to_the_point)
        VIKTOR: Right. You have told me, I have heard it. To the matter. # id: 7a5s # mood: warm # gesture: nod
    - else:
        ~ react(-10, -4, kept_waiting)
        The folder is upside down. He watches you turn it. # id: zw7k # sound: paper # mood: viktor annoyed # look: viktor down
        VIKTOR: Twenty-five minutes. And not a word about them. # id: qwja # mood: angry # gesture: lean-back
    }
    -> d08
+ [“I have kept you waiting, there is no excuse. How long have we got? I will fit into it” # id: d06b]
    { notice == 1:
        ~ react(-4, -2, not_ready)
        VIKTOR: I have told you how long. On the telephone. Fourteen, by now. # id: pw5w # mood: annoyed # look: down
    - else:
        ~ react(6, 4, told_plainly)
        VIKTOR: Fifteen minutes. Until forty past, then there is somebody else. # id: 7a3r # mood: neutral # gesture: nod
        VIKTOR: Sit down. The tea is cold. # id: bug8
    }
    -> d08
+ [“I am so sorry! First they gave me no car, then the road was dug up, you cannot imagine” # id: d06c]
    { moved == 1:
        ~ react(-14, -6, excuse)
    - else:
        ~ react(-8, -4, excuse)
    }
    VIKTOR: I can. I come by the number fourteen. # id: gx53 # mood: annoyed # gesture: sigh
    VIKTOR: While they dig, I get out at the market and walk. Since Sunday. # id: 9zr5
    -> d08
+ [“What a beautiful office! One feels at once that people of taste work here. Is it new?” # id: d06d]
    { variant == 2:
        ~ react(0, -10, flattered)
        VIKTOR: You like it? The panels are oak. My father-in-law and I put them up ourselves, in ninety-eight. # id: dvpg # mood: delighted # look: away
        The father-in-law takes two minutes. They were yours. # id: xyau # look: viktor away
    - else:
        ~ react(-10, 0, flattered)
        VIKTOR: The office stood here at ten, too. # id: zhsh # mood: annoyed
        VIKTOR: Your folder, please. # id: xn9b
    }
    -> d08

=== d07 ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: meeting
{ moved == 1:
    ~ keep_promise(meeting_in_time)
    Two minutes to eleven. On his wall hangs a clock, and it is right. # id: fsy7 # clock: 04-12 10:58 # sound: door # enter: viktor
- else:
    ~ keep_promise(meeting_in_time)
    Two minutes to ten. On his wall hangs a clock, and it is right. # id: 3cvg # clock: 04-12 09:58 # sound: door # enter: viktor
}
~ early = 0
VIKTOR: On the dot. The last one from your magazine was not. # id: n6va # mood: warm # look: you # gesture: nod
{ variant == 2:
    VIKTOR: Tea? The last one did not get any. His uncle keeps bees, by the way, a remarkable man. # id: 73b3 # mood: delighted # sound: cup
    He can go on like that. The clock on the wall can, too. # id: 2r8k # look: viktor away
- else:
    He pours two cups, exactly to the same height. # id: wck8 # sound: cup # look: viktor down
    VIKTOR: I am listening. # id: wy2x # mood: neutral
}
+ [“And imagine, without any car! They gave me none, so I had to come by minibus like a student” # id: d07a]
    { moved == 1:
        ~ react(-14, -6, kitchen)
    - else:
        ~ react(-8, -4, kitchen)
    }
    VIKTOR: I come by it, too. I take the seat by the window. # id: uamk # mood: annoyed # gesture: lean-back
    He has been riding it for eleven years. He does not feel like a student. # id: fxtq # look: viktor away
    -> d08
+ [“Thank you! Then let me begin: our magazine turns eleven this spring, and this is how it grew” # id: d07b]
    VIKTOR: Eleven years, well, congratulations. # id: myae # mood: warm
    { need == 0:
        ~ react(-6, -10, pitched)
    - else:
        ~ react(-2, -8, pitched)
    }
    In the third year he looks at the clock. In the seventh he drinks up his tea. # id: xvas # sound: cup # mood: viktor neutral # look: viktor away # gesture: viktor sigh
    -> d08
+ [“Have we until ten to? First two questions about you, then what I can offer, if anything” # id: d07c]
    {
    - prep == 0:
        ~ react(2, 0, in_order)
        VIKTOR: Until ten to. Ask. # id: 74qn # mood: warm # gesture: nod
        Both your questions are answered on the first page of his site. He answers them all the same. # id: ykqt # gesture: viktor sigh # mood: viktor neutral
    - variant == 2:
        ~ react(4, 6, in_order)
        VIKTOR: Until ten to. You keep the time, please. I never do, once I have started. # id: wpt6 # mood: delighted # gesture: lean-in
    - else:
        ~ react(4, 4, in_order)
        VIKTOR: Until ten to. “If anything”. I like that. # id: 2qd9 # mood: warm # gesture: lean-in
    }
    -> d08
+ [“That colleague is no longer with us: people who cannot come in time do not stay long here” # id: d07d]
    ~ react(-8, -2, faulted_colleague)
    VIKTOR: So that is how you speak about one another. # id: 8tbb # mood: neutral # gesture: lean-back
    VIKTOR: His name was Pavel. He was late and he was funny. # id: epvw # look: away
    -> d08


=== d08 ===
{
- late == 1 and moved == 1:
    On the wall the hand has moved on by two minutes. # id: zpzc # clock: 04-12 11:27
- late == 1:
    The hand on the wall has moved on by two minutes. # id: gdd7 # clock: 04-12 10:27
- moved == 1:
    Two minutes past eleven. He moves his chair closer to the table. # id: 9nc9 # clock: 04-12 11:02
- else:
    Two minutes past ten. He moves his chair up to the table. # id: v2ru # clock: 04-12 10:02
}
VIKTOR: One thing I want to know at once. How many of your readers own a firm? In this region. # id: bzbj # mood: neutral # gesture: lean-in
VIKTOR: Not the circulation. The owners. # id: az8n # look: you
{
- prep == 1:
    You do not know it by heart. But you do know the page: fourteen, the lower table. # id: kvsc
- prep == 2:
    On Friday Marina asked just that. The figure was not to be found then either. # id: e5jq
- else:
    Somewhere there is such a figure. You have seen it, once, in passing. # id: zwps
}
+ [“About forty percent, that is our core audience.” It is close enough, and confidence sells # id: d08a]
    ~ stain = 2
    ~ react(4, 0, impressed)
    VIKTOR: Forty. That is a good deal more than I thought. # id: qr3e # mood: delighted # gesture: nod
    He writes it down and draws a line under it. In ink. # id: rtc7 # look: viktor down
    -> d09
+ [Open the media kit in front of him and look it up: the figure must be somewhere in there # id: d08b]
    {
    - prep == 1:
        { need < 2:
            ~ need = need + 1
        }
        ~ given = 1
        ~ react(6, 6, impressed)
        Page fourteen, lower table. It takes you four seconds. # id: ny3e # sound: paper # mood: viktor warm # look: viktor down
        VIKTOR: Twenty-seven percent. Eleven hundred owners. Somebody here knows their own paper. # id: 5su8 # mood: delighted # gesture: nod
    - else:
        ~ react(-8, -4, not_ready)
        Page nine, page twenty-two, page twelve. The paper is very loud. # id: 84pz # sound: paper # mood: viktor annoyed # look: viktor down
        VIKTOR: Leave it. I can look at pictures in the evening, too. # id: duq6 # mood: annoyed # gesture: sigh
    }
    -> d09
+ [“I can’t say exactly. You’ll have it in writing by three. Owners only, or directors too?” # id: d08c]
    ~ promise(figures_by_three)
    { need < 2:
        ~ need = need + 1
    }
    { prep == 1:
        ~ react(0, 2, honest)
        VIKTOR: Owners. And is it not in that folder of yours? # id: csc6 # mood: neutral
    - else:
        ~ react(4, 4, honest)
        VIKTOR: “I can’t say.” You are the first. By three, then. # id: za5x # mood: warm # gesture: nod
        VIKTOR: Owners. A director does not hand over a firm. He hands over a car. # id: ju5q
    }
    -> d09
+ [“And who is your own customer, if I may ask?” Answer a question with a question, as they teach # id: d08d]
    { prep == 0:
        ~ react(-10, -4, dodged)
    - else:
        ~ react(-6, -2, dodged)
    }
    VIKTOR: The one who answers when I ask. # id: j4gd # mood: annoyed # gesture: lean-back
    VIKTOR: I have read that book, too. # id: z84r # mood: neutral
    -> d09

=== d09 ===
He leans back. The pen lies down beside the paper, exactly parallel. # id: ef4x # gesture: viktor lean-back
VIKTOR: Well. Go on. # id: 9vf3 # mood: neutral # look: you
{
- prep == 2:
    Twelve slides lie before you. In your notebook there are three facts, and a book: “The Keys on the Table”. # id: 3kjq
- prep == 1:
    Twelve slides lie before you, and every figure on them is an old acquaintance. # id: h5ce
- else:
    Twelve slides lie before you. What his firm does you know from the sign at the door. # id: g8h7
}
+ [All twelve slides at a brisk pace: what has been prepared ought to be shown through to the end # id: d09a]
    { need == 0:
        ~ react(-8, -8, pitched)
    - else:
        ~ react(-4, -8, pitched)
    }
    On the fourth he pulls the blind down a little. On the ninth he pulls it up. # id: jbkn # mood: viktor annoyed # look: viktor away
    VIKTOR: Fine colours. # id: 76fd # mood: neutral # look: away
    -> d10
+ [“Who would have to walk in at this door for an issue to pay off for you?” Then only listen # id: d09b]
    {
    - prep == 2:
        { need < 2:
            ~ need = need + 1
        }
        ~ react(6, 8, understood)
        VIKTOR: A man of sixty-three, with a bakery and two daughters who do not speak. He will not ask for advice. He must stumble over it, on paper, at breakfast. # id: 96at # mood: delighted # gesture: lean-in
        You say: like the locksmith in chapter two. He puts the cup down. # id: e2m2 # sound: cup # mood: viktor delighted # gesture: viktor lean-in
    - prep == 1:
        { need < 2:
            ~ need = need + 1
        }
        ~ react(4, 4, understood)
        VIKTOR: An owner of sixty who has put the question off for ten years. Do you have such a page? # id: bcj4 # mood: warm # gesture: lean-in
    - else:
        ~ react(-4, -4, not_ready)
        VIKTOR: That stands on my site, in large letters. What do you want to do with the answer? # id: xthy # mood: annoyed # gesture: shake
        You do not know that, either. # id: 7rdz
    }
    -> d10
+ [“Here is who already advertises with us”: four of his competitors, each one with the budget # id: d09c]
    ~ react(-8, 4, indiscreet)
    VIKTOR: Interesting. So that is what Sobolev pays. # id: 943g # mood: neutral # gesture: lean-in
    VIKTOR: And tomorrow you show him what I pay. # id: ug3x # mood: annoyed # gesture: lean-back
    -> d10
+ [Show one slide only, the one with the readers, put the other eleven away and wait for him # id: d09d]
    { prep == 0:
        ~ react(4, 4, to_the_point)
        VIKTOR: One. And the rest? # id: 7ydg # mood: neutral # gesture: lean-in
        You say: are about us. He nearly smiles. # id: tc2x # mood: viktor warm
    - else:
        ~ react(2, -2, to_the_point)
        VIKTOR: Short. Good. And what has that to do with me? # id: ynhd # mood: neutral
        The pen stays where it is. # id: gm7y
    }
    -> d10

=== d10 ===
{ need < 2:
    ~ need = 0
}
VIKTOR: Half a year ago, at the forum, your chief told me that the best trainers in the country teach his people. # id: 2yjx # mood: neutral # look: you
VIKTOR: I remember such things. I write them down. # id: bg8x
He waits, and the second hand is heard. “Such things” lies between you like a bill. # id: 7kag
+ [“They do teach us, regularly. I hold certificates of two programmes myself, shall I send them on?” # id: d10a]
    ~ arg = 1
    ~ react(-8, 2, argued)
    VIKTOR: Two certificates. And of what sort is the training that hands out certificates and no figures? # id: vr7d # mood: annoyed # gesture: shake
    -> d11
+ [“Honestly? Nobody has taught me anything yet: I was given the list and was told to start calling” # id: d10b]
    ~ react(2, -14, complained)
    VIKTOR: That is frank. I am sorry for you. # id: az8t # mood: warm # gesture: nod
    VIKTOR: And to a place like that I am to hand a year’s budget. # id: 53jj # mood: worried # gesture: lean-back
    -> d11
+ [Smile a little guiltily, say nothing for now and go back to the slide about the circulation # id: d10c]
    ~ react(-6, -4, silent)
    The slide about the circulation is green. Both of you look at it. # id: y3f8 # mood: viktor annoyed # look: viktor down
    VIKTOR: I see. # id: e8vk # mood: neutral # look: down
    -> d11
+ [“Judge me by today. Whatever was missing is mine, not theirs.” Then put one thing right at once # id: d10d]
    { prep == 0:
        ~ react(4, 2, own_words)
        VIKTOR: That is a sentence. Who taught you that one? # id: gye4 # mood: neutral # gesture: nod
    - else:
        ~ react(6, 4, own_words)
        VIKTOR: Good. I know directors who cannot say that. # id: jzk2 # mood: warm # gesture: nod
        VIKTOR: And what do you put right? # id: 996w
        You turn his question round once more, and this time you write down every word. # id: 4hv9 # sound: paper # gesture: viktor nod
    }
    -> d11

=== d11 ===
{
- late == 1 and moved == 1:
    Twenty-five to twelve. # id: uzaa # clock: 04-12 11:35
- late == 1:
    Twenty-five to eleven. # id: 3yc3 # clock: 04-12 10:35
- moved == 1:
    Twenty to twelve. Neither of you has noticed the time. # id: 96tm # clock: 04-12 11:40
- else:
    Twenty to eleven. Neither of you has noticed it pass. # id: vvnc # clock: 04-12 10:40
}
~ moved = 0
{ trust >= 60:
    He closes the folder, but keeps his hand on it. # id: aqbf # sound: paper # mood: viktor warm # look: viktor down
    VIKTOR: There is something in it. I decide on the year’s budget in these days. # id: gzxy # mood: warm # gesture: nod
- else:
    He closes the folder and pushes it across to your side of the table. # id: gca4 # sound: paper # mood: viktor annoyed # look: viktor down
    { late == 1:
        VIKTOR: Ten minutes. I think that will do. I do not see it. Thank you. # id: 924e # mood: annoyed # gesture: shake
    - else:
        VIKTOR: I think that will do. I do not see it yet. Thank you. # id: 4nue # mood: neutral # gesture: shake
    }
}
On the wall the hand jumps. # id: vmp4
+ [“But you agreed to this meeting yourself! So why break off now? Such terms are not passed up” # id: d11a]
    ~ arg = 1
    ~ react(-12, 0, argued)
    VIKTOR: I did agree. That is true. # id: t9da # mood: neutral
    VIKTOR: Now I agree to end it. # id: pfff # mood: angry # gesture: lean-back
    -> d12
+ [“Then I will be quite open: a quarter off the price, if we can sign it by Friday” # id: d11b]
    { stain == 0:
        ~ stain = 1
    }
    ~ react(4, -14, bought)
    VIKTOR: A quarter. In half a minute. # id: kbm8 # mood: delighted # gesture: lean-in
    VIKTOR: Then what was it worth before? # id: wz2t # mood: neutral
    -> d12
+ [Gather the papers, thank him warmly and leave: why make it longer for either of you? # id: d11c # timer: 60 # silence: yes]
    { trust >= 60:
        ~ react(-4, -6, silent)
        VIKTOR: Goodbye. I had meant to ask you something. # id: 376m # mood: neutral
    - else:
        ~ react(0, -4, left_free)
        VIKTOR: Goodbye. Mind the step. # id: b6j7 # mood: neutral
    }
    The door shuts softly. One pen has stayed on his table. # id: sebn # sound: door
    -> d12
+ [“Understood. By three you have the figures in writing in any case; then decide as you see fit” # id: d11d]
    ~ promise(figures_by_three)
    { trust >= 60:
        ~ react(2, 0, left_free)
        VIKTOR: The figures, yes. And then we both wait for each other to ring? # id: 3twj # mood: neutral
    - else:
        ~ react(6, 6, left_free)
        VIKTOR: In any case? # id: mw5m # mood: neutral # wait: 2
        VIKTOR: By three. I shall look. # id: p9rv # gesture: nod
    }
    -> d12
+ [“You’ll have the figures in writing by three. And when do you decide: may I ring on Thursday at ten?” # id: d11e]
    ~ promise(figures_by_three)
    { trust >= 60:
        ~ react(4, 8, in_order)
        VIKTOR: Thursday, ten. That I write in ink. # id: xggv # mood: delighted # gesture: nod
        He opens the diary. He takes the pen. # id: tsq2 # look: viktor down
    - else:
        ~ react(-6, -2, pressed)
        VIKTOR: I have just told you that I do not see it. And you ask when. # id: 5jt8 # mood: annoyed # gesture: sigh
    }
    -> d12

=== d12 ===
# background: editorial # exit: viktor
# music: editorial
# channel: office
# clock: 04-12 12:30
Half past twelve. Igor comes in from his round table, with somebody else’s badge on. # id: h6zr # exit: viktor # sound: steps
IGOR: Well, how was Melnik? # id: wqnz # mood: warm # enter: igor # look: you
IGOR: I have three meetings like that next week, other people’s. What should I tell them? # id: 3uun # mood: worried
Marina stops typing. # id: 54qp # enter: marina # mood: marina worried
+ [“He is thinking it over.” There is no point in alarming anyone while nothing has been decided # id: d12a]
    ~ react(-6, -8, pressed)
    IGOR: Thinking is good! Those who think, buy. # id: c5jr # mood: delighted # mood: marina worried
    He has already dialled. “I hear you are thinking it over, Viktor? Where do we sign?” At the other end it is quiet for a long time. # id: jdjd # exit: igor
    -> d13
+ [“Melnik? A difficult man: he hardly listened and found fault with everything, you know the type” # id: d12b]
    IGOR: Oh, I know the type. Don’t take it to heart, there are others. # id: hwv6 # mood: warm # mood: marina annoyed
    ~ react(-2, -14, forgotten)
    In Igor’s notebook “Melnik” is crossed out. It was a good name. # id: hrxg # exit: igor
    -> d13
+ [Lay it out hour by hour, your own share first, ask him to pick it apart and to come along in future # id: d12c]
    ~ lead = 1
    IGOR: So the car was mine. Mine, of all people. # id: 4phe # mood: worried # gesture: sigh # mood: marina neutral
    IGOR: And nobody has rehearsed with you but Marina, if that? Show me the folder. From the first call on. # id: qn94
    ~ react(2, 8, in_order)
    It takes an hour. At the end four places are marked, and two of them are his. # id: 9amr # mood: igor neutral # mood: marina warm
    -> d13
+ [“It was the dispatcher: given a car, I would have brought you that contract by eleven, signed” # id: d12d]
    IGOR: Lyuda! I shall have a word with her. # id: eajp # mood: warm
    ~ react(-4, -12, excuse)
    LYUDA: With me, dear? It was he who took the car. # id: e58q # channel: phone # mood: annoyed # sound: phone-ring
    -> d13

=== d13 ===
# background: editorial # exit: viktor
# music: editorial
# channel: email
# clock: 04-12 14:40
Twenty to three. The owners’ figure has come from the archive: twenty-seven percent, eleven hundred people. # id: a46v # exit: igor # sound: message
{
- given == 1:
    Page fourteen was right. In writing he has nothing yet. # id: g8iv
- stain == 2:
    In his diary there stands “forty”, with a line under it. # id: guzu
- promises_open ? figures_by_three:
    “By three”, he was told. # id: mzwn
- else:
    He was told nothing of the kind. There he sits, with his question. # id: wn4t
}
MARINA: What you write today, he reads today. After that it’s a circular. # id: 3z7j # mood: neutral # enter: marina
+ [A voucher for two free pages in the next issue, with cordial thanks for a pleasant meeting # id: d13a]
    ~ break_promise(figures_by_three)
    { stain == 1:
        ~ react(-10, -16, bought)
    - else:
        ~ react(4, -16, bought)
    }
    { stain == 0:
        ~ stain = 1
    }
    VIKTOR: Two pages, for nothing. Well. One does not look a gift horse in the mouth. # id: ygc5 # background: meeting-room # enter: viktor # mood: warm # sound: message # exit: igor # exit: marina
    VIKTOR: The figure was of more interest to me. # id: 2z4a # mood: neutral
    -> finale
+ [Nothing yet: let him cool down; next week he gets the usual letter, as all 300 clients do # id: d13b]
    { promises_open ? figures_by_three:
        ~ break_promise(figures_by_three)
        ~ react(-14, -8, word_broken)
        At three he looks at the clock. At ten past he takes the pen. # id: r5y2 # background: meeting-room # enter: viktor # clock: 04-12 15:10 # gesture: viktor shake # mood: viktor annoyed # exit: igor # exit: marina
    - else:
        ~ react(-8, -6, forgotten)
        At five he clears the table. Two cups, one blank sheet. # id: 83yh # background: meeting-room # enter: viktor # clock: 04-12 17:00 # exit: igor # exit: marina # mood: viktor annoyed # look: viktor down
    }
    VIKTOR: “Dear reader”. Me? # id: t8kv # clock: 04-19 09:00 # mood: annoyed # sound: message
    -> finale
+ [The true figures, one idea for his clients, and a few lines on what the morning had lacked # id: d13c]
    { stain == 2:
        ~ promise(figures_by_three)
        ~ keep_promise(figures_by_three)
        ~ stain = 0
        ~ react(-10, -4, told_plainly)
        VIKTOR: Twenty-seven. I was told forty. # id: kw58 # background: meeting-room # enter: viktor # mood: annoyed # sound: message # exit: igor # exit: marina
        VIKTOR: Well. I have it from you, and on the same day. # id: a9mu # mood: neutral # gesture: nod
    - else:
        ~ promise(figures_by_three)
        ~ keep_promise(figures_by_three)
        ~ react(6, 6, word_kept)
        { given == 1:
            VIKTOR: Five to three. Page fourteen, in writing. # id: g9iv # background: meeting-room # enter: viktor # clock: 04-12 14:55 # mood: warm # sound: message # gesture: nod # exit: igor # exit: marina
        - else:
            VIKTOR: Five to three. Twenty-seven percent; honest, that is. # id: x9m3 # background: meeting-room # enter: viktor # clock: 04-12 14:55 # mood: warm # sound: message # gesture: nod # exit: igor # exit: marina
        }
        VIKTOR: “Seven questions before you hand over the keys.” One page, in September. That is not bad at all. # id: v942 # mood: delighted
        { lead == 1:
            VIKTOR: And your chief has signed it, too. Under “what was missing”. # id: eg4h # mood: warm
        }
    }
    -> finale
+ [A long letter that explains step by step why the morning went as it did, and with it the figures # id: d13d]
    { stain == 2:
        ~ promise(figures_by_three)
        ~ keep_promise(figures_by_three)
        ~ react(-16, -4, excuse)
        VIKTOR: Page one, why. Page two, why. Page three: twenty-seven. Not forty. # id: 2brc # background: meeting-room # enter: viktor # mood: angry # sound: message # exit: igor # exit: marina
    - else:
        ~ promise(figures_by_three)
        ~ keep_promise(figures_by_three)
        { late == 1:
            ~ react(-12, -4, excuse)
        - else:
            ~ react(-8, 0, excuse)
        }
        VIKTOR: Page one, the car. Page two, the road. The figures I find on page three. # id: cy7j # background: meeting-room # enter: viktor # mood: annoyed # sound: message # exit: igor # exit: marina
        VIKTOR: I had asked about neither. # id: 4y9v # gesture: sigh
    }
    -> finale

=== finale ===
{
- trust < 12:
    -> refused
- arg == 1 and trust < 42:
    -> formally_right
- stain == 2:
    -> figure_out
- trust >= 76 and partnership >= 84 and need >= 2 and stain == 0 and lead == 1:
    -> annual_plan
- trust >= 60 and partnership >= 54:
    -> trial
- stain == 1 and trust >= 42:
    -> discount
- lead == 1 and trust >= 42:
    -> door_ajar
- else:
    -> polite_no
}

=== annual_plan ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-14 10:00
VIKTOR: Thursday, ten. You ring at ten. Do you know how many ring at ten? # id: nftx # mood: delighted
VIKTOR: One signs a year with a firm, not with a person. Yours has signed, too. Twelve pages, from May to May. # id: j3vw # gesture: nod
In September a baker of sixty-three stumbles over page seven, at breakfast. # id: zy69
{ late == 1:
    VIKTOR: Twenty-five minutes you kept me waiting once. Since then not one. I have counted. # id: n5yb # mood: warm
- else:
    VIKTOR: We meet in the number fourteen. Keep me the window. # id: 3typ # mood: warm
}
He writes it down. In ink. # id: cugf # ending: annual-plan # look: viktor down
-> END

=== trial ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-14 10:00
VIKTOR: One issue. One page. Then we look who walks in at the door. # id: arsa # mood: warm # gesture: nod
VIKTOR: Understand me: one signs a year with a firm. Of the firm I have seen too little. # id: kb6j # mood: neutral
{ late == 1:
    He does not mention the clock. He has put it where you both can see it. # id: nzpq
- else:
    A page in May. Marina says that this is how it begins. # id: zt6d
}
Whether a second one follows depends on the next ten minutes, and on the ten after them. # id: wv98 # ending: trial-placement
-> END

=== door_ajar ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-18 10:00
IGOR: Good morning, Igor Danilov. We did not do well on Tuesday, and half of it was mine. May we come once more, both of us? # id: 3srf # mood: worried
VIKTOR: You have not yet been here in person. # id: mqh7 # mood: neutral # wait: 2
VIKTOR: In May. The tenth, at ten. And somebody should bring the time along. # id: dvsx # mood: neutral # gesture: nod
The page is lost, the budget for this year as well. The name in Igor’s notebook has not been crossed out. # id: djrm # ending: door-ajar
-> END

=== discount ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: email
# clock: 04-15 16:00
VIKTOR: Friday, four o’clock: signed. At that price one does not say no. # id: 5n7j # mood: warm # sound: message
The page appears. It says that he exists. Nobody of sixty-three stumbles over it. # id: t3ux
VIKTOR: Another one? For the old price? No. I know the new one now. # id: y6s4 # clock: 06-14 10:00 # mood: neutral # gesture: shake # ending: sold-on-discount
-> END

=== polite_no ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: email
# clock: 04-20 10:00
VIKTOR: Thank you for your time. We shall not place anything with you this year. With kind regards. # id: qhyc # mood: neutral # sound: message
Three sentences without one unkind word. You read them four times, looking for the place where it tipped. # id: 2e2h # look: viktor down
In June a competitor prints a page called “Before the keys”. # id: ab52
Igor says that the market is weak. # id: jzus # ending: polite-no
-> END

=== figure_out ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-21 11:00
VIKTOR: I had lunch with Sobolev. He advertises with you. He was told thirty. # id: rrdg # mood: neutral # gesture: pick-up-phone
VIKTOR: I was told forty. So we rang a third man. He got “over half”. # id: udbm # mood: angry
{ lead == 1:
    VIKTOR: Your chief has rung and owned to a great deal. This he did not know. # id: 7vt5 # mood: annoyed
- else:
    VIKTOR: In this town forty owners buy advertising. On Fridays we play billiards. # id: 5hjk # mood: annoyed
}
VIKTOR: There, now you have a real forty. # id: xdtv # gesture: put-down-phone # ending: figure-comes-out
-> END

=== formally_right ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: phone
# clock: 04-13 10:00
VIKTOR: You are right, formally. I did agree, to everything. # id: e72p # mood: neutral
VIKTOR: It is only that I need not agree once more. # id: pkrt # mood: neutral # gesture: shake
VIKTOR: All the best. # id: xbdk # gesture: put-down-phone
You have won. It is ten o’clock and one minute, and there is nobody left to win against. # id: 9j3d # ending: formally-right # look: viktor away
-> END

=== refused ===
# background: meeting-room # exit: igor # exit: marina
# music: meeting
# channel: meeting
# clock: 04-22 18:00
VIKTOR: For my letter to managers I was short of a beginning. Now I have one. # id: 57a8 # mood: neutral # look: you
VIKTOR: A manager, a magazine, twenty-five minutes. No names. # id: drfg # gesture: type
VIKTOR: I do not blame the manager. Somebody has sent a raw person to a client. # id: bga6 # mood: neutral
Two thousand chiefs get it on Friday, forty of them from your list. Three reply: “That is Meridian, isn’t it?” # id: zscj
Igor forwards it to the whole department. Subject: “See what goes on elsewhere”. # id: txta # ending: refused-at-ten
-> END
