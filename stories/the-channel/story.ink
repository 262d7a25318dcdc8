INCLUDE ../rapport.ink

VAR trust = 40
VAR partnership = 32

LIST reactions = no_reaction, called, passed_down, statement, kept_waiting, fair, exposed, smoothed, scapegoated, blamed, owned, overpromised, quarrelled, well_chosen, patient, guinea_pig, stranger, reachable, joked_at, overstretched, shut_out, told_when, template, warned_off, dozing, respected, watched_over, shamed, laughed_at, put_right, patched, brushed_off, learnt, counted, sloganed, door_open, bribed, threatened, asked, left_alone, grown, loaded, corrected, postponed, in_peace, heard, rushed, chased, forgotten
VAR reaction = no_reaction
LIST promises = rule_by_friday, night_answers, check_in_a_week

// The variants: 1 he went public, 2 he went quietly, 3 he bought and stayed.

// How far the team trusts its head, 0 to 3.
VAR team = 1
// Vera: 0 under notice, -1 gone the same day, 1 at her place.
VAR vera = 1
// What stands behind the four doors: 0 nothing yet, 1 a rule with names, 2 a bot, 3 everyone's evening, 4 fewer doors.
VAR channel = 0
// 1: those who answer were chosen for it, 2: nobody was.
VAR seat = 0
// 1: the auto-reply says who answers, and when.
VAR exact = 0
// How far people are watched instead of trusted, 0 to 2.
VAR watch = 0
// 1: the thread has been read to its end.
VAR known = 0

-> d01

