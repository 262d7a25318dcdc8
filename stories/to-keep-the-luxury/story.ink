INCLUDE ../rapport.ink

VAR trust = 46
VAR partnership = 48

LIST reactions = no_reaction, word_weighed, heard_it_before, hands_bought, word_lent, readable, small_change, tightened, paid_back, cause_mended, by_the_script, told_to_wait, rung_first, person_came, lawyer_came, shouting_pays, head_came, discreet, named, hinted, own_story, found_out, known_by_voice, in_the_queue, ranked, room_kept, told_at_once, left_asleep, excuse, guilty_sought, hero_awake, paid_to_stay, let_sleep, begged, visited, advertised, on_credit, commission, step_by_step, swallowed, modest, hired_voices, word_broken, ours_again, old_acquaintance
VAR reaction = no_reaction
LIST promises = bakeries_by_october, word_at_five, visit_before_spring

// 1: no date or price leaves without the engineer's yes.
VAR rule = 0
// What weighs on the engineers, 0 to 4; from 3 on they burn out.
VAR load = 1
// How grey the base has become, 0 to 3: clients whom nobody could name.
VAR grey = 0
// 1: every client has a card and a named pair.
VAR pairs = 0
// The two hundred: 0 declined, 1 in steps, 2 all at once.
VAR size = 0

-> d01

=== function weigh(more) ===
~ load = load + more
{
- load < 0:
    ~ load = 0
- load > 4:
    ~ load = 4
}

=== function lose_a_name ===
{ grey < 3:
    ~ grey = grey + 1
}

=== function regain_a_name ===
{ grey > 0:
    ~ grey = grey - 1
}