=== d01 ===
# background: head-office
# music: day
# channel: office
# clock: 03-16 09:05
Monday, five past nine. On your desk: cold tea, three folders, one glove. # id: chxu
PAVEL: I was at the business club last night. They talk of nothing but our half past ten. # mood: worried # sound: phone-ring # id: f7b4
PAVEL: A message, an evening in December, one Artyom Gordeyev. Everybody knew it but me. By noon I want to know what we say. # id: mf6h
The owner rings off. What you know of that night you know from hearsay. # id: 2222
STAS: There are four versions about. In two of them I am funny. # mood: warm # id: h32d # enter: stas
The thread is in the top folder, with Artyom’s number on its first page. You have never opened it. # id: gjgs
+ [Have Vera write Artyom an apology before noon: she was the one in the chat, so it ought to come from her # id: d01a]
    Ten minutes later Vera has sent it. One thing less. # sound: send # id: pxub
    VERA: I wrote that I am sorry. I was not sure for which part. # mood: worried # id: minx # enter: vera
    ~ react(-4, -4, passed_down)
    ARTYOM: She apologises. And who let her sit there alone? # background: artyom-office # enter: artyom # mood: neutral # gesture: shake # id: 8ukj # exit: stas # clock: 03-16 09:40 # exit: vera
    -> told
+ [Shut the door, read all of it to the very end, and then ring Artyom yourself before anything at all is said # id: d01b]
    ~ known = 1
    Eleven minutes of reading. Then his number, twice, because the first time your finger slips. # sound: paper # id: uk5z
    ~ react(8, 4, called)
    {
    - variant == 1:
        ARTYOM: The head in person. In January I waited for that. # background: artyom-office # enter: artyom # sound: phone-ring # mood: neutral # gesture: pick-up-phone # id: yhje # exit: stas
        ARTYOM: You have read it, I can hear that. Nobody who has read it explains anything. # id: jq3q
    - variant == 2:
        ARTYOM: You want to know why I left? Nobody has asked me that. # background: artyom-office # enter: artyom # sound: phone-ring # mood: neutral # gesture: pick-up-phone # id: 8p66 # exit: stas
        ARTYOM: It was no drama. It was work, dealing with you. I have work of my own. # id: jy6g
    - else:
        ARTYOM: A call from you, and no invoice on its way? # background: artyom-office # enter: artyom # sound: phone-ring # mood: warm # gesture: pick-up-phone # id: gw2w # exit: stas
        ARTYOM: The chairs are fine. That you ask what the evening was like is better than the chairs. # id: r45f
    }
    -> told
+ [Put a statement on the page by ten: “We regret any misunderstanding and have taken the necessary measures” # id: d01c]
    PAVEL: Quick, and dignified. I shall forward it to the club. # mood: warm # sound: phone-buzz # id: cq5s
    ~ react(-8, 4, statement)
    {
    - variant == 1:
        ARTYOM: Measures. Against whom, I wonder? # background: artyom-office # enter: artyom # mood: annoyed # id: eefp # exit: stas # clock: 03-16 10:05
    - variant == 2:
        ARTYOM: A misunderstanding? I understood it very well. # background: artyom-office # enter: artyom # mood: annoyed # id: 6e45 # exit: stas # clock: 03-16 10:05
    - else:
        ARTYOM: Regret? I have bought sixty chairs. What is it that they regret? # background: artyom-office # enter: artyom # mood: worried # id: vz6a # exit: stas # clock: 03-16 10:05
    }
    -> told
+ [Pass the thread to the lawyer and have everyone keep silent till he has replied: every word may be used # id: d01d]
    The lawyer is at a hearing till Thursday. Until then nobody can do anything wrong. # id: gqcr
    STAS: Silence? At last a thing we are good at. # mood: warm # id: vke5
    ~ react(-4, -8, kept_waiting)
    ARTYOM: They do not ring. Well, that at least is like them. # background: artyom-office # enter: artyom # mood: neutral # look: away # id: 8gjh # exit: stas # clock: 03-16 09:40
    -> told

=== told ===
{
- variant == 1:
    His post from January has been passed on four hundred times since Friday. The town has found its joke. # id: iivt
- variant == 2:
    He bought elsewhere. In his circle “a Kontur answer” now means: tomorrow, or so. # id: w3v8
- else:
    He bought from you after all. His builders tell it at the club as a fairy tale: at night, in a furniture shop! # id: abd9
}
ARTYOM: My operator Dasha has a sister in your accounts, by the way. I hear about everything. # mood: neutral # gesture: put-down-phone # id: 6d9e
-> d02

=== d02 ===
# background: head-office
# channel: office
# clock: 03-16 10:20
Vera stands in your doorway. It was she who had the chat that evening. Her coat is on. # exit: artyom # sound: steps # id: xg3c # enter: vera
VERA: Stas says the owner has rung. Shall I clear out my desk? # mood: worried # id: 5fz2
VERA: It was my own phone, you know. And each evening a rule of my own. # look: down # id: ps7c
Behind her nobody in the showroom is typing. # id: pvxg
+ [Call all of them in and go through that night aloud, line by line, so that everyone learns from it at once # id: d02a]
    ~ team = 0
    Twenty minutes. Everybody nods at the right places, and that feels like order. # id: tqqg # enter: stas # enter: nina # look: vera down
    STAS: Very instructive. # mood: warm # id: 3h6g
    ~ react(-8, 0, exposed)
    ARTYOM: Vera had to read it out, Dasha says. Aloud? In front of the driver? # background: artyom-office # enter: artyom # mood: worried # id: kudm # exit: vera # clock: 03-16 11:20 # exit: stas # exit: nina
    -> d03
+ [Shut the door, offer her the chair: “What did you not have from us when you sat there at half past ten?” # id: d02b]
    ~ team = 2
    The coat comes off after a while. She counts on her fingers: no rule, no hours, no second person, one telephone. # id: 2e9i
    VERA: I thought you would ask what was wrong with me. # mood: warm # gesture: nod # id: iq7w
    { known == 1:
        The thread lies between you, read to the end. She need not tell you the evening, only what was missing from it. # id: 5kfm
        ~ react(4, 4, fair)
    - else:
        First she has to tell you the whole evening. It takes an hour, and the tissues. # id: q76h
        ~ react(4, 0, fair)
    }
    ARTYOM: They asked her what had been missing. Dasha’s sister has told the whole tram. # background: artyom-office # enter: artyom # mood: warm # id: 9c7i # exit: vera # clock: 03-16 11:20
    ARTYOM: I write that down. I do not know yet on which side. # id: 4rbx
    -> d03
+ [“Forget it, he is a night owl like the rest. Some tea, and back to the chat as if nothing had happened” # id: d02c]
    VERA: Really? Oh. Thank you. # mood: warm # id: d2yj
    She goes back to her place, to the same phone, without a rule. # id: isey
    ~ react(-4, -8, smoothed)
    ARTYOM: A night owl, it seems. So that is what I am to them. # background: artyom-office # enter: artyom # mood: neutral # look: away # id: mjht # exit: vera # clock: 03-16 11:20
    -> d03
+ [Take her off the chat and give her notice for the month’s end: the town will want to see something done # id: d02d]
    ~ vera = 0
    ~ team = 0
    PAVEL: Decisive. I like that. # mood: warm # sound: phone-buzz # id: 5mgn
    ~ react(-4, -8, scapegoated)
    ARTYOM: She has to go, Dasha says. Did anybody there ask what I wanted? # background: artyom-office # enter: artyom # mood: worried # gesture: shake # id: hkuf # exit: vera # clock: 03-16 11:20
    -> d03

=== d03 ===
~ known = 0
# background: head-office
# channel: phone
# clock: 03-16 11:55
Five to twelve. The telephone lies in the middle of the desk, like something that has been served. # exit: artyom # id: 8ct6
PAVEL: Noon. One sentence for the club, please. # mood: neutral # sound: phone-ring # id: 5pzj
{
- variant == 1:
    PAVEL: And a name. They always want a name. # id: qat6
- variant == 2:
    PAVEL: They say that is how we are. Are we? # id: tf95
- else:
    PAVEL: They all want it now: answers at night. Can I promise them that? # id: 82hg
}
STAS: Say it was the intern. # look: away # id: mgp2 # enter: stas
NINA: We have no intern. # mood: neutral # id: c6y4 # enter: nina
STAS: That is the beauty of it. # mood: warm # id: 4uc7
In the drawer lies the plan of duties you began two years ago. The line “chat” is empty. # id: i9be
+ [“It was one employee’s slip; she will answer for it, and the house as such has always worked properly” # id: d03a]
    ~ lower_team()
    PAVEL: Clear. A name, a measure. Thank you. # mood: warm # gesture: nod # id: tcrp
    { vera == 0:
        ~ vera = -1
        Vera has heard it through the door. At two her drawer is empty. # id: 4usy
    - else:
        ~ vera = 0
        On the stairs Vera asks whether the end of the month will do. # sound: steps # id: icxn
    }
    ~ react(-8, 0, blamed)
    ARTYOM: So now it was the girl. At the club they were quite satisfied with that. # background: artyom-office # enter: artyom # mood: annoyed # gesture: lean-back # id: 4uc5 # exit: stas # exit: nina # clock: 03-16 19:00
    -> d04
+ [“From tonight someone answers within five minutes, and till eleven: tell them that, you have my word on it” # id: d03b]
    ~ promise(night_answers)
    ~ lower_team()
    PAVEL: Five minutes! That will go down very well. # mood: delighted # id: he4a
    STAS: Someone. I see. And is someone in the room? # mood: annoyed # id: 6f3e
    ~ react(4, -4, overpromised)
    ARTYOM: Five minutes, till eleven? Ten in the morning would have done for me. # background: artyom-office # enter: artyom # mood: neutral # gesture: shake # id: fc98 # exit: stas # exit: nina # clock: 03-16 19:00
    -> d04
+ [“Nobody had made a rule for the chat; that was my job. By Friday you have it in writing” # id: d03c]
    ~ promise(rule_by_friday)
    PAVEL: That I cannot tell at the club. # mood: neutral # id: fa35
    PAVEL: Or perhaps I can. Nobody else there ever says such a thing. # mood: warm # id: vjqq
    { vera == 0:
        ~ vera = 1
        To Vera you say that the notice is off. She nods, and keeps her coat within reach. # id: jxtt # enter: vera # gesture: vera nod
    }
    ~ react(4, 8, owned)
    ARTYOM: “That was my job.” He repeats it to everyone, your owner. I had not expected that sentence in this town. # background: artyom-office # enter: artyom # mood: warm # gesture: nod # id: uu2b # exit: stas # exit: nina # clock: 03-16 19:00 # exit: vera
    -> d04
+ [“He writes at half past ten at night and wants to be served? Any sensible person sees who was right” # id: d03d]
    PAVEL: True, when you look at it like that. That will make them laugh. # mood: warm # id: t2p7
    ~ react(-12, 4, quarrelled)
    ARTYOM: Now it is being told that I want to be served at night. I wanted to know when you are open. # background: artyom-office # enter: artyom # mood: angry # gesture: lean-back # id: b9pj # exit: stas # exit: nina # clock: 03-16 19:00
    -> d04

=== d04 ===
# background: showroom
# music: day
# channel: office
# clock: 03-17 10:00
Tuesday. The chat lies on the counter, between the stapler and a plate of biscuits. # exit: artyom # sound: message # id: gvdr
NINA: Whoever walks past answers it. On Friday it was the driver. # mood: neutral # id: g49j # enter: nina
STAS: He was very polite. He wrote “over and out”. # mood: warm # id: hh57 # enter: stas
{ team == 0:
    Since yesterday nobody looks up when you come in. Those who go past the chat go faster. # id: jieh
- else:
    Kirill, three days in the house, has read every catalogue and is afraid of the telephone. # id: hk7j
}
Who is to sit there from now on? # id: g3ne
+ [Pick two by tact: all who would like it reply to a few old threads without names, and that decides # id: d04a]
    { team == 0:
        Nobody wants to. It sounds like a trap, and on Monday there was one. # id: geta
        ~ react(-4, 0, counted)
        ARTYOM: They are to sit an examination now, Dasha says. In tact. # background: artyom-office # enter: artyom # mood: neutral # id: ep39 # exit: nina # clock: 03-18 09:30 # exit: stas
    - else:
        ~ seat = 1
        ~ raise_team()
        Nina’s answer to a furious man is four lines long. You would like to get it yourself. # id: s9gz
        ~ react(4, 4, well_chosen)
        ARTYOM: They gave them old messages to answer, before letting them near a living person. I have done that with my operators for years. # background: artyom-office # enter: artyom # mood: warm # gesture: nod # id: ihjj # exit: nina # clock: 03-18 09:30 # exit: stas
    }
    -> d05
+ [Ask two to volunteer for a week, sit beside them with the first ten answers, and choose only after that # id: d04b]
    ~ seat = 1
    { team == 0:
        ~ raise_team()
        For a while nobody moves. Then Nina brings her chair. # id: 2g8e
        ~ react(4, 4, patient)
        ARTYOM: The head sits at the chat, side by side with them. That I should have liked to see. # background: artyom-office # enter: artyom # mood: warm # gesture: nod # id: qmcu # exit: nina # clock: 03-18 09:30 # exit: stas
    - else:
        Stas puts up both hands. You had hoped for somebody else. # id: kgz7
        ~ react(0, 0, patient)
        ARTYOM: I got an answer in rhyme yesterday. Quick, I must say. # background: artyom-office # enter: artyom # mood: neutral # id: gesq # exit: nina # clock: 03-18 09:30 # exit: stas
    }
    -> d05
+ [Put Kirill there, the newest: nowhere does one learn faster, and a slip in writing does little harm # id: d04c]
    ~ seat = 2
    NINA: And the rest of us can get on with our work. # mood: warm # id: p33i
    ~ react(-4, -8, guinea_pig)
    ARTYOM: A boy has asked me what I mean by “seat”. On whom is he practising, on me? # background: artyom-office # enter: artyom # mood: annoyed # id: hhf6 # exit: nina # clock: 03-18 09:30 # exit: stas
    -> d05
+ [Give it to an answering service: trained voices round the clock at a flat rate, and our own people can sell # id: d04d]
    ~ seat = 2
    STAS: Somebody else’s problem? Best problem there is. # mood: delighted # id: 4pvx
    ~ react(4, -12, stranger)
    ARTYOM: A friendly lady answered in a minute. She asked which town the shop was in. # background: artyom-office # enter: artyom # mood: neutral # gesture: sigh # id: kukz # exit: nina # clock: 03-18 09:30 # exit: stas
    -> d05

=== d05 ===
# background: head-office
# music: day
# channel: office
# clock: 03-18 16:00
Wednesday. On the board you have drawn four doors: messenger, page, mail, telephone. And one bell for all four. # exit: artyom # sound: typing # id: vtk5
NINA: Behind the page there are nine messages from the weekend. The oldest comes from a school. # mood: worried # id: rdbk # enter: nina
{ seat == 2:
    ~ seat = 0
    ~ react(-4, -4, forgotten)
    NINA: It had been answered, in a way. “Which seat do you mean?” # mood: annoyed # id: im8h
}
STAS: A bot never sleeps. And one can teach it jokes. # mood: warm # id: phmg # enter: stas
{ vera <= 0:
    The phone lies on your desk, with its charger and a note: “Yours.” # id: st3j
- else:
    VERA: I do not want it on my own phone any more. Not even when it goes well. # mood: neutral # id: 82z4 # enter: vera
}
+ [A work number with auto-reply, a duty list on the wall and one name for all that stays unanswered, page or chat # id: d05a]
    ~ channel = 1
    It takes till seven, and most of that is the word “one” before the word “name”. Nina writes hers. # id: rxwd
    ~ keep_promise(rule_by_friday)
    ~ react(8, 4, reachable)
    ARTYOM: On their page there are four lines now: who, when, and where to ring if it cannot wait. I tried it out. At 22:31, of course. # background: artyom-office # enter: artyom # mood: delighted # gesture: type # id: g5by # exit: nina # exit: stas # exit: vera # clock: 03-18 22:50
    -> d06
+ [A bot with a sense of humour: it answers in a second, at night as well, and people like to be amused # id: d05b]
    ~ channel = 2
    STAS: Give me an evening, and you will cry with laughter. # mood: delighted # id: vqw9
    ~ keep_promise(rule_by_friday)
    ~ react(-8, 4, joked_at)
    ARTYOM: I tried it out, at 22:31. It asked whether I was a lamp, being on so late. # background: artyom-office # enter: artyom # mood: annoyed # gesture: shake # id: dts9 # exit: nina # exit: stas # exit: vera # clock: 03-18 22:50
    -> d06
+ [Everybody keeps the chat on their own phone till eleven, week by week, and gets a bonus for each order won # id: d05c]
    ~ channel = 3
    ~ lower_team()
    ~ keep_promise(rule_by_friday)
    ~ keep_promise(night_answers)
    PAVEL: A bonus, that is the spirit! # mood: warm # sound: phone-buzz # id: qhc6
    ~ react(4, -8, overstretched)
    ARTYOM: Ten to eleven, and a voice message within two minutes. I could hear a bath running. # background: artyom-office # enter: artyom # mood: neutral # id: 35up # exit: nina # exit: stas # exit: vera # clock: 03-18 22:50
    -> d06
+ [Close messenger and page, keep mail and telephone: two doors that open are better than four that only look like it # id: d05d]
    ~ channel = 4
    NINA: Two I can manage. # mood: warm # id: s4by
    ~ keep_promise(rule_by_friday)
    ~ react(-8, 4, shut_out)
    ARTYOM: The button “Write to us” is gone. That, too, is an answer. # background: artyom-office # enter: artyom # mood: neutral # look: away # id: 6hbk # exit: nina # exit: stas # exit: vera # clock: 03-18 22:50
    -> d06

=== d06 ===
# background: showroom
# music: day
# channel: office
# clock: 03-19 11:00
Thursday. Whichever door people try, the first thing they read from you after six is the automatic answer. # exit: artyom # id: zfk6
{ promises_open ? night_answers:
    ~ break_promise(night_answers)
    ~ react(-4, -4, forgotten)
    ARTYOM: “Within five minutes, till eleven.” Last night I waited forty for anything one could use. I only wanted to see. # background: artyom-office # enter: artyom # mood: neutral # id: 4pyf # exit: nina
    Pavel has heard of the forty minutes. You can tell by his not ringing. # background: showroom # exit: artyom # id: c9nk
}
At present it says: “Hello!” Nothing else. Nobody remembers who wrote that. # id: rmyh
NINA: My mother got a “Hello!” at midnight and waited till one for more. # mood: worried # id: 6hd3 # enter: nina
STAS: I could make it rhyme. # mood: warm # id: pkud # enter: stas
Four drafts lie side by side on the counter. # id: 55dc
+ [“Your message is very important to us. It will be processed as soon as one of our specialists is available” # id: d06a]
    Nobody objects to it. Nobody has ever objected to it. # id: cai6
    ~ react(-4, 0, template)
    ARTYOM: Very important. To whom, and until when? # background: artyom-office # enter: artyom # mood: annoyed # id: dje8 # exit: nina # clock: 03-19 20:10 # exit: stas
    -> after_text
+ [“Nina answers you here by ten tomorrow, our days and hours are below, and for a lorry at your door ring 2231” # id: d06b]
    ~ exact = 1
    Nina reads it aloud twice, as if it were a cheque. # id: z62s
    NINA: “Nina answers.” Then I had better. # mood: warm # id: m9f9
    ~ react(4, 8, told_when)
    ARTYOM: A name, an hour, and a number if it cannot wait. After that one puts the phone away and sleeps. # background: artyom-office # enter: artyom # mood: warm # gesture: put-down-phone # id: r5mq # exit: nina # clock: 03-19 20:10 # exit: stas
    -> after_text
+ [“Messages sent outside working hours count as received on the next working day, in line with our terms” # id: d06c]
    NINA: Then at least nobody can say we had not told them. # mood: warm # id: mxr7
    ~ react(-12, -4, warned_off)
    ARTYOM: In line with their terms. I was not going to sue, I was going to ask. # background: artyom-office # enter: artyom # mood: annoyed # gesture: lean-back # id: afny # exit: nina # clock: 03-19 20:10 # exit: stas
    -> after_text
+ [“We are asleep, our desks are not :) Leave us a line and dream of soft chairs, we read it over coffee!” # id: d06d]
    STAS: I have tears in my eyes. Who writes these? Ah, yes. # mood: delighted # id: 8vbt
    ~ react(4, 0, dozing)
    ARTYOM: Charming. Over coffee, but on which day? # background: artyom-office # enter: artyom # mood: neutral # gesture: sigh # id: pvrr # exit: nina # clock: 03-19 20:10 # exit: stas
    -> after_text

=== after_text ===
-> d07

=== d07 ===
# background: head-office
# music: day
# channel: messenger
# clock: 03-20 18:05
Friday. The staff chat. “Insomniacs’ corner, part nine”: a school bursar, 23:40, her surname in full. # exit: artyom # sound: message # id: rh86
STAS: “Do you have chairs that can bear eighth-formers?” Can anything? # mood: delighted # id: ncc4 # enter: stas # gesture: pick-up-phone
Eleven smiles. You scroll up, as far back as October. One of the smiles under part three is yours. # id: fyxy
NINA: It is only among ourselves. # mood: neutral # id: kpzh # enter: nina # gesture: pick-up-phone
+ [Set it out in writing tonight: a fine for every posted screenshot, listed by surname on the board each month # id: d07a]
    ~ lower_team()
    ~ raise_watch()
    Within a minute the corner is empty. Order, at last. # id: evmx
    PAVEL: Somebody takes a firm line. Good. # mood: warm # sound: phone-buzz # id: mywt
    ~ react(-4, -4, shamed)
    ARTYOM: With them, names now hang on a board. First the clients’ names, now their own. # background: artyom-office # enter: artyom # mood: worried # id: b8wj # clock: 03-23 09:15 # exit: nina # exit: stas
    -> after_corner
+ [“One smile there is mine. No more names from tonight, they write to us in trust; in a week we look again” # id: d07b]
    ~ promise(check_in_a_week)
    ~ raise_team()
    For a minute nothing. Then, one by one, ten smiles disappear. # id: ffph
    STAS: Part nine deleted. Parts one to eight as well. My life’s work. # mood: neutral # id: xnrz
    ~ react(4, 8, respected)
    ARTYOM: They began with the head’s own smile? Then I may leave my surname where it stands. # background: artyom-office # enter: artyom # mood: warm # gesture: nod # id: aduh # clock: 03-23 09:15 # exit: nina # exit: stas
    -> after_corner
+ [Say nothing, and from Monday have a copy of every chat go to you: first know who writes what, then act # id: d07c]
    ~ raise_watch()
    ~ raise_watch()
    The man from IT sets it up in ten minutes. Nobody needs to know. # id: dnyt
    Knowing feels better than guessing. # id: iv2w
    ~ react(0, -8, watched_over)
    ARTYOM: They write more carefully there than they did. Dasha’s sister has stopped writing at all. # background: artyom-office # enter: artyom # mood: worried # look: down # id: rby6 # clock: 03-23 09:15 # exit: nina # exit: stas
    -> after_corner
+ [Let it be: people who laugh together hold together, and by Monday it will have sunk out of sight anyway # id: d07d]
    STAS: I knew it. You are one of us. # mood: warm # id: 7a2b
    ~ react(-8, -4, laughed_at)
    ARTYOM: There is a part nine, I hear. Which part was I? # background: artyom-office # enter: artyom # mood: annoyed # gesture: lean-back # id: kqka # clock: 03-23 09:15 # exit: nina # exit: stas
    -> after_corner

=== after_corner ===
{ channel >= 2:
    -> d08
}
-> d09

=== d08 ===
# background: head-office
# music: day
# channel: office
# clock: 03-24 09:40
{
- channel == 2:
    Tuesday. At a quarter to one that night a man wrote that his office had burnt out. The bot replied: “Hot! Like our prices.” # exit: artyom # id: c8h8
- channel == 3:
    Tuesday. At ten to eleven last night somebody promised a doctor forty chairs by morning. He has taken the old ones to the tip. # exit: artyom # id: pg8p
- else:
    Tuesday. The school bursar stands in the showroom, with her message of two weeks ago printed out on paper. # exit: artyom # id: 2awi
}
NINA: What do we say? # mood: worried # id: myfu # enter: nina
STAS: That one was not me. I mean, not on purpose. # mood: worried # look: down # id: 94m4 # enter: stas
On the board in your office there is still the drawing with the four doors. # id: yf6u
+ [One case among hundreds is bad luck: wait for the figures at the end of the month, then judge the system calmly # id: d08a]
    STAS: Very wise. # mood: warm # id: scac
    ~ react(-4, -8, brushed_off)
    ARTYOM: Hundreds? In this town there are eleven, and I know them all. # background: artyom-office # enter: artyom # mood: annoyed # id: 2h85 # exit: nina # exit: stas # clock: 03-25 10:00
    -> d09
+ [Find out whose evening or whose text it was, and have the damage taken off that person’s bonus, this once # id: d08b]
    ~ lower_team()
    PAVEL: Quite right. Pockets learn fast. # mood: warm # sound: phone-buzz # id: 8mt6
    ~ react(-8, 0, blamed)
    ARTYOM: Half the shop is being asked where it was that night. Like in a film. # background: artyom-office # enter: artyom # mood: worried # id: 75ng # exit: nina # exit: stas # clock: 03-25 10:00
    -> d09
+ [Say sorry to that person yourself today, mend it before tonight and put one name to each way in by Friday # id: d08c]
    ~ channel = 1
    It takes two hours, one lorry and a cake. On the board you put a name beside every door. # id: e3ki
    ~ react(0, 4, put_right)
    ARTYOM: It went wrong, and by the evening it had been mended, by the head. That gets round as well. # background: artyom-office # enter: artyom # mood: neutral # gesture: nod # id: qhbz # exit: nina # exit: stas # clock: 03-25 10:00
    -> d09
+ [Add a rule to the board in your office, with an example, and have all of them sign that they understood it # id: d08d]
    Fourteen signatures before lunch. It looks thorough in the folder. # id: hrt4
    NINA: Signed. What does it say? # mood: warm # id: yga7
    ~ react(-4, -4, patched)
    ARTYOM: They have signed something, Dasha says. What it was her sister cannot recall. # background: artyom-office # enter: artyom # mood: neutral # gesture: sigh # id: qwvp # exit: nina # exit: stas # clock: 03-25 10:00
    -> d09

=== d09 ===
# background: head-office
# music: day
# channel: meeting
# clock: 03-27 16:00
Friday a week later. Nina brings the list of lost clients. Forty-one, and behind each the same reason: “other”. # exit: artyom # sound: paper # id: ehsk
{ promises_open ? check_in_a_week:
    ~ keep_promise(check_in_a_week)
    ~ react(4, 0, respected)
    The staff chat, looked through as promised: a week of recipes, one lost key, no names. # id: phk3
}
{ variant == 3:
    NINA: Artyom is not among them, he has bought. But seven of those who wrote that same night are. # mood: neutral # id: 68ya # enter: nina
- else:
    NINA: Artyom is number nineteen. “Other”. # mood: neutral # id: zg3i # enter: nina
}
STAS: Other is a large family. # mood: warm # id: g8vt # enter: stas
You have one hour with all of them, and last week’s biscuits. # id: 7vmp
+ [A fresh start: a new motto for the chat, a day of training with certificates, and then look ahead instead of back # id: d09a]
    STAS: Certificates! My mother will be so proud. # mood: delighted # id: tjc3
    ~ react(-8, -20, sloganed)
    ARTYOM: “We write back from the heart.” It stands on their page, below the line with the hours. # background: artyom-office # enter: artyom # mood: neutral # gesture: sigh # id: 5pnj # exit: nina # exit: stas # clock: 03-30 10:00
    -> after_hour
+ [Take Artyom’s night and ask five times why, till there are three steps with a name and a date; Vera sits in # id: d09b]
    { vera == -1:
        The chair that you meant for Vera stays empty. # id: cyr7
    }
    { vera == 0:
        ~ vera = 1
        Vera comes straight from packing. You take back the notice first, in writing. She reads it twice. # id: zunc # enter: vera # mood: vera worried # look: vera down
    }
    { watch >= 2:
        ~ watch = 1
        The fourth “why” is yours: since Monday they write less, for somebody reads along. The copies end tonight. # id: wzud
    }
    {
    - variant == 3:
        After three whys you are all very pleased with yourselves. # id: v6uu
        ~ react(-4, 0, counted)
        ARTYOM: A whole hour about me? I am the one who stayed. # background: artyom-office # enter: artyom # mood: worried # gesture: shake # id: sg2k # exit: nina # exit: stas # clock: 03-30 10:00 # exit: vera
    - else:
        ~ react(4, 8, learnt)
        ARTYOM: Three steps, three names, three dates. And the first name is the head’s. # background: artyom-office # enter: artyom # mood: delighted # gesture: nod # id: cf2m # exit: nina # exit: stas # clock: 03-30 10:00 # exit: vera
    }
    -> after_hour
+ [Take the others of that night: whoever did not come back gets one call and one question, and Vera notes the replies # id: d09c]
    { vera == -1:
        The list has a place for whoever notes the answers. It was to be Vera’s. # id: ra52
    }
    { vera == 0:
        ~ vera = 1
        Vera stands at the lift with a box. You take the notice back, in writing, and hand her the list. She puts the box down. # id: 8axn
    }
    { watch >= 2:
        ~ watch = 1
        The third person rung up asks who else is listening. Nobody, from tonight on: the copies end. # id: kx3s
    }
    {
    - variant == 3:
        ~ react(4, 8, learnt)
        ARTYOM: They rang my dentist: why did you not come back? He talked for half an hour. He never does. # background: artyom-office # enter: artyom # mood: delighted # gesture: nod # id: q6px # exit: nina # exit: stas # clock: 03-30 10:00
    - else:
        Seven calls, seven answers, and each of them true. None of them is the one you are afraid of. # id: yqmg
        ~ react(0, 0, counted)
        ARTYOM: They have rung everybody of that night, I hear. Everybody but me. # background: artyom-office # enter: artyom # mood: neutral # id: ww6n # exit: nina # exit: stas # clock: 03-30 10:00
    }
    -> after_hour
+ [Sort the forty-one by type and month before talking: single cases mislead, only figures tell where it really hurts # id: d09d]
    Three colours, two axes. It hangs well over the radiator. # id: bxiu
    PAVEL: Now that one can show to people. # mood: warm # sound: phone-buzz # id: andx
    ~ react(-4, -4, counted)
    ARTYOM: In which column am I? Dasha says: in the yellow one. # background: artyom-office # enter: artyom # mood: annoyed # id: m3v4 # exit: nina # exit: stas # clock: 03-30 10:00
    -> after_hour

=== after_hour ===
-> d10

=== d10 ===
# background: head-office
# music: day
# channel: office
# clock: 04-01 17:20
The first of April, which does not make it easier to be taken seriously. An empty sheet lies on the desk. # exit: artyom # sound: cup # id: v9aw
{
- variant == 1:
    The post still stands. Since last week people have been asking below it: “And now? Has anything changed there?” # id: g3en
- variant == 2:
    His desks came from Denis, from two days away. One of them has arrived with three legs. # id: cjhr
- else:
    His second floor is being painted. From the landing one can see that there is nothing in it to sit on. # id: 8jqg
}
PAVEL: Do something about that Artyom of yours. Whatever you think right. # mood: neutral # sound: phone-buzz # id: hkyg
STAS: I would send flowers. I always send flowers. # mood: warm # id: subx # enter: stas
+ [10% off his next order, good till December, if he lets the town know that things have changed with us # id: d10a]
    PAVEL: Fair is fair: he gets something, we get something. # mood: warm # id: mk6n
    ~ react(-8, 4, bribed)
    ARTYOM: Ten per cent. So that is what my opinion costs. # background: artyom-office # enter: artyom # mood: angry # gesture: lean-back # id: zqeh # exit: stas # clock: 04-02 10:20
    -> after_letter
+ [A courteous letter by the lawyer: what is being told about us has to be accurate, or else to stop # id: d10b]
    PAVEL: On headed paper! They will think twice now. # mood: warm # id: 4bjt
    ~ react(-28, 4, threatened)
    ARTYOM: I shall have it framed. It will hang where my callers wait. # background: artyom-office # enter: artyom # mood: angry # gesture: shake # id: 8pq9 # exit: stas # clock: 04-02 10:20
    -> after_letter
+ [Three sentences by hand on what was ours and what is different now, with the door open and no request # id: d10c]
    {
    - variant == 3:
        ~ react(4, 0, door_open)
        ARTYOM: A beautiful letter. I keep looking for what I am to forgive. # background: artyom-office # enter: artyom # mood: neutral # id: 78kz # exit: stas # clock: 04-02 10:20
    - else:
        ~ react(8, 8, door_open)
        ARTYOM: “What we owed you was four lines and a name.” So somebody did read it. # background: artyom-office # enter: artyom # mood: warm # gesture: nod # id: icjd # exit: stas # clock: 04-02 10:20
        ARTYOM: I do not answer at once. Tomorrow, by ten. # id: 2mvr
    }
    -> after_letter
+ [“Would you put us to the test: write again, at the worst hour you can find, and tell me what came?” # id: d10d]
    {
    - variant == 3:
        ~ react(8, 8, asked)
        ARTYOM: I am to be a nuisance, officially? On Sunday at five in the morning, then. # background: artyom-office # enter: artyom # mood: delighted # gesture: type # id: 26n3 # exit: stas # clock: 04-02 10:20
        On Monday he sends a table with five columns. The fourth is called “Tone”. # id: djt8
    - else:
        ~ react(0, 0, asked)
        ARTYOM: Now I am to work for you as well? Without a salary? # background: artyom-office # enter: artyom # mood: annoyed # gesture: shake # id: 97t2 # exit: stas # clock: 04-02 10:20
    }
    -> after_letter
+ [Leave Artyom in peace: of us he has heard enough, and by summer grass will have grown over the whole affair # id: d10e]
    STAS: Grass is good. Grass is cheap, too. # mood: warm # id: v686
    ~ react(-4, -4, left_alone)
    ARTYOM: Nothing came. I notice that I had been waiting. # background: artyom-office # enter: artyom # mood: neutral # look: away # id: 89qk # exit: stas # clock: 04-02 10:20
    -> after_letter

=== after_letter ===
{ vera == 1 and team >= 2:
    -> d11
}
-> d12

=== d11 ===
# background: head-office
# music: day
# channel: office
# clock: 04-08 09:30
Vera knocks, although the door is open. In her hand are four sheets, written on both sides. # exit: artyom # sound: steps # id: ruc8 # enter: vera
VERA: Kirill asked me how one writes at night. I showed him my own thread. He read it twice. # mood: neutral # id: z9nn
VERA: May I make a lesson of it, for everyone who is new? Two hours, with that evening in it? # mood: warm # gesture: lean-in # id: rjdb
She has never asked for anything since she came here, except for a day off in May. # id: beng
+ [“Gladly! And from Monday you take over the duty list, the texts and the complaints as well; who else?” # id: d11a]
    ~ lower_team()
    VERA: All of it? Thank you. I think. # mood: delighted # id: nx25
    ~ react(4, -12, loaded)
    ARTYOM: Vera, was it? Dasha says she eats at her desk now. # background: artyom-office # enter: artyom # mood: worried # id: u36e # exit: vera # clock: 04-09 12:30
    -> d12
+ [“Write it down and let me have each page: I go over it until it sounds the way our house should” # id: d11b]
    ~ lower_team()
    Seven versions. In the last one there is no evening left, and no Vera. # id: as42
    PAVEL: Very professional. # mood: warm # sound: phone-buzz # id: 429r
    ~ react(-8, -8, corrected)
    ARTYOM: The new ones there get eight pages on “client orientation”. Dasha’s sister has lent me hers. # background: artyom-office # enter: artyom # mood: neutral # gesture: sigh # id: kz4j # exit: vera # clock: 04-09 12:30
    -> d12
+ [“Later, in summer, when things have calmed down: you and I will then have the time that this deserves” # id: d11c]
    VERA: In summer. Good. # mood: neutral # id: 6cxm
    The four sheets go back into the bag. You have one worry less this week. # id: hq4a
    ~ react(-4, -4, postponed)
    ARTYOM: They had something good lying about, Dasha says, and put it off. I know that from myself. # background: artyom-office # enter: artyom # mood: neutral # id: 8rht # exit: vera # clock: 04-09 12:30
    -> d12
+ [“Yes, you hold the first one while I sit in the back row; you decide what of that night belongs in it” # id: d11d]
    ~ raise_team()
    { variant == 1:
        On the second page it says: “The evening I was funny.” She reads that part aloud without looking down. # id: xy9y
    - else:
        On the second page it says: “The evening I was alone.” She reads that part aloud without looking down. # id: mufu
    }
    ~ react(4, 8, grown)
    ARTYOM: She teaches it herself? Then I should like to send two of my operators. # background: artyom-office # enter: artyom # mood: delighted # gesture: lean-in # id: rz3g # exit: vera # clock: 04-09 12:30
    -> d12

=== d12 ===
# background: home-kitchen
# music: night
# channel: messenger
# clock: 04-14 22:31
22:31. The showroom is dark. In your own kitchen, on your phone, one more line appears. # sound: message # exit: artyom # id: qrj3
“Good evening. Do you do dental practices? Nothing urgent.” No surname, only a tooth for a picture. # id: 5a55
{
- channel == 1:
    On the list for tonight: Nina, and she answers by ten. The auto-reply has already gone out. # id: wwcv
- channel == 2:
    Below it the bot has already replied: “Open wide! :)” Whose evening it is stands on no list. # id: 8qv2
- channel == 3:
    Fourteen phones have shown it. Whose evening it is stands on no list, and nothing has gone out. # id: 74mi
- else:
    Below it nothing moves. Whose evening it is stands on no list, and nothing has gone out. # id: pwx2
}
{ exact == 1:
    NINA: I sleep very well since my name is on it. Just so you know. # mood: warm # id: 2zt3
- else:
    STAS: Whoever sees something first, answers. Or nobody does. That is how it is with us. # mood: neutral # id: 8ah6
}
Your thumb is over the keys. # id: b26p
+ [Turn the phone face down and go to bed: whatever has come tonight is somebody’s, and till ten there is time # id: d12a # timer: 60 # silence: yes]
    {
    - channel == 1:
        ~ react(4, 4, in_peace)
        At eight minutes past nine Nina answers. You read it at lunch, because you are curious. # id: 2un4
        ARTYOM: That was my dentist. I had told him: write at an impossible hour. He says he slept well. # mood: delighted # background: artyom-office # enter: artyom # clock: 04-15 13:00 # id: gzy3
    - else:
        ~ react(-12, -8, forgotten)
        On Thursday somebody at the shop asks whose tooth that is. # id: ya89
        ARTYOM: That was my dentist. He has stopped waiting. # mood: annoyed # background: artyom-office # enter: artyom # clock: 04-16 13:00 # id: 329n
    }
    -> finale
+ [“Good evening, this has reached us, nothing needs doing tonight: you have a person’s reply by ten tomorrow” # id: d12b]
    {
    - channel == 1:
        ~ react(0, 0, heard)
        ARTYOM: My dentist got two answers in one minute, the second from the head. He asks whether you ever go home. # mood: neutral # background: artyom-office # enter: artyom # clock: 04-15 13:00 # id: u84d
    - else:
        ~ react(4, 4, heard)
        In the morning you look for a person. At nine you decide that today it is you. # id: 98nt
        ARTYOM: That was my dentist. He slept well, he says. Did you? # mood: warm # background: artyom-office # enter: artyom # clock: 04-15 13:00 # id: 7my6
    }
    -> finale
+ [Answer him properly straight away, with prices and pictures for practices: a head has to set the example # id: d12c]
    ~ react(4, -8, rushed)
    By ten to one he knows everything about stools. By nine so does everyone at the shop, and looks at the clock. # id: fn2m
    ARTYOM: My dentist is quite overwhelmed. He had meant it: nothing urgent. # mood: neutral # background: artyom-office # enter: artyom # clock: 04-15 13:00 # id: d5b9
    -> finale
+ [Ring whoever ought to be on it, and ask in a friendly tone whether tonight’s message has been seen # id: d12d]
    ~ raise_watch()
    ~ lower_team()
    Eleven rings. Then a very small “Yes?” # id: rmsm
    ~ react(-4, 4, chased)
    ARTYOM: My dentist had his answer at a quarter to eleven. It read as though somebody had typed it standing up. # mood: worried # background: artyom-office # enter: artyom # clock: 04-15 13:00 # id: k9c7
    -> finale

=== finale ===
{
- vera <= 0:
    -> scapegoat
- watch >= 2:
    -> surveillance
- trust < 20:
    -> won_the_thread
- trust >= 68 and partnership >= 68 and team >= 3 and channel == 1 and watch == 0:
    -> clockwork
- else:
    -> quiet_channel
}

=== clockwork ===
# background: artyom-office
# music: day
# channel: visit
# clock: 05-28 10:00
The end of May. Artyom’s landing, eleven signs beside the lift. On six of the floors one sits on your chairs. # enter: artyom # gesture: artyom put-down-phone # id: bjfx
ARTYOM: Do you know what they tell at the club now? Nothing. They just write, and put the phone away. # mood: warm # id: met8
Vera teaches her fourth lesson today. Nina is on the list, Kirill on the one after that. # id: h2hb
ARTYOM: I once said that business is for people one can talk to. I only had not thought of ten in the morning. # mood: delighted # gesture: nod # ending: clockwork # id: dbhj
-> END

=== quiet_channel ===
# background: head-office
# music: day
# clock: 05-28 10:00
The end of May. Every message has a number, every number an answer. The board is full of ticks. # id: b2gu # exit: artyom
NINA: It is so quiet. Is that good? # mood: neutral # id: 7m8e # enter: nina
ARTYOM: They answer. Correctly, in time. I order my coat hooks there. # background: artyom-office # enter: artyom # mood: neutral # id: tkzt # exit: nina
ARTYOM: The desks I discuss with someone who asks me something. # look: away # ending: quiet-channel # id: cbsg
-> END

=== surveillance ===
# background: head-office
# music: day
# clock: 05-28 10:00
The end of May. Nobody posts screenshots any more. Nobody posts anything. # sound: printer # id: 5se4 # exit: artyom
STAS: Hello. This conversation may be of interest to somebody. # mood: neutral # look: away # id: 76yc # enter: stas
ARTYOM: The answers there are faultless now. One hears how they hold their breath. # background: artyom-office # enter: artyom # mood: worried # id: nwtm # exit: stas
Dasha’s sister works at the bank these days. She laughs in the tram again. # ending: surveillance # id: zp3q
-> END

=== scapegoat ===
# background: showroom
# music: day
# clock: 05-28 22:31
Vera has been gone for two months. Her phone went with her; the number still stands on the page. # id: wugj # exit: artyom
On the 28th of May, at 22:31, somebody in a hurry asks about Saturday. Kirill has had a long day. # id: 27fb
STAS: “On Saturdays people rest, by the way :)”. It had to come some time. # mood: worried # sound: message # id: bzfq # enter: stas # clock: 05-29 09:10
ARTYOM: A new name, the same hour, the same gap. So it was never the girl. # background: artyom-office # enter: artyom # mood: neutral # ending: scapegoat # id: ihxy # exit: stas
-> END

=== won_the_thread ===
# background: artyom-office
# music: night
# clock: 05-28 22:31
The last word in the matter is yours. Pavel has had it printed. # enter: artyom # id: mb2c
ARTYOM: They are right, in every line. I have given up answering. # mood: neutral # id: fsp4
Eleven signs hang beside his lift. Under none of the new ones does anybody sit on your chairs, and Denis has taken on a second lorry. # id: bszg
ARTYOM: One cannot lose against such people. One can only buy elsewhere. # mood: angry # look: away # ending: won-the-thread # id: bdcg
-> END

=== function raise_team() ===
{ team < 3:
    ~ team = team + 1
}

=== function lower_team() ===
{ team > 0:
    ~ team = team - 1
}

=== function raise_watch() ===
{ watch < 2:
    ~ watch = watch + 1
}