=== d01 ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 09-03 09:00
You lead “Servis-Plyus”. Over the summer it has doubled: forty new contracts, and a firm of six people, bought with all its clients. # id: lx01
KOSTYA: Signed! Four bakeries: tills, stock, wages, all of it by the first of October. And for next to nothing! # id: lx02 # mood: delighted # sound: door # enter: kostya
RUSTAM: By October. I was asked one thing: whether I like buns. # id: lx03 # mood: annoyed # gesture: type # enter: rustam
Kostya is paid when a client signs. Rustam is paid to make it come true. # id: lx04
Eleven promises are older than a week. Until this morning nobody has counted them. # id: lx05 # sound: paper
+ [No date or price leaves from today without an engineer’s yes; bonuses come on acceptance # id: d01a]
    ~ rule = 1
    KOSTYA: On acceptance? Then I shall have to learn what it is that I sell. # id: lx06 # mood: annoyed
    RUSTAM: I will show you. It hums. # id: lx07 # mood: warm
    The bakeries get a new date by noon: the middle of November, with Rustam’s name beside it. # id: lx08 # sound: phone-buzz
    -> natalia_rings ->
    ~ react(6, 6, word_weighed)
    NATALIA: And my neighbour was given a November. A man who says November instead of October, I would listen to. # id: lx09 # mood: warm
    -> d02
+ [Call Kostya in and tell him plainly, once for good: this has been the very last promise of the kind # id: d01b]
    ~ promise(bakeries_by_october)
    KOSTYA: Never again. You have my word. # id: lx10 # mood: warm # gesture: nod
    RUSTAM: That is number twelve. # id: lx11 # mood: annoyed
    -> natalia_rings ->
    ~ react(0, -4, heard_it_before)
    NATALIA: And my neighbour was promised October. October! I laughed, he did not understand why. # id: lx12 # mood: neutral
    -> d02
+ [Quietly hire one more engineer: let the sales people sell, so long as there are hands enough for it # id: d01c]
    ~ weigh(-1)
    ~ promise(bakeries_by_october)
    RUSTAM: A man to help. Good. Does Kostya know that there are two of us now? Then he sells for three. # id: lx13 # mood: warm
    -> natalia_rings ->
    ~ react(-2, -4, hands_bought)
    NATALIA: A new one was here, he asked where the sockets are. Nice boy. Does he stay? # id: lx14 # mood: neutral
    -> d02
+ [Leave it be: sales are sales, somebody has to be bold, and Rustam has always managed in the end # id: d01d]
    ~ weigh(1)
    ~ promise(bakeries_by_october)
    KOSTYA: That is the spirit. I have three more like that! # id: lx15 # mood: delighted
    RUSTAM: “Always managed.” I will have that cut into the stone. # id: lx16 # mood: annoyed # gesture: sigh
    -> natalia_rings ->
    ~ react(-8, 2, word_lent)
    NATALIA: And my neighbour has October in writing. I do not envy your Rustam. # id: lx17 # mood: worried
    -> d02

=== natalia_rings ===
{
- variant == 1:
    NATALIA: Ilyina. A gnome of mine stands on a shelf at your place. So you are growing. Am I still audible? # id: lx18 # mood: warm # enter: natalia # channel: phone # clock: 09-03 15:00 # sound: phone-ring # background: client-office # exit: kostya # exit: rustam # gesture: pick-up-phone
    ~ react(2, 0, old_acquaintance)
- variant == 2:
    NATALIA: Ilyina. In spring we came to terms, more or less. I hear that you have grown. My folder has not been thrown away. # id: lx19 # mood: neutral # enter: natalia # channel: phone # clock: 09-03 15:00 # sound: phone-ring # background: client-office # exit: kostya # exit: rustam # gesture: pick-up-phone
- else:
    NATALIA: Ilyina. In spring I left you for six sensible people. Now you have bought the six, and me along with them. Good morning. # id: lx20 # mood: annoyed # enter: natalia # channel: phone # clock: 09-03 15:00 # sound: phone-ring # background: client-office # exit: kostya # exit: rustam # gesture: pick-up-phone
    ~ react(-4, 0, ours_again)
}
->->

=== d02 ===
# background: service-desk
# channel: office
# clock: 09-10 11:00
LARISA: A hundred and ten bills for August. “Works, miscellaneous” stands on eighty of them. # id: lx21 # mood: neutral # exit: natalia # sound: printer # enter: larisa
LARISA: And I have counted something, for myself only. Of every hundred hours, nine went on our own mistakes. We billed all hundred. # id: lx22 # mood: worried
{
- variant == 3:
    LARISA: Ilyina’s spring bill is among them. She says she will never open an envelope of ours again. # id: lx23
- else:
    LARISA: Last year’s are paid, and nobody has asked. # id: lx24
}
Who pays late? Those who cannot see what for. It is the same thirty, month after month. # id: lx25
+ [Hours on our own errors are never billed, and each line is written so that it can be read without us # id: d02a]
    LARISA: Nine percent less. And eighty people who will understand what they pay for. A week I shall need, and a dictionary. # id: lx26 # mood: warm # gesture: nod
    { variant == 3:
        ~ react(2, 2, readable)
        NATALIA: I did open it after all. It can be read. And what about my spring? # id: lx27 # mood: neutral # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa # clock: 09-17 08:30
    - else:
        ~ react(6, 4, readable)
        NATALIA: I have read a bill at breakfast. To the end. It was almost a novel: one knows who did it. # id: lx28 # mood: warm # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa # clock: 09-17 08:30
    }
    -> d03
+ [Keep a reserve for discounts: whoever asks gets ten percent off, whoever doesn’t pays it all # id: d02b]
    LARISA: That is easy. I put ten percent on top beforehand, then. # id: lx29 # mood: warm
    ~ react(2, -10, small_change)
    NATALIA: I asked, I got ten percent. # id: lx30 # mood: warm # enter: natalia # channel: phone # sound: phone-ring # background: client-office # exit: larisa # clock: 09-17 08:30 # gesture: pick-up-phone
    NATALIA: Now I wonder how much I have been paying for being shy. # id: lx31 # mood: annoyed
    -> d03
+ [Have the contract tightened: support is payable within ten days, any questions come afterwards # id: d02c]
    LARISA: At last there is order in it. # id: lx32 # mood: delighted # sound: printer
    ~ react(-10, 2, tightened)
    NATALIA: “Questions afterwards.” After what? After me? # id: lx33 # mood: angry # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa # clock: 09-17 08:30
    NATALIA: One pays you quickly, so as to be quickly rid of it. # id: lx34 # mood: annoyed
    -> d03
+ [Send back to each client, unasked, what was charged last year for our own errors, line by line # id: d02d]
    ~ weigh(1)
    RUSTAM: And who looks through a year of tickets? Don’t answer. # id: lx35 # mood: annoyed # gesture: sigh # enter: rustam
    { variant == 3:
        ~ react(8, 6, paid_back)
        NATALIA: A transfer came. From you to me. In that direction! # id: lx36 # mood: neutral # enter: natalia # channel: phone # sound: phone-ring # background: client-office # exit: larisa # clock: 09-17 08:30 # gesture: pick-up-phone # exit: rustam
        NATALIA: I have called the bank: is it a mistake? No mistake, they say. Well. I sit here and look at it. # id: lx37 # mood: warm
    - else:
        ~ react(6, -4, paid_back)
        NATALIA: You have sent me four hundred roubles, with a list of sins. Thank you. I had forgotten all about them. # id: lx38 # mood: neutral # enter: natalia # channel: phone # sound: phone-ring # background: client-office # exit: larisa # clock: 09-17 08:30 # gesture: pick-up-phone # exit: rustam
        LARISA: Two engineers’ salaries, altogether. Only so that you know. # id: lx39 # mood: worried # background: service-desk # channel: office # enter: larisa # exit: natalia
    }
    -> d03

=== d03 ===
# background: service-desk
# channel: office
# clock: 09-17 09:20
The first line, from nine in the morning until six. Dasha has been there for three weeks. # id: lx40 # exit: natalia # sound: phone-ring # exit: larisa
DASHA: “Have you tried switching it off and on?” I say it in my sleep, my mother tells me. # id: lx41 # mood: worried # enter: dasha
Of a hundred calls seventy ask one of four things. Which four, nobody has written down. # id: lx42
DASHA: At the tenth I no longer hear a person. Is that bad? # id: lx43 # look: down
{ rule == 0:
    Today every third one asks about October, and about what Kostya said. # id: lx44
- else:
    Today every third one asks why the reports print twice. # id: lx45
}
+ [Rotate the desk, allow short breaks, log the cause of every call, and mend the four main ones # id: d03a]
    DASHA: A break? Between calls? Like a human being? # id: lx46 # mood: delighted
    { rule == 0:
        ~ react(0, 0, cause_mended)
        By Friday the log is full. Cause number one is called Kostya, and it cannot be switched off and on. # id: lx47 # sound: typing
        NATALIA: A cheerful girl you have there. Only she does not know about October either. # id: lx48 # mood: neutral # enter: natalia # channel: phone # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone
    - else:
        ~ react(4, 4, cause_mended)
        By Friday one cause is gone, by the next Friday two. The telephone has become quieter by a third. # id: lx49 # sound: typing
        NATALIA: I wanted to ring about the reports, and they print once. Now I ring about nothing. How is Dasha? # id: lx50 # mood: warm # enter: natalia # channel: phone # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone
    }
    -> d04
+ [A script and a norm of thirty seconds: whoever keeps it has a bonus at the end of the month # id: d03b]
    ~ lose_a_name()
    KOSTYA: Thirty seconds, I have always said so. # id: lx51 # mood: warm # enter: kostya
    ~ react(-8, -2, by_the_script)
    NATALIA: “Your call is very important to us.” Twenty-nine seconds, I have timed it. I had got as far as my name. # id: lx52 # mood: annoyed # enter: natalia # channel: phone # sound: phone-ring # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone # exit: kostya
    DASHA: The bonus I have got. What was her name? # id: lx53 # mood: worried # background: service-desk # channel: office # enter: dasha # exit: natalia
    -> d04
+ [Praise her patience before everyone, promise that with the next hire things will get easier # id: d03c]
    ~ weigh(1)
    DASHA: Thank you. Nobody has ever clapped for me before. # id: lx54 # mood: warm
    ~ react(-6, -4, told_to_wait)
    NATALIA: Your girl has a lovely voice, and she says to wait. I am getting good at it. # id: lx55 # mood: annoyed # enter: natalia # channel: phone # sound: phone-ring # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone
    What the line cannot solve lands on Rustam’s desk. It is a high pile. # id: lx56 # sound: paper # background: service-desk # exit: natalia
    -> d04
+ [Ring the four who call most yourself, and ask each of them what they were promised, and by whom # id: d03d]
    { rule == 0:
        ~ rule = 1
        ~ release_promise(bakeries_by_october)
        ~ react(4, 2, rung_first)
        “October? Kostya said so. Is it not true?” Four calls, four new dates, all of them Rustam’s. # id: lx57 # sound: phone-ring
        NATALIA: The head of the firm rings, and asks instead of telling. I had to sit down. # id: lx58 # mood: warm # enter: natalia # channel: phone # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone
    - else:
        ~ react(2, 0, rung_first)
        Four pleasant talks. In the meantime the telephone has rung ninety times, with the same four questions. # id: lx59 # sound: phone-ring
        NATALIA: Nice of you to ring. I have no complaints. Only the reports, they print twice. # id: lx60 # mood: neutral # enter: natalia # channel: phone # background: client-office # exit: dasha # clock: 09-28 10:00 # gesture: pick-up-phone
    }
    -> d04

=== d04 ===
# background: client-office
# music: client-office
# channel: phone
# clock: 10-01 10:10
{
- promises_open ? bakeries_by_october and load == 0:
    The first of October. The bakeries run, thanks to the new man, and to three nights of his. # id: lx61 # enter: natalia # exit: dasha
    ~ keep_promise(bakeries_by_october)
- promises_open ? bakeries_by_october:
    ~ break_promise(bakeries_by_october)
    ~ react(-4, -4, word_broken)
    The first of October. In the bakeries nothing runs, and by eight the whole market knows. # id: lx62 # enter: natalia # exit: dasha
- else:
    The first of October. Rain in the yard, leaves on the gnomes. # id: lx63 # enter: natalia # exit: dasha
}
NATALIA: The scanners. For the second time this week. I am not shouting yet. Please note the “yet”. # id: lx64 # mood: annoyed # sound: phone-ring # gesture: pick-up-phone
LARISA: On day twenty the system sends out the letters of claim all by itself. I have set it so. Practical, isn’t it? # id: lx65 # channel: office # mood: warm # sound: paper # background: service-desk # enter: larisa # exit: natalia
This week eleven clients have rung twice about one thing. Last spring everything began just so. # id: lx66
{ load >= 2:
    RUSTAM: If somebody is to go, then not me. I have gone already, in three directions. # id: lx67 # mood: worried # enter: rustam
}
+ [At the second call about one thing a person always goes; no claim leaves without your signature # id: d04a]
    { load >= 2:
        ~ react(-2, 0, person_came)
        The person who goes is Rustam, at nine in the evening. # id: lx68 # sound: door # exit: rustam # clock: 10-01 21:00
        NATALIA: He has mended it, and fallen asleep at my table. I put a blanket round him. Is that how you do it now? # id: lx69 # channel: phone # mood: worried # background: client-office # enter: natalia # exit: larisa # gesture: pick-up-phone # exit: rustam
    - else:
        ~ react(6, 4, person_came)
        NATALIA: I rang twice, and someone stands in the yard. In boots! # id: lx70 # channel: phone # mood: delighted # gesture: nod # background: client-office # enter: natalia # exit: larisa # gesture: pick-up-phone # exit: rustam
        NATALIA: It was the charger. He showed my storemen. We will not ring a third time. # id: lx71 # mood: warm
    }
    -> d05
+ [Leave it to lawyers from day twenty on: it is the same for all, and nobody here has to quarrel # id: d04b]
    ~ lose_a_name()
    LARISA: No more shouting in my ear. Thank you. # id: lx72 # mood: delighted
    ~ react(-10, 2, lawyer_came)
    NATALIA: Day nineteen I ring about scanners. Day twenty comes the letter. It is quicker than your repair. # id: lx73 # channel: phone # mood: angry # gesture: lean-back # sound: paper # background: client-office # enter: natalia # exit: larisa # gesture: pick-up-phone # exit: rustam
    NATALIA: I know two hundred people in this trade. Shall I read it to them? # id: lx74 # mood: annoyed
    -> d05
+ [Serve the loudest before the rest: whoever shouts is in real trouble, the quiet ones can wait # id: d04c]
    ~ lose_a_name()
    ~ react(2, -10, shouting_pays)
    NATALIA: So one has to shout? Good that you tell me. I can. # id: lx75 # channel: phone # mood: warm # gesture: nod # background: client-office # enter: natalia # exit: larisa # gesture: pick-up-phone # exit: rustam
    DASHA: From Monday on everybody shouts. Even the florist. # id: lx76 # channel: office # mood: worried # sound: phone-ring # background: service-desk # exit: natalia # enter: dasha
    -> d05
+ [Drive out this week yourself to the three worst, until there are people enough for all of them # id: d04d]
    { load >= 2:
        ~ react(6, 4, head_came)
        NATALIA: It is you? With a screwdriver? # id: lx77 # channel: visit # mood: neutral # wait: 1 # gesture: lean-in # background: client-office # enter: natalia # exit: larisa # exit: rustam
        NATALIA: You have no idea of scanners. But you came, and Rustam can sleep. It was the charger, by the way. # id: lx78 # mood: warm
    - else:
        ~ react(2, -2, head_came)
        NATALIA: An honour. And who comes the next time, when you have no time? # id: lx79 # channel: visit # mood: neutral # background: client-office # enter: natalia # exit: larisa # exit: rustam
        Rustam could have gone. He has found out from Dasha that you went. # id: lx80 # background: service-desk # exit: natalia # enter: rustam # mood: rustam worried
    }
    -> d05

=== d05 ===
# background: service-desk
# music: service-desk
# channel: visit
# clock: 10-15 12:00
ZOYA: Four bakeries, so I get up at three. I tell you at once how it was with the ones before you, so that you know. # id: lx81 # mood: neutral # exit: natalia # sound: door # enter: zoya # exit: dasha # exit: rustam # exit: larisa
{
- variant == 3:
    ZOYA: And not only with me. One firm here sent a woman a bill while her warehouse stood still. She sells garden gnomes. The whole market laughs. # id: lx82 # mood: worried # gesture: lean-in
    You know that story. You know it from the other side. # id: lx83
- else:
    ZOYA: They billed me for watching over an oven. The oven has no plug on it, you understand? # id: lx84 # mood: worried # gesture: lean-in
    You have heard such a story before. There were gnomes in it. # id: lx85
}
ZOYA: I do not want to be told that you are better. They all said that. # id: lx86 # mood: neutral
KOSTYA: What is their name? That is pure gold for the tender! # id: lx87 # mood: delighted # sound: typing # enter: kostya
+ [Hear her out, ask what hurt most, take from it what can be learnt, and name nobody # id: d05a]
    ZOYA: What hurt? That the girl asked for my name, five times. In one call. # id: lx88 # mood: warm
    { variant == 3:
        ~ react(-2, 0, found_out)
        NATALIA: Zoya is a friend of mine. She asks whether I know you. I did not know what to say to her, and what did you say? # id: lx89 # mood: annoyed # channel: phone # enter: natalia # clock: 10-16 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    - else:
        ~ react(6, 4, discreet)
        NATALIA: Zoya is a friend of mine. She says you asked, and blackened nobody. So you do not tell about my tears, either. # id: lx90 # mood: warm # channel: phone # enter: natalia # clock: 10-16 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    }
    -> d06
+ [Put her story on our page, with the firm’s name: the market ought to know how some people work # id: d05b]
    KOSTYA: Nine hundred likes before lunch. # id: lx91 # mood: delighted # sound: message
    ~ react(-10, 0, named)
    NATALIA: I see that you write about people by name now. Just tell me when my turn is. # id: lx92 # mood: angry # channel: phone # enter: natalia # clock: 10-16 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    -> d06
+ [Use it in the tender next week, without a name, as a broad hint: everyone there will understand # id: d05c]
    KOSTYA: I did it with my eyebrows only. We are in the second round! # id: lx93 # mood: delighted
    ~ react(-10, 2, hinted)
    NATALIA: They tell me how your man wriggled his eyebrows. Everyone knew whom he meant. # id: lx94 # mood: annoyed # channel: phone # enter: natalia # clock: 10-26 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    -> d06
+ [“Something like it has happened here, too. May I tell you what we have changed since?” # id: d05d]
    { variant == 3:
        ~ react(8, 6, own_story)
        ZOYA: It was you? With the gnomes? # id: lx95 # mood: neutral # wait: 1
        NATALIA: Zoya says you told her yourself, before anybody asked. I have known firms for twenty years. I have not known that. # id: lx96 # mood: warm # channel: phone # enter: natalia # clock: 10-16 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    - else:
        ~ react(2, 0, own_story)
        ZOYA: With you as well? Hm. I had come because I thought: not with you. # id: lx97 # mood: worried
        NATALIA: Zoya is a friend of mine. You did not have to tell her about my gnomes. But well. It is true. # id: lx98 # mood: neutral # channel: phone # enter: natalia # clock: 10-16 09:00 # exit: zoya # background: client-office # exit: kostya # gesture: pick-up-phone
    }
    -> d06

=== d06 ===
# background: service-desk
# channel: office
# clock: 11-01 17:00
Forty firms more than in spring. In the queue all of them have one face: a grey square with a number. # id: lx99 # exit: natalia # sound: phone-ring
KOSTYA: And ten more lie on the table, to be signed by Friday! # id: ly01 # mood: delighted # sound: paper # enter: kostya
RUSTAM: Two people can carry twelve firms and still know them. I have tried it with fifteen. One of the fifteen was called “Well, You Know, the One with the Stairs”. # id: ly02 # mood: neutral # enter: rustam
You have three pairs. Five clients you know by voice yourself, and you mean to keep those. # id: ly03
{ load >= 2:
    RUSTAM: And a new pair does not train itself. Guess who does it, and when. # id: ly04 # mood: worried # gesture: sigh
}
+ [A card for each, named pairs with a cap of twelve, the fourth pair hired before the last ten sign # id: d06a]
    ~ pairs = 1
    ~ regain_a_name()
    { load >= 2:
        ~ weigh(1)
        ~ react(2, 0, known_by_voice)
        RUSTAM: I teach by day and mend by night. I am like an owl with a timetable. # id: ly05 # mood: annoyed
        NATALIA: My pair are called Rustam and Lena, it says so on the card. Lena is lively. Rustam yawns. # id: ly06 # mood: neutral # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya
    - else:
        ~ weigh(-1)
        ~ react(4, 6, known_by_voice)
        RUSTAM: The fourth pair can count, and they have boots. # id: ly07 # mood: warm # gesture: nod
        NATALIA: I said “Hello”, and Lena said “Is it raining in your yard, Natalia Petrovna?” It is raining. # id: ly08 # mood: delighted # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya
    }
    -> d07
+ [One common queue for all: nobody is left out, a robot says good morning to fifty as gladly as to ten # id: d06b]
    ~ lose_a_name()
    ~ weigh(1)
    KOSTYA: And it scales! # id: ly09 # mood: delighted
    ~ react(-6, 2, in_the_queue)
    NATALIA: The robot wishes me good morning, and asks whom I should like. A person, I said. It did not know the word. # id: ly10 # mood: annoyed # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya
    -> d07
+ [A VIP line for the five who pay most, with the queue and good instructions for all the others # id: d06c]
    ~ lose_a_name()
    LARISA: The five will pay more for it, I have asked. # id: ly11 # mood: warm # enter: larisa
    ~ react(-4, 4, ranked)
    NATALIA: I am told I am the sixth. By how much? No, do not tell me, I want to go on liking you. # id: ly12 # mood: annoyed # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya # exit: larisa
    -> d07
+ [Cards and pairs for those we have; the ten may sign in January, even if some go to others by then # id: d06d]
    ~ pairs = 1
    ~ regain_a_name()
    { load >= 2:
        ~ weigh(-1)
        ~ react(4, 6, room_kept)
        RUSTAM: You have said no to money, for our sake. I shall tell my wife, she collects such things. # id: ly13 # mood: warm
        NATALIA: Zoya’s cousin has to wait till January, and she waits! “If they say no, they mean it,” she says. # id: ly14 # mood: warm # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya
    - else:
        ~ react(4, 0, room_kept)
        KOSTYA: Four of the ten have signed elsewhere. I only mention it. # id: ly15 # mood: annoyed
        NATALIA: I have a pair now, Rustam and Lena. My cousin has no one, you sent her away till January. # id: ly16 # mood: neutral # enter: natalia # channel: phone # clock: 11-09 10:00 # sound: phone-ring # background: client-office # exit: rustam # gesture: pick-up-phone # exit: kostya
    }
    -> d07

=== d07 ===
# background: night-desk
# music: night-desk
# channel: phone
# clock: 11-14 02:40
Twenty to three at night. One lamp, two screens, and a telephone that has pulled you out of bed. # id: ly17 # exit: natalia # sound: phone-buzz
DASHA: It is our update. Since midnight. In nineteen firms every price stands there twice. # id: ly18 # mood: worried # sound: typing # enter: dasha
RUSTAM: By five I can have it back. If nothing else falls over. # id: ly19 # mood: worried # enter: rustam
DASHA: They open at six, the bakeries at four. Do I tell anybody? # id: ly20 # look: you
Whose update it was stands in the log. So far, you have not looked. # id: ly21
+ [Write to all nineteen now: what it is, since when, next word at five; who did it can wait till daylight # id: d07a]
    ~ promise(word_at_five)
    Nineteen messages, one of them by voice: Zoya is already kneading. # id: ly22 # sound: send
    ~ keep_promise(word_at_five)
    At five the next word goes out: the prices are single again. Nobody has asked whose update it was, so young Lena says it herself. # id: ly23 # clock: 11-14 05:00 # sound: typing
    ~ react(6, 4, told_at_once)
    NATALIA: At three in the night somebody writes to me that something is wrong, and at five that it is right. I slept in between. Very well, by the way. # id: ly24 # mood: warm # enter: natalia # clock: 11-14 07:30 # gesture: nod # sound: message # background: client-office # exit: dasha # gesture: pick-up-phone # exit: rustam
    -> after_night
+ [Wait until five: if it is back by then, they open at six, and nobody has noticed a thing # id: d07b # timer: 60 # silence: yes]
    DASHA: Good. I was afraid that I would have to ring. # id: ly25 # mood: warm # gesture: sigh
    At five it is back in sixteen firms. In three it is not. # id: ly26 # clock: 11-14 05:00
    ~ react(-10, -4, left_asleep)
    NATALIA: I have sold a rake for two rakes’ money, to my best customer. You knew it at three? # id: ly27 # mood: angry # enter: natalia # clock: 11-14 08:10 # sound: phone-ring # background: client-office # exit: dasha # gesture: pick-up-phone # exit: rustam
    -> after_night
+ [Write that tonight the vendor’s platform has failed, and that our people are helping with it already # id: d07c]
    DASHA: That sounds so much better. # id: ly28 # mood: warm # sound: send
    ~ count_broken()
    ~ react(2, -4, excuse)
    NATALIA: The vendor, poor man. I see. # id: ly29 # mood: neutral # enter: natalia # clock: 11-14 07:30 # background: client-office # exit: dasha # gesture: pick-up-phone # exit: rustam
    ~ react(-8, -4, found_out)
    GLEB: I looked at the log, Natalia Petrovna. It was them. They have a good log, one has to say that. # id: ly30 # mood: neutral # clock: 11-16 09:00 # enter: gleb
    -> after_night
+ [Find out before anything else whose update it was: only that way can it be stopped for good # id: d07d]
    ~ weigh(1)
    It was Lena’s. She is twenty-four and cries into the headset, while the clock goes on. # id: ly31 # sound: typing # clock: 11-14 03:40
    RUSTAM: I could have been mending, for an hour. # id: ly32 # mood: angry
    ~ react(-6, -2, guilty_sought)
    NATALIA: Half past eight, and two of everything. And your girl has red eyes, one can hear it. What do you do over there at night? # id: ly33 # mood: annoyed # enter: natalia # clock: 11-14 08:30 # sound: phone-ring # background: client-office # exit: dasha # gesture: pick-up-phone # exit: rustam
    -> after_night

=== after_night ===
{ load >= 2:
    -> d08
}
-> d09

=== d08 ===
# background: night-desk
# music: night-desk
# channel: messenger
# clock: 11-28 02:10
RUSTAM: I am not complaining. I only write it down: the third night this week. # id: ly34 # mood: worried # exit: natalia # sound: message # enter: rustam # exit: gleb
RUSTAM: The thirtieth of December is my last day. I have found something with sleep in it. # id: ly35 # gesture: sigh
He looks after sixteen firms. For five of them he is the one they know. # id: ly36
His son drew him, on the calendar beside the lamp: a man with a telephone for a head. # id: ly37
+ [Take over his nights yourself until New Year: he must see that you spare yourself the least # id: d08a]
    ~ weigh(1)
    RUSTAM: You? All right. Press nothing that blinks. # id: ly38 # mood: warm
    ~ react(2, -6, hero_awake)
    NATALIA: At three you wrote me “all in oredr”. I should sleep if I were you, and so should Rustam. # id: ly39 # mood: worried # enter: natalia # clock: 12-01 09:00 # sound: message # background: client-office # exit: rustam # gesture: pick-up-phone
    -> d09
+ [Offer him a raise and a bonus for December: good people go away when they are paid too little # id: d08b]
    RUSTAM: That is a lot of money. Thank you. I will buy an alarm clock. # id: ly40 # mood: warm
    ~ react(0, -6, paid_to_stay)
    NATALIA: He fell asleep on the phone. In the middle of a word. It was a good word, too. # id: ly41 # mood: worried # enter: natalia # clock: 12-01 09:00 # sound: phone-ring # background: client-office # exit: rustam
    -> d09
+ [Send him to sleep for three days, ask what must go, and hand two firms to another pair # id: d08c]
    ~ weigh(-2)
    RUSTAM: What must go? The nights, and the florist. The florist is nice, but she rings. # id: ly42 # mood: warm # gesture: nod
    ~ react(4, 2, let_sleep)
    NATALIA: Lena came with him, he introduced her, like at a wedding. And he has slept! He is quite another man, he talks. # id: ly43 # mood: warm # clock: 12-03 09:00 # sound: door # background: client-office # exit: rustam # enter: natalia # enter: rustam # mood: rustam warm
    -> d09
+ [Ask him as a friend to hold out till New Year, for the sake of the clients: it gets easier then # id: d08d]
    RUSTAM: For the clients. All right. # id: ly44 # mood: neutral # wait: 2 # gesture: put-down-phone
    DASHA: Oh good, he stays till New Year! # id: ly45 # mood: warm # enter: dasha
    ~ react(-2, 0, begged)
    NATALIA: He no longer jokes. When Rustam does not joke, it is like a house without a clock. # id: ly46 # mood: worried # enter: natalia # clock: 12-01 09:00 # sound: phone-ring # background: client-office # exit: rustam # exit: dasha
    ~ weigh(1)
    -> d09

=== d09 ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 12-03 14:00
KOSTYA: Look! Six metres by three, opposite every market: “We know you by your voice!” # id: ly47 # mood: delighted # exit: natalia # sound: paper # enter: kostya # exit: rustam # exit: gleb
{ rule == 0:
    LARISA: Promises older than a week: thirty-four. In September there were eleven. # id: ly97 # mood: worried # enter: larisa
}
LARISA: The money is there once. For billboards until March, or for two people and a car. # id: ly48 # mood: neutral # enter: larisa
{ grey >= 1:
    DASHA: And if someone rings because of the billboard, and I do not know the voice? # id: ly49 # mood: worried # enter: dasha
- else:
    DASHA: I do know forty by now. The florist I know by how she breathes in. # id: ly50 # mood: warm # enter: dasha
}
Of this year’s new clients, thirty-one came because somebody had told them. Two, because they had seen an advertisement. # id: ly51
+ [Begin with what people retell: a visit to every client before spring, with the billboards after # id: d09a]
    ~ promise(visit_before_spring)
    KOSTYA: Visits. And what do I put on the billboard? “We were here”? # id: ly52 # mood: annoyed
    ~ react(4, 6, visited)
    NATALIA: Somebody came, and wanted nothing. He asked what gets on my nerves, and looked at the yard. I rang four people the same evening, guess what I told them. # id: ly53 # mood: delighted # enter: natalia # channel: phone # clock: 12-12 18:00 # sound: phone-ring # background: client-office # exit: kostya # gesture: pick-up-phone # exit: larisa # exit: dasha
    -> d10
+ [Billboards now, opposite all the markets: who is not seen in December isn’t called in March # id: d09b]
    ~ lose_a_name()
    KOSTYA: Lit from below! You can read it from the motorway. # id: ly54 # mood: delighted
    ~ react(-6, 2, advertised)
    NATALIA: “We know you by your voice”, six metres long. I rang you up. “Your name, please?” # id: ly55 # mood: annoyed # enter: natalia # channel: phone # clock: 12-12 18:00 # sound: phone-ring # background: client-office # exit: kostya # gesture: pick-up-phone # exit: larisa # exit: dasha
    -> d10
+ [Both, on credit: the visits as well as the billboards; in spring, the new contracts pay for it all # id: d09c]
    ~ count_broken()
    LARISA: The bank was delighted with us. That is never a good sign. # id: ly56 # mood: worried
    ~ react(4, -8, on_credit)
    NATALIA: A billboard, a visit, and a calendar with a kitten! You are doing well, are you? # id: ly57 # mood: delighted # enter: natalia # channel: phone # clock: 12-12 18:00 # sound: phone-ring # background: client-office # exit: kostya # gesture: pick-up-phone # exit: larisa # exit: dasha
    -> d10
+ [A bonus scheme: ten percent to every client for each firm that they bring along before spring # id: d09d]
    LARISA: Cheap, and it counts itself. # id: ly58 # mood: warm
    ~ react(-4, 2, commission)
    NATALIA: I have told people about you for nothing. Now it has a price, so I have stopped: they would think I do it for the ten percent. # id: ly59 # mood: annoyed # enter: natalia # channel: phone # clock: 12-12 18:00 # sound: phone-ring # background: client-office # exit: kostya # gesture: pick-up-phone # exit: larisa # exit: dasha
    -> d10

=== d10 ===
# background: service-desk
# channel: office
# clock: 12-17 16:00
A letter from a big provider: two hundred small clients from January. Yes or no by Friday. # id: ly60 # exit: natalia # sound: paper
KOSTYA: Two hundred! In one signature! # id: ly61 # mood: delighted # enter: kostya
{ pairs == 1:
    RUSTAM: Each of ours has a card and two people. There is room for a dozen, and for a dozen more each time you hire. # id: ly62 # mood: neutral # enter: rustam
- else:
    RUSTAM: We cannot tell the names of the forty we have. With two hundred we could not even tell that we cannot. # id: ly63 # mood: worried # enter: rustam
}
NATALIA: Zoya tells me you are being asked to swallow two hundred. Who will hear then whether it rains in my yard? # id: ly64 # mood: worried # enter: natalia # sound: message # exit: kostya # exit: rustam # background: client-office # gesture: pick-up-phone
At the bottom, in small print: “or any part of them, by agreement”. # id: ly65 # background: service-desk # exit: natalia # enter: kostya
+ [Take twenty with a pair hired for them beforehand; the next twenty when these are known by their voices # id: d10a]
    ~ size = 1
    { pairs == 1:
        ~ react(4, 6, step_by_step)
        NATALIA: Twenty, and then have a look. So I sow carrots, too. # id: ly66 # mood: warm # gesture: nod # background: client-office # enter: natalia # gesture: pick-up-phone # exit: kostya
    - else:
        ~ lose_a_name()
        ~ react(-2, -2, swallowed)
        NATALIA: Twenty more. And I have been “caller, please hold” since September. # id: ly67 # mood: annoyed # background: client-office # enter: natalia # gesture: pick-up-phone # exit: kostya
    }
    -> finale
+ [Take all two hundred: such an offer comes once, and being big is what protects a firm in this market # id: d10b]
    ~ size = 2
    ~ lose_a_name()
    ~ count_broken()
    ~ weigh(1)
    KOSTYA: I have to sit down. No, I have to dance! # id: ly68 # mood: delighted
    ~ react(-8, 4, swallowed)
    NATALIA: I wish you joy of it. Truly. I only wanted to hear your voice once more, while you have got one. # id: ly69 # mood: worried # background: client-office # enter: natalia # gesture: pick-up-phone # exit: kostya
    -> finale
+ [Decline with thanks: we stay as large as the number of people we can know, and we say so openly # id: d10c]
    ~ size = 0
    KOSTYA: Two hundred, and we have said no. We! I must get used to it. # id: ly70 # mood: worried
    { pairs == 1:
        ~ react(4, -4, modest)
        NATALIA: For my sake? You could have taken a dozen or two, I would have moved up. # id: ly71 # mood: warm # background: client-office # enter: natalia # gesture: pick-up-phone # exit: kostya
    - else:
        ~ pairs = 1
        ~ react(6, 4, modest)
        NATALIA: You have said no? Then do now what you said it for. Begin with my name. # id: ly72 # mood: warm # gesture: lean-in # background: client-office # enter: natalia # gesture: pick-up-phone # exit: kostya
    }
    -> finale
+ [Take them, and give the first line to a call centre outside: voices can be hired, after all # id: d10d]
    ~ size = 2
    ~ lose_a_name()
    ~ lose_a_name()
    LARISA: By the minute, and cheaper than Dasha. # id: ly73 # mood: warm # enter: larisa
    ~ react(-8, 2, hired_voices)
    NATALIA: A young man in another town has asked me how to spell “gnome”. # id: ly74 # mood: angry # background: client-office # enter: natalia # gesture: pick-up-phone # gesture: shake # exit: kostya # exit: larisa
    -> finale

=== finale ===
{
- grey >= 3 or trust < 4:
    -> grey_base
- load >= 3:
    -> heroic_burnout
- broken >= 2 or size == 2:
    -> sold_the_future
- size == 0 and trust >= 44:
    -> stayed_small
- pairs == 1 and rule == 1 and grey == 0 and broken == 0 and trust >= 64 and partnership >= 64:
    -> big_small_firm
- else:
    -> sold_the_future
}

=== big_small_firm ===
# background: client-office
# music: client-office
# channel: visit
# clock: 06-03 11:00
June. A hundred and ten clients, nine pairs, and nobody without a name on the card. # id: ly75 # sound: door # enter: natalia
NATALIA: I tested you. I rang with a towel over the receiver. “Natalia Petrovna, is it raining?” says your Lena. # id: ly76 # mood: delighted
RUSTAM: I have twelve firms, one wife, and eight hours of sleep. In which order, I do not say. # id: ly77 # mood: warm # enter: rustam
NATALIA: People ask how one stays small while getting big. I tell them: in dozens. # id: ly78 # gesture: nod
Kostya has had a card of his own printed. On the back it says: “Ask Rustam first.” # id: ly79 # ending: big-small-firm
-> END

=== stayed_small ===
# background: client-office
# music: client-office
# channel: visit
# clock: 06-03 11:00
June. You are as many as in winter. There is a waiting list, and people tell their friends that they are on it. # id: ly80 # sound: door # enter: natalia
NATALIA: My cousin is the seventh. She asks whether it could be hurried along. I said that you do not take bribes. # id: ly81 # mood: warm
KOSTYA: I sell waiting. Nobody has ever sold waiting! # id: ly82 # channel: office # mood: delighted # background: service-desk # exit: natalia # enter: kostya
The big provider has found somebody else for the two hundred. Sometimes one of them rings up at your place, and asks whether there is a person there. # id: ly83 # sound: phone-ring # ending: stayed-small
-> END

=== sold_the_future ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 06-03 11:00
June. The income is the highest ever. It has been promised away until next February. # id: ly84 # sound: printer # exit: natalia
LARISA: We work this month for what we promised in March. I have no line for that. # id: ly85 # mood: worried # enter: larisa # exit: natalia
NATALIA: Nothing against you. Only, whenever you say “Friday”, I ask you by now: of which year? # id: ly86 # mood: neutral # enter: natalia # gesture: sigh # background: client-office # exit: larisa
KOSTYA: One more like that and we are through! Through to the other side, I mean. # id: ly87 # mood: warm # ending: sold-the-future # background: service-desk # enter: kostya # exit: natalia
-> END

=== heroic_burnout ===
# background: night-desk
# music: night-desk
# channel: office
# clock: 02-11 03:00
Three in the night. On the chair with the dent in it, Rustam’s chair, you are sitting yourself. # id: ly88 # sound: typing # exit: natalia
RUSTAM: I sleep eight hours now, in a firm that has nine clients. I think of you at three. Not on purpose. # id: ly89 # mood: worried # sound: message
NATALIA: Everybody there did all they could, I do know that. That was just it. There is nobody left who could do a bit more. # id: ly90 # mood: worried # enter: natalia # background: client-office # clock: 02-11 10:00
Both of his pupils have given notice as well. The calendar with the man who has a telephone for a head still hangs there. # id: ly91 # ending: heroic-burnout
-> END

=== grey_base ===
# background: client-office
# music: client-office
# channel: phone
# clock: 06-03 11:00
NATALIA: “You are number forty-one.” I said: I am Ilyina. It said: forty. # id: ly92 # mood: angry # enter: natalia # sound: phone-ring # gesture: pick-up-phone
LARISA: In the report it says “outflow within the norm”. Whose norm is it? # id: ly93 # channel: office # mood: worried # sound: paper # background: service-desk # enter: larisa # exit: natalia
The bills are right, and nobody understands them. The letters of claim go out by themselves. Both sides are in the right every single day. # id: ly94
NATALIA: I am going over to two young men with one telephone. They asked what my gnomes are called. # id: ly95 # channel: phone # gesture: pick-up-phone # mood: neutral # look: you # background: client-office # enter: natalia # exit: larisa
In autumn you read the story of a client “from a large contractor”, without names. A hundred people ask beneath it: was it them? It was. # id: ly96 # ending: grey-base
-> END
