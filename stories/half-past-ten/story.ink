INCLUDE ../rapport.ink

VAR trust = 54
VAR partnership = 42

LIST reactions = no_reaction, answered_at_once, told_off, mocked, heard, quick, in_peace, ignored, brushed_off, apology_taken, saw_order, word_broken, bought, sold_to, understood, too_soon, misnamed, excuse, owned, promised, one_of_many, stood_up, modest, handed_on, laughed_at, discreet, doubted
VAR reaction = no_reaction
LIST promises = hours_by_ten, visit_at_seven, drawing_by_five

// 1: an auto-reply speaks at night, in the messenger and on the page alike.
VAR auto = 0
// 1: the auto-reply has told him all that he needs tonight.
VAR covered = 0
// 1: the phone has been ringing all evening.
VAR tired = 0
// What he has been told of the days: -1 a wrong day, 0 nothing yet, 1 the right ones.
VAR sched = 0
// 1: the days that will be sent are Nina's.
VAR asked = 0
// How much of his real need is known, 0 to 2.
VAR need = 0
// 2: mocked and not repaired, 1: repaired.
VAR tone = 0
// Who repaired it: 1 the same night alone, 2 in the morning together with Olga.
VAR own = 0
// 1: he has stopped answering.
VAR gone = 0
// 1: the warehouse was blamed for our mistake.
VAR blamed = 0
// 1: a visit was promised without asking.
VAR risky = 0
// 1: he comes on the 4th within the hours.
VAR visit = 0
// 1: eleven people who were told "by ten" had to wait.
VAR skipped = 0
// How often the shop stood on its rules.
VAR arg = 0
// His screenshot in the staff chat: 0 taken down, 1 left there, 2 quarrelled over, 3 smiled at.
VAR leak = 0
// 1: he has been hurt or told off, and a question about his plans comes too early.
VAR wary = 0

-> d01

=== d01 ===
# background: showroom
# music: showroom
# channel: office
# clock: 12-28 18:50
Furniture shop “Kontur”, ten to seven in the evening. The holidays are three days off. # id: dwt3
Olga stands in the doorway with three folders and one glove. # id: 862p # enter: olga
OLGA: Nina confirms our holiday hours tomorrow. They have changed, so nothing from memory. # id: x5zu # mood: worried
Whatever is sent to the number on the shop’s page rings on your own phone. Messages to the page itself ring nowhere. # id: c2an
STAS: And people write at night. Always at night. # id: fb74 # mood: annoyed # enter: stas
OLGA: And the chat tonight? Whose is it? # mood: neutral # id: tbhk
STAS: Everyone’s. So nobody’s. # mood: warm # id: 7d7i
The door falls shut behind Olga. What about tonight? # id: r4qe # sound: door # exit: olga
+ [Mute the work chat until nine in the morning, so that the evening belongs to your family # id: d01a]
    STAS: Muted? Wise. I did it back in October. # id: v8bg # mood: warm
    The chat goes dark until morning. # id: gn2v
    -> d02
+ [Set an auto-reply in the chat and on the page: a person answers by ten, holiday hours once confirmed # id: d01b]
    ~ auto = 1
    Four lines, two places, three minutes. The phone goes into the bag. # id: ut7x # sound: typing
    STAS: Sounds like a person wrote it. # id: c4cp # mood: warm
    -> d02
+ [Keep the sound on all evening: whoever answers hot leads at eleven at night gets the orders, no? # id: d01c]
    ~ tired = 1
    By ten the phone has rung nine times: two prices, one wrong number, six times nothing at all. # id: qe7u # sound: phone-buzz
    The soup has been heated up twice. # id: py6d
    -> d02
+ [Pin a line on the page: “Messages are welcome on weekdays from 9 to 18, thank you for your understanding” # id: d01d]
    ~ arg = arg + 1
    STAS: “Thank you for understanding.” Firm, but fair. # id: zfp5 # mood: warm
    The line hangs right above the button “Write to us”. # id: jr4s
    -> d02

=== d02 ===
# background: artyom-office
# music: night
# channel: messenger
# clock: 12-28 22:31
On the other side of the chat someone is still at work. # id: ev9t # enter: artyom # exit: stas
One lamp, two folding chairs, a notebook with three columns: one for each shop. # id: 7ura
ARTYOM: Good evening! What are your hours over the holidays? I am choosing furniture for an office. # id: hht5 # mood: neutral # sound: message # gesture: type
~ covered = auto
{
- variant == 2:
    ~ covered = 0
    ARTYOM: By noon tomorrow I owe my builders an exact day. # id: gfn9 # mood: worried
- else:
    ARTYOM: Nothing urgent. I am writing while I think of it. # id: hr22
}
{ variant == 3 and auto == 0:
    He has written to the page. No phone rings. # id: eyd5 # clock: 12-28 22:34
    STAS: Some night owl on the page. Yours? # id: bn3k # mood: annoyed
}
{ variant == 3 and auto == 1:
    He has written to the page. The same auto-reply stands there. # id: j3rz
}
{ auto == 1:
    ~ promise(hours_by_ten)
    Good evening! We are closed for tonight. A person will answer you by ten, and the holiday hours follow once they are confirmed. # id: c62m # speaker: you # sound: send
    ~ react(4, 4, answered_at_once)
    { covered == 1:
        ARTYOM: Thank you. By ten suits me. # id: ky7s # mood: warm # gesture: nod
    - else:
        ARTYOM: “Once confirmed.” So, before noon or after? # id: g6be # mood: worried # look: down
    }
}
{ arg == 1:
    ~ react(-10, 0, told_off)
    ARTYOM: I have seen the line about weekdays. Clear. Then let mine wait its turn. # id: qw2s # mood: annoyed
}
{ tired == 1:
    It is the tenth ring of your evening. # id: zme7 # sound: phone-buzz
}
+ [“Half past ten, just the time for choosing desks :) In the evening people rest, by the way” # id: d02a]
    ~ tone = 2
    ~ arg = arg + 1
    ~ react(-22, -14, mocked)
    ARTYOM: I see. # id: y5yf # mood: annoyed # wait: 3 # gesture: lean-back # camera: close
    -> d03
+ [“Good evening! Over the holidays we are open on the 3rd, 4th and 8th; do come along, we shall be glad” # id: d02b]
    ~ sched = -1
    ~ react(4, 0, quick)
    ARTYOM: That was quick! Then I put down the 3rd. # id: x7q7 # mood: delighted # gesture: nod
    ARTYOM: Good night. # id: es68 # mood: warm # gesture: put-down-phone
    -> d05
+ [“Good evening, your question has reached me. You will have the exact days here by ten tomorrow” # id: d02c]
    ~ promise(hours_by_ten)
    {
    - covered == 1:
        ~ react(-4, -2, doubted)
        ARTYOM: Now I have it twice. Does the first one not count? # id: gn32 # mood: worried # look: down
        ARTYOM: Do go home, whoever you are. # id: ns6e # mood: neutral
    - variant == 2:
        ~ react(6, 4, heard)
        ARTYOM: By ten is in time for the builders. Thank you. # id: mr9n # mood: warm # gesture: nod
    - else:
        ~ react(6, 2, heard)
        ARTYOM: Thank you, that is all I need tonight. # id: dg3q # mood: warm # gesture: put-down-phone
        ARTYOM: Do not sit up because of me. # id: y75x
    }
    -> d05
+ [Leave the message unread tonight, get a good sleep, and deal with it first thing in the morning # id: d02d # timer: 90 # silence: yes]
    {
    - covered == 1:
        ~ react(4, 4, in_peace)
        The lamp on the other side goes out at eleven. Nobody has kept anybody awake. # id: ha36 # mood: artyom warm # gesture: artyom put-down-phone
    - variant == 2:
        { auto == 1:
            ~ react(-2, 0, ignored)
        - else:
            ~ react(-6, -2, ignored)
        }
        At eleven he looks at the phone once more, and opens another shop’s page. # id: wn2a # mood: artyom annoyed # look: artyom down # gesture: artyom sigh
    - variant == 3:
        ~ react(-6, -2, ignored)
        Under his message the page shows: “Usually replies within a day”. He closes it. # id: pyv7 # mood: artyom annoyed # look: artyom down
    - else:
        ~ react(-4, 0, ignored)
        Delivered, not read. At eleven he turns the phone face down. # id: f4aa # mood: artyom neutral # gesture: artyom put-down-phone
    }
    -> d05

=== d03 ===
# clock: 12-28 22:38
Three dots appear, vanish, and appear again. # id: n74y # gesture: artyom type
ARTYOM: Sorry to have disturbed you. # id: axs7 # mood: annoyed # look: away
You read it twice. The joke is no longer funny. # id: dtw3
+ [“It was only a joke, please don’t take it to heart! It has been a long day, we are all human here” # id: d03a]
    ~ gone = 1
    ~ react(-8, -6, brushed_off)
    ARTYOM: Of course. Very funny. Good night. # id: au57 # mood: annoyed # gesture: put-down-phone
    -> d05
+ [Leave it there: an apology at night would only look worse, and by nine he will have forgotten # id: d03b # timer: 60 # silence: yes]
    ~ gone = 1
    ~ react(-6, -8, ignored)
    He waits for a minute. Then he crosses out a line in his notebook. # id: mzs2 # mood: artyom annoyed # gesture: artyom sigh # look: artyom down
    -> d05
+ [“That remark was wrong and all mine, I apologise. Write at any hour; the days follow by ten” # id: d03c]
    ~ promise(hours_by_ten)
    ~ tone = 1
    ~ own = 1
    ~ react(10, 6, apology_taken)
    ARTYOM: Accepted. # id: j44q # wait: 3 # mood: neutral # gesture: nod
    ARTYOM: Not everybody writes that at this hour. # id: ty9b
    -> d05
+ [“Our hours are on the page, and I am off work now. From nine in the morning I am at your service” # id: d03d]
    ~ gone = 1
    ~ arg = arg + 1
    ~ react(-8, 2, told_off)
    ARTYOM: The page was where I looked first. # id: cwj9 # mood: angry # gesture: put-down-phone
    -> d05

=== d05 ===
# background: showroom
# music: day
# channel: office
# clock: 12-29 08:50
Morning. Twelve night messages are waiting, one of them from Artyom Gordeyev. # id: ac7e # exit: artyom # sound: cup
STAS: Twelve! In my first winter it was two, and one of them was my mother. # mood: warm # id: i66d # enter: stas
{
- auto == 1:
    The auto-reply has told every one of the twelve: by ten. # id: c3sy
- promises_open ? hours_by_ten:
    To one man you have given your word: by ten. The rest have been told nothing. # id: hrk8
- else:
    So far nobody has been told anything definite. # id: v2f4
}
STAS: Last January’s hours still hang on the wall. Same thing every year. # id: uf7b # mood: neutral
+ [See to Artyom first: have Nina confirm the days and write to him, and only then turn to the other eleven # id: d05a]
    ~ asked = 1
    -> nina ->
    { auto == 1:
        ~ skipped = 1
        ~ react(2, 2, heard)
    - else:
        ~ react(4, 4, heard)
    }
    { gone == 1:
        The first word of the morning goes to him. It is read, and that is all. # id: md8q
    - else:
        ARTYOM: Good morning. Nice to be expected. # id: uqc6 # mood: warm # sound: message
    }
    -> after_morning
+ [Copy the days from last January’s post: in five years they never differed, and nobody has to wait # id: d05b]
    ~ sched = -1
    ~ asked = 0
    STAS: I told you so. # id: zt6m # mood: warm
    ~ react(4, 0, quick)
    { gone == 1:
        By nine eleven people have their days. Over the twelfth chat your hand stops. # id: gf7a
    - else:
        ARTYOM: Good morning! My neighbour on the floor already has your days. Quick work. # id: xcx4 # mood: delighted # sound: message
    }
    -> after_morning
+ [Have Nina confirm the days and send one plain line to all twelve, in the order in which they wrote # id: d05c]
    ~ asked = 1
    -> nina ->
    { auto == 1:
        ~ react(4, 6, saw_order)
    - else:
        ~ react(0, 2, one_of_many)
    }
    {
    - gone == 1:
        Eleven people say thank you before half past nine. He says nothing. # id: a7tj
    - auto == 1:
        ARTYOM: My neighbour wrote to you as well. By ten, they told him, and there it was. # id: x46u # mood: warm # sound: message
        ARTYOM: I am told he smiled. At nine in the morning. # id: nc24
    - else:
        ARTYOM: Good morning. My neighbour has your days. Am I in the queue? # id: hpt7 # mood: neutral # sound: message
    }
    -> after_morning
+ [Send all twelve one warm template, “your message matters to us”, and see to each after coffee # id: d05d]
    ~ asked = 1
    {
    - promises_open ? hours_by_ten:
        ~ break_promise(hours_by_ten)
        ~ react(-6, -4, word_broken)
        { gone == 1:
            He no longer waits for the promised hour. His chat stays as it was. # id: vf83 # clock: 12-29 09:20
        - else:
            ARTYOM: It is twenty past ten. “By ten”, I was told. # id: mk7u # clock: 12-29 10:20 # mood: annoyed # sound: message
        }
    - gone == 1:
        ~ react(-6, -2, brushed_off)
        Read at nine. He photographs the template, for whatever reason. # id: e2j7
    - else:
        ~ react(-6, -4, brushed_off)
        ARTYOM: “Your message matters to us.” Which one, I wonder? # id: vje9 # mood: annoyed # sound: message
    }
    NINA: Stas says you need the days. The 4th from 10 to 18, the 5th and the 8th from 10 to 20. The 3rd I shall know at eleven. # id: ep9r # enter: nina
    { sched == 0:
        ~ sched = 1
    }
    -> after_morning

=== nina ===
NINA: The 4th from 10 to 18, the 5th and the 8th from 10 to 20. The 3rd? I shall know at eleven, promise it to nobody. # id: wr8p # clock: 12-29 08:58 # enter: nina
{ sched == 0:
    ~ sched = 1
}
->->

=== after_morning ===
{ gone == 1:
    -> d04
}
-> d06

=== d04 ===
# background: showroom
# channel: office
# clock: 12-29 09:30
His chat: read, silent. Olga stops at your desk. # id: bev5 # exit: stas # enter: olga # exit: nina
OLGA: That night enquiry about an office, what was it? Offices do not write to us every day. # id: p3nk # mood: neutral
OLGA: If it went wrong, today we can still ring him. Tomorrow, hardly. # id: pp57 # mood: worried
+ [“A cold enquiry: he only asked about the holidays. A dozen like him write every night, don’t they?” # id: d04a]
    ~ react(-4, -8, one_of_many)
    OLGA: Cold, then. All right. # id: hb9t # mood: neutral
    In a half-furnished office somebody opens the page of another shop. # id: way6 # background: artyom-office # enter: artyom # exit: olga # mood: artyom annoyed # look: artyom down
    -> d06
+ [Put your own words before Olga just as they stand, and ask her to phone him with you to apologise # id: d04b]
    OLGA: “Just the time for choosing desks.” Mm. Ring him. You first, I second. # id: t4tp # mood: worried
    ~ gone = 0
    ~ tone = 1
    ~ own = 2
    ~ react(6, 4, apology_taken)
    ARTYOM: A call, from both of you. I did not expect that. Accepted. # id: v6qs # background: artyom-office # channel: phone # enter: artyom # sound: phone-buzz # mood: neutral # gesture: pick-up-phone # exit: olga
    ARTYOM: The hours I would still like in writing. # id: j2uk # gesture: put-down-phone
    -> d06
+ [Send him a 5% coupon and warm thanks: let the gift smooth over what went wrong last night # id: d04c]
    ~ react(2, -6, bought)
    He reads the coupon, smiles with half his mouth, and does not answer. # id: red3 # background: artyom-office # enter: artyom # mood: artyom annoyed # gesture: artyom shake # exit: olga
    -> d06
+ [Write to him at length about free evenings, and that in business respect has to be mutual to last # id: d04d]
    ~ arg = arg + 1
    ~ react(-10, 0, told_off)
    He reads it to the end. Then he saves the screen. # id: m9v3 # background: artyom-office # enter: artyom # exit: olga # mood: artyom angry # gesture: artyom type
    -> d06

=== d06 ===
# background: artyom-office
# music: day
# channel: messenger
{
- gone == 1:
    A quarter to ten. The hours are still to be sent, answer or no answer. # id: f3kx # clock: 12-29 09:45 # enter: artyom # exit: stas # exit: olga # exit: nina
- promises_broken ? hours_by_ten:
    Twenty-five past ten. You write to him about the hours. # id: wnu3 # clock: 12-29 10:25 # enter: artyom # exit: stas # exit: olga # exit: nina
- else:
    Ten past nine. It is his turn: you write to him about the hours. # id: sy8v # clock: 12-29 09:10 # enter: artyom # exit: stas # exit: olga # exit: nina
}
All you know of him so far: “for an office”. # id: h96k
{
- tone == 1:
    ~ wary = 1
    Since last night he keeps to single words. # id: g7bh
- arg >= 1:
    ~ wary = 1
    Since he read the line about weekdays he keeps to single words. # id: jq3p
- else:
    ~ wary = 0
}
+ [Send the hours in one line, thank him for asking, and wish him a good holiday # id: d06a]
    -> hours ->
    {
    - gone == 1:
        ~ react(4, 2, heard)
        Read at once. He notes the days down, and nothing else. # id: tu5r # mood: artyom neutral # gesture: artyom nod
    - wary == 1:
        ~ react(6, 4, heard)
        ARTYOM: Thank you. Exactly what I asked for. # id: f7nn # mood: neutral # gesture: nod
    - else:
        ~ react(4, -4, heard)
        ARTYOM: Thank you, clear and short. A good holiday to you too. # id: r5td # mood: warm # gesture: put-down-phone
    }
    -> after_hours
+ [Send the hours in one line, ask him what it is that is being fitted out, and by when # id: d06b]
    -> hours ->
    {
    - gone == 1:
        ~ react(-2, 0, too_soon)
        Read. Under the days your question stands alone. # id: x7uc # mood: artyom annoyed # look: artyom down
    - tone == 1:
        ~ react(-4, 0, too_soon)
        ARTYOM: Let us begin with the hours. # id: jzj4 # mood: neutral # look: away
    - wary == 1:
        ~ react(-4, 0, too_soon)
        ARTYOM: Is that for office hours, too? The days are enough for now. # mood: neutral # look: away # id: rc3e
    - else:
        ~ need = 1
        ~ react(4, 6, understood)
        ARTYOM: A call centre. Sixty seats, by the end of February. # id: pbh4 # mood: delighted # gesture: lean-in
        ARTYOM: You are the first to ask. # id: ky8p # mood: warm
    }
    -> after_hours
+ [Send the hours, the full catalogue, and 10% off everything that is paid for by Friday # id: d06c]
    -> hours ->
    {
    - gone == 1:
        ~ react(-6, 0, sold_to)
        He opens the catalogue at the discount and closes it again. # id: h6k7 # mood: artyom annoyed # gesture: artyom shake
    - tone == 1:
        ~ react(-8, 2, sold_to)
        ARTYOM: Last night I was in your way. Today, by Friday? # id: pjc7 # mood: annoyed # gesture: lean-back
    - else:
        ~ react(-6, 2, sold_to)
        ARTYOM: By Friday? I do not yet know how many desks. # id: zst5 # mood: annoyed # gesture: lean-back
        ARTYOM: The hours I have now. Thank you for those. # id: hrq4 # mood: neutral
    }
    -> after_hours
+ [“May I call you? Hours and prices are so much easier to explain by voice, two minutes” # id: d06d]
    {
    - gone == 1:
        ~ break_promise(hours_by_ten)
        ~ react(-6, -2, brushed_off)
        Two rings. He turns the phone over. # id: bam7 # sound: phone-buzz # mood: artyom annoyed # gesture: artyom put-down-phone
    - promises_open ? hours_by_ten:
        ~ break_promise(hours_by_ten)
        ~ react(-8, -2, word_broken)
        ARTYOM: I asked in writing, so as to have it in writing. By ten, was it not? # id: r663 # mood: annoyed # gesture: shake
        At half past ten the days go to him after all. # id: jkv2 # clock: 12-29 10:30
    - else:
        ~ react(-6, -2, brushed_off)
        ARTYOM: I asked in writing, so as to have it in writing. # id: zhf7 # mood: annoyed # gesture: shake
        At half past ten the days go to him after all. # id: ma78 # clock: 12-29 10:30
    }
    -> after_hours

=== hours ===
~ keep_promise(hours_by_ten)
{ asked == 1:
    4 January from 10 to 18, the 5th and the 8th from 10 to 20. The 3rd is still being settled. # id: vd7g # speaker: you # sound: send
- else:
    3, 4 and 8 January, from 10 to 18. # id: dk4z # speaker: you # sound: send
}
->->

=== after_hours ===
~ wary = 0
{ gone == 1:
    -> d13
}
{ tired == 1:
    ~ react(-6, -2, misnamed)
    ARTYOM: Artyom, by the way. You wrote “Andrey”. # id: q6az # mood: annoyed
}
{ sched == -1:
    -> d07
}
-> d08

=== d07 ===
# clock: 12-29 11:15
{ asked == 1:
    ARTYOM: And the 3rd, that stands? I have had it in my diary since last night. # id: e37d # mood: neutral
- else:
    ARTYOM: The 3rd it is, then. I have put it in my diary. # id: wc8y # mood: neutral
}
NINA: It is settled: on the 3rd we are shut, stocktaking. # id: s2pc # mood: neutral # sound: message
+ [“The warehouse has turned the 3rd into stocktaking, please excuse us; that is really out of our hands” # id: d07a]
    ~ sched = 1
    ~ blamed = 1
    ~ react(-10, -8, excuse)
    ARTYOM: Out of your hands. And in whose? # id: yz4v # mood: annoyed # gesture: lean-back
    ARTYOM: Never mind. The 3rd is crossed out. # id: abb2 # mood: neutral
    -> d08
+ [Put the right days on the page today: before he sets out on the 3rd, he is sure to look there # id: d07b]
    The page is right now. His diary is not. # id: wb9d
    Still, that is a weight off your mind. # id: mkq2
    -> d08
+ [“I gave you a wrong day, my mistake: we are open on the 4th till 18. Does that still suit you?” # id: d07c]
    ~ sched = 1
    ~ react(-8, -4, owned)
    ARTYOM: Crossed out. Better here than at your door. # id: tfb4 # mood: neutral # gesture: nod
    -> d08

=== d08 ===
# clock: 12-29 11:40
ARTYOM: On the 4th I could look in, but only after seven in the evening. # id: c982 # mood: neutral # sound: message
{ need >= 1:
    ARTYOM: Sixty seats want looking at. # id: b6q6
- else:
    ARTYOM: A few things for the office. # id: px73
}
{ variant == 2:
    ARTYOM: The builders want the day from me in twenty minutes. # id: f9m9 # mood: worried
}
On the 4th you close at six. Late opening is up to Olga and the guard. # id: r3x9
+ [“The 4th at seven in the evening, of course! For such an order we always find a way” # id: d08a]
    ~ promise(visit_at_seven)
    ~ risky = 1
    ~ react(6, 0, promised)
    ARTYOM: At seven, then. I am writing it down. # id: sm29 # mood: delighted # gesture: nod
    All that remains is to arrange it. There are five days yet. # id: sdb2
    -> third
+ [Ask Olga and Nina, and offer two sure things by one: a tour by video that day or the 5th at ten # id: d08b]
    OLGA: After six, no. By video, gladly. # id: q2ay # mood: neutral
    NINA: And on the 5th at ten a whole row will be standing here. # id: v7jm # mood: warm
    { variant == 2:
        ~ react(-4, 2, ignored)
        ARTYOM: Twenty-five to one. The builders have gone. Well, the 5th at ten. # id: s8x3 # clock: 12-29 12:35 # mood: annoyed
    - else:
        ~ react(4, 6, saw_order)
        ARTYOM: Two offers, and both of them real. The 5th at ten. # id: ws82 # clock: 12-29 12:35 # mood: warm # gesture: nod
    }
    -> third
+ [“On the 4th we close at six. Which time within the opening hours would suit you best?” # id: d08c]
    ~ arg = arg + 1
    ~ visit = 1
    ~ react(-14, 2, told_off)
    ARTYOM: Within these hours I work, too. Half past five, if I get away. # id: evc2 # mood: annoyed # gesture: sigh
    That day he writes no more. # id: v4e2
    -> third
+ [“May I call you now? In five minutes we will have a day, and you get it in writing at once” # id: d08d]
    { variant == 2:
        ~ react(4, 6, saw_order)
        ARTYOM: The 5th at ten. The builders have their day, with ten minutes to spare. # id: p945 # clock: 12-29 11:50 # mood: delighted # gesture: put-down-phone
    - else:
        ~ react(-2, 2, sold_to)
        ARTYOM: I would rather have written. The 5th at ten, then. # id: tc7x # clock: 12-29 11:50 # mood: neutral # gesture: put-down-phone
    }
    -> third

=== third ===
{ sched == -1:
    ~ count_broken()
    ~ react(-10, -6, word_broken)
    ARTYOM: On the 3rd I sent a man to you, to try the chairs. He found a dark window. # id: zx6k # clock: 01-03 11:30 # mood: angry # sound: message # camera: close
    ARTYOM: The page, yes, he read it afterwards. # id: zc63
}
{ risky == 1:
    -> d09
}
-> d10

=== d09 ===
# clock: 01-03 16:20
The guard: after six he opens to nobody. Olga is on a plane until tomorrow night. # id: x9cz # sound: phone-buzz
Artyom comes tomorrow at seven: he has moved a meeting for it. # id: z6e2 # mood: artyom warm
+ [Meet him at the gate at seven with samples, a laptop and hot tea: effort speaks for itself # id: d09a]
    ~ break_promise(visit_at_seven)
    ~ react(2, -10, promised)
    ARTYOM: You do try, I see that. But I came to see desks, not three boards. # id: w9a2 # clock: 01-04 19:20 # mood: worried # sound: cup
    ARTYOM: The 5th at ten, then. With the lights on. # id: bt74 # mood: neutral
    -> d10
+ [Say nothing for now: guards are people too, and on the spot one can come to terms, can’t one? # id: d09b]
    ~ break_promise(visit_at_seven)
    The guard does not come to terms. # id: k9dw # clock: 01-04 19:10 # mood: artyom annoyed
    ~ react(-14, -6, word_broken)
    ARTYOM: I moved a meeting for this gate. # id: r5ax # mood: angry # gesture: shake # camera: shake
    ARTYOM: I pass here tomorrow at ten. Once. # id: th5r
    -> d10
+ [“I promised without checking: at seven we are shut. Would five do, or may I come to you instead?” # id: d09c]
    ~ release_promise(visit_at_seven)
    ~ visit = 1
    ~ react(-8, -2, owned)
    ARTYOM: Five, then. Thank you for not leaving it till the gate. # id: z6qt # mood: neutral # gesture: nod
    ARTYOM: I can still put my meeting back. # id: es5f
    -> d10
+ [Have Stas write to him that security changed its rules this very morning, with our sincere apologies # id: d09d]
    ~ break_promise(visit_at_seven)
    ~ react(-10, -4, excuse)
    ARTYOM: This very morning? I rang your guard yesterday. He knew the rules by heart. # id: c9tw # mood: angry # gesture: lean-back
    ARTYOM: The 5th at ten. I shall ask him about that, too. # id: fk7d
    -> d10

=== d10 ===
# background: showroom
# music: showroom
# channel: visit
{ visit == 1:
    The 4th, before closing time. Artyom walks round the showroom once, without a word. # id: q4tm # clock: 01-04 17:30 # enter: artyom # sound: door
- else:
    The 5th, ten sharp. Artyom walks round the showroom once, without a word. # id: jf95 # clock: 01-05 10:00 # enter: artyom # sound: door
}
{ tone == 1:
    ARTYOM: Daylight. Just the time for choosing desks, isn’t it? # id: qwa4 # mood: neutral # look: you
}
{ blamed == 1:
    ~ react(-6, -4, excuse)
    ARTYOM: I met your Nina at the door. Nobody moved any days, she says: the 3rd was never confirmed. # id: zgv8 # mood: annoyed
}
ARTYOM: It smells of sawdust here. Catalogues never smell of anything. # mood: warm # id: eaqu
Stas lifts his cup to him from behind the wardrobes. Artyom nods back, gravely. # id: 849i # gesture: artyom nod
At every chair he stops and presses the seat with his palm. # id: a4p7 # look: artyom down
His notebook is down to two columns. He writes, and keeps a hand over it. # id: t9mi # mood: artyom neutral # look: artyom down
ARTYOM: Well. Where do we begin? # id: j3kt # mood: neutral # look: you
+ [“Standard seats, then. Here is the list: desks at the beginning, chairs a few pages further on” # id: d10a]
    He turns three pages and lays the list down. # id: m93y # mood: artyom neutral # look: artyom down
    ~ react(-10, -10, one_of_many)
    ARTYOM: Standard. My people have not been told so yet. # id: q757 # mood: annoyed # look: down
    -> d11
+ [“What is your budget per seat? Then I show only what fits and save you an hour of walking round” # id: d10b]
    ~ react(-4, 4, one_of_many)
    ARTYOM: First the purse, then the person. Well, thirty thousand. # id: q8fd # mood: neutral # gesture: sigh
    -> d11
+ [“How do your people work: how long do they sit, in what noise, in how many shifts?” # id: d10c]
    { need < 2:
        ~ need = need + 1
    }
    ~ react(4, 6, understood)
    ARTYOM: Sixty people, three shifts. By midnight the chairs squeak so that callers hear it. # id: e2tb # mood: delighted # gesture: lean-in # sound: chair
    ARTYOM: Show me one that keeps quiet. # id: kb5h # mood: warm
    -> d11
+ [“We have furnished forty offices around here; may I first show you those we are proudest of?” # id: d10d]
    ~ react(2, -12, one_of_many)
    ARTYOM: Fine offices, I will say that. Not one of them is mine. # id: wpf3 # mood: neutral # look: away
    ARTYOM: Is there one where people talk into a headset for eight hours? # id: q8xm
    -> d11

=== d11 ===
{ visit == 1:
    He sits down to try a chair, and takes his time. # id: uae4 # clock: 01-04 17:45 # sound: chair
- else:
    He sits down to try a chair, and takes his time. # id: yvx3 # clock: 01-05 10:40 # sound: chair
}
{ skipped == 1:
    ~ react(-4, -8, word_broken)
    ARTYOM: My neighbour wrote to you that same night. “By ten.” His answer came at three. # id: r8nn # mood: worried
}
ARTYOM: I do have a supplier. Denis, from another city. A decent man. # id: pmt3 # mood: warm
{ trust >= 50:
    ARTYOM: It is only that he is two days away by lorry. # id: dzu6 # mood: neutral
- else:
    ARTYOM: I am only having a look round, to be frank. # id: x25x # mood: neutral # look: away
}
+ [“And his terms? On the same desks we go 3% lower, today and in writing, agreed?” # id: d11a]
    ~ react(2, -8, bought)
    ARTYOM: So your first price was not the price. Good to know. # id: yjt3 # mood: annoyed # gesture: lean-back
    ARTYOM: Denis has had one price for six years. # id: ug3c
    -> after_visit
+ [“What is worth keeping with Denis, and where do you need someone close at hand?” # id: d11b]
    { trust >= 50:
        { need < 2:
            ~ need = need + 1
        }
        ~ react(4, 6, understood)
        ARTYOM: Keep his word. And near: someone who comes the same day with a screwdriver. # id: dq89 # mood: delighted # gesture: lean-in
    - else:
        ~ react(-4, 0, too_soon)
        ARTYOM: That is for people who have known each other longer. # id: qha2 # mood: neutral # gesture: shake
    }
    -> after_visit
+ [“Faraway suppliers are fine until the first broken chair; believe me, I have seen that a good many times” # id: d11c]
    ~ react(-16, -10, stood_up)
    ARTYOM: Denis once drove all night with one chair. # id: n6ra # mood: angry # gesture: shake
    ARTYOM: I had not even asked him to. # id: e95t
    -> after_visit
+ [“Understood. Then please keep us as your second number, should you ever happen to need one” # id: d11d]
    { trust >= 50:
        ~ react(4, -4, modest)
        ARTYOM: Kind of you. I was going to offer more. # id: epg9 # mood: neutral # gesture: nod
    - else:
        ~ react(8, 4, modest)
        ARTYOM: A second number I can use. Usually they all want to be the first. # id: sg32 # mood: warm # gesture: nod
    }
    -> after_visit

=== after_visit ===
{ need == 0:
    ARTYOM: It is sixty seats, by the way. A call centre. Nobody asked. # id: uz8v # mood: neutral
}
ARTYOM: My first office had one chair. We sat by turns. # mood: warm # id: aj8w
ARTYOM: Draw me the floor, please. When? # id: tuf6 # mood: neutral
~ promise(drawing_by_five)
You name the 9th, by five. He writes it down. # id: shp2 # look: artyom down
ARTYOM: Good. At five I sit down over it with the builders. # id: wqh3
On his way out he pushes the chair he has tried back under its desk. # id: 8z8b # exit: artyom # sound: door
-> d12

=== d12 ===
# background: artyom-office
# music: day
# channel: messenger
# clock: 01-09 15:00
The 9th, three o’clock. The drawing is due at five, and two rooms are still missing. # id: a39a # enter: artyom
OLGA: His builders have rung me as well. How does everybody get my number? # mood: annoyed # id: tut9
Room five has a pillar in the middle. Room six has a door that is on no plan. # id: s97n
STAS: I draw twice as fast as you do. Just saying. # id: z2e6 # mood: warm
+ [Finish it tonight in peace and send it at eight in the morning, with sincere apologies for the delay # id: d12a]
    ~ break_promise(drawing_by_five)
    At five he sits down with the builders. The table between them is empty. # id: yxd3 # clock: 01-09 17:00 # mood: artyom worried # look: artyom down
    ~ react(-6, 2, word_broken)
    ARTYOM: A fine drawing. The builders wanted it yesterday at five. # id: q3dd # clock: 01-10 08:10 # mood: annoyed # sound: message
    { broken == 2:
        ~ react(-6, -4, word_broken)
        ARTYOM: And it is not the first time. # id: syn8 # mood: angry
    }
    -> d13
+ [Send the raw draft at 16:55, so that the word is kept, and put it right quietly tomorrow morning # id: d12b]
    ~ keep_promise(drawing_by_five)
    ~ react(-4, -8, brushed_off)
    ARTYOM: 16:55, thank you. The builders ask where rooms five and six have gone. # id: pgk4 # clock: 01-09 17:20 # mood: annoyed # sound: message
    -> d13
+ [“You will have the full drawing tomorrow at eleven. The seats are settled today: all 60 fit, list attached” # id: d12c]
    ~ release_promise(drawing_by_five)
    ~ react(2, 4, owned)
    ARTYOM: Then I move the builders to noon. All sixty fit: good to hear it today. # id: hxu5 # clock: 01-09 15:10 # mood: neutral # gesture: nod # sound: message
    -> d13
+ [Give it to Stas, who does draw twice as fast, and go on with the other enquiries of the day # id: d12d]
    ~ keep_promise(drawing_by_five)
    STAS: Off at ten to five. You owe me a coffee. # id: fj2p # clock: 01-09 16:50 # mood: warm
    ~ react(-2, -2, handed_on)
    ARTYOM: In time, thank you. The doors open into the desks. Who drew this? # id: cc3n # mood: neutral # sound: message
    -> d13

=== d13 ===
# background: showroom
# music: showroom
# channel: messenger
# clock: 01-10 18:10
Behind you are ninety enquiries, four deliveries and a wardrobe that did not fit the lift. # id: nme7 # exit: artyom
The staff chat, evening. A screenshot: 22:31, “Good evening!”, Artyom’s full name in view. # id: uau8 # sound: message
STAS: Insomniacs’ corner, part two. # id: xn2v # mood: delighted # enter: stas
Seven people laugh. # id: ud2j
+ [Add a smile and go on: after such a week people do have to let off steam somewhere, don’t they? # id: d13a]
    ~ leak = 3
    STAS: I knew you had a sense of humour. # id: h5bb # mood: warm
    -> later
+ [Tag Olga under the screenshot: “Is it not for the head to say what may be posted here?” # id: d13b]
    ~ leak = 2
    STAS: Thanks. In front of everybody. # id: vru8 # mood: angry
    Thirty-one messages later, all about Stas. The picture is still there. # id: qr3z
    -> later
+ [Scroll past: the staff chat is closed to outsiders, and bringing up colleagues is hardly your job # id: d13c # timer: 60 # silence: yes]
    ~ leak = 1
    By eight the picture has eleven smiles. # id: yw9v
    -> later
+ [Write to Stas alone: “Do take it down, one sees who it is. I used to laugh at these too” # id: d13d]
    STAS: Did not think of the name. Gone. # id: z689 # mood: worried
    At twenty past six the chat shows: “Message deleted”. # id: jpa5
    -> later

=== later ===
# background: artyom-office
# music: day
# clock: 01-16 12:00
{
- gone == 1 and leak == 3:
    ~ react(-8, -6, laughed_at)
    A new operator of his has a sister at “Kontur”. By lunch the picture is on his desk, and under it your smile. # enter: artyom # id: zida # exit: stas # mood: artyom angry # look: artyom down
- gone == 1 and leak == 1:
    ~ react(-6, -6, laughed_at)
    A new operator of his has a sister at “Kontur”. By lunch the picture is on his desk. # id: uvu9 # enter: artyom # exit: stas # mood: artyom angry # look: artyom down
- gone == 1 and leak == 2:
    ~ react(-2, -4, laughed_at)
    A new operator of his has a sister at “Kontur”. He hears of the quarrel, and of the picture. # id: xm7y # enter: artyom # exit: stas # mood: artyom worried # look: artyom down
- gone == 1:
    ~ react(2, 2, discreet)
    A new operator of his has a sister at “Kontur”. She tells only that someone had a picture removed. # id: gsj8 # enter: artyom # exit: stas # mood: artyom neutral # gesture: artyom nod
- leak == 3 and need >= 1:
    ~ react(-18, -16, laughed_at)
    ARTYOM: My new operator has a sister at your shop. I have seen the corner. The last smile under my name is yours. # mood: angry # enter: artyom # sound: message # camera: close # id: 6tmg # exit: stas
- leak == 3:
    ~ react(-8, -6, laughed_at)
    ARTYOM: There is a corner for insomniacs at your place, I hear. And you smiled at it. # mood: annoyed # enter: artyom # sound: message # id: 9gtc # exit: stas
- leak == 1 and need >= 1:
    ~ react(-16, -14, laughed_at)
    ARTYOM: My new operator has a sister at your shop. Tell me, which part of the insomniacs’ corner am I? # id: ys3u # mood: angry # enter: artyom # sound: message # camera: close # exit: stas
- leak == 1:
    ~ react(-6, -4, laughed_at)
    ARTYOM: I hear there is a corner for insomniacs at your place. Good to know one’s seat. # id: z6zb # mood: annoyed # enter: artyom # sound: message # exit: stas
- leak == 2:
    ~ react(0, -4, laughed_at)
    ARTYOM: My new operator has a sister at your shop. They say you quarrel over me in public. # id: r555 # mood: worried # enter: artyom # sound: message # exit: stas
- else:
    ~ react(4, 6, discreet)
    ARTYOM: My new operator has a sister at your shop. She says that clients are not laughed at there. # id: p2rs # mood: warm # enter: artyom # sound: message # exit: stas
}
{ gone == 0 and need >= 2:
    -> d14
}
-> finale

=== d14 ===
# clock: 02-05 11:10
ARTYOM: The first row has been standing for two weeks. The chairs keep quiet. # id: tku2 # mood: warm # gesture: nod # sound: message
ARTYOM: I know eleven people with offices in this town. How do you work with recommendations? # id: v9g5 # gesture: lean-in
+ [“The lowest prices in town and free delivery to all eleven: I give you my word on that today” # id: d14a]
    ~ react(4, -10, promised)
    ARTYOM: All eleven? Then I shall tell them so. # id: reb7 # mood: delighted
    ~ count_broken()
    OLGA: Free delivery, to eleven floors without a lift? Who has promised that? # id: be69 # mood: worried # clock: 02-06 09:10
    -> finale
+ [“5% to you for every recommendation, in cash or in credit, from today: how is that?” # id: d14b]
    ~ react(-10, 0, bought)
    ARTYOM: I asked how you work. Not what I cost. # id: hxw4 # mood: angry # gesture: lean-back
    ARTYOM: Let us leave it at the chairs. # id: g589
    -> finale
+ [“Let us see how yours do till spring, then we put the terms on paper, line by line” # id: d14c]
    ~ react(4, 8, saw_order)
    ARTYOM: On paper, together. Then I know how to introduce you. # id: udr8 # mood: delighted # gesture: nod
    -> finale
+ [“Olga decides on such things. I will pass her your number today, and she will call” # id: d14d]
    ~ react(-2, -2, handed_on)
    ARTYOM: So I begin again, with Olga. Well. # id: v37e # mood: neutral # gesture: sigh
    -> finale

=== finale ===
{
- gone == 1:
    -> matter_of_principle
- arg >= 2 and trust < 72:
    -> hours_are_hours
- broken >= 2:
    -> hero_no_rear
- trust >= 72 and partnership >= 72 and need >= 2 and broken == 0 and tone == 0:
    -> partner
- tone == 1 and trust >= 34:
    -> second_chance
- trust >= 34 and partnership >= 26 and tone == 0:
    -> single_order
- else:
    -> think_about_it
}

=== partner ===
# background: artyom-office
# music: day
# clock: 03-14 10:30
ARTYOM: Sixty seats, signed. The dentist from my floor is the next, he is standing here beside me. # id: fnd9 # mood: delighted
By summer there are four offices, by winter eleven: one at a time, each after a talk of its own. # id: kmf9 # look: artyom away
ARTYOM: Do you know why it is you? # id: zt5k # mood: warm
ARTYOM: I asked about a trifle at half past ten at night. In the morning you took it seriously. # id: f9sf # gesture: nod # ending: partner
-> END

=== single_order ===
# background: artyom-office
# music: day
# clock: 03-14 10:30
ARTYOM: All delivered, all standing. Thank you. # id: rf37 # mood: warm # gesture: nod
A good order, paid to the day. It is also the last one. # id: zbv9
{ need >= 2:
    In the end he introduces you to none of the eleven. # id: m2qp
- else:
    His eleven acquaintances have never heard of you. # id: y9mm
}
In a spring when half the trade is closing down, they would have been of use. # id: kup4 # ending: single-order
-> END

=== second_chance ===
# background: artyom-office
# music: day
# clock: 03-14 10:30
{ own == 1:
    ARTYOM: You apologised the same night. For that, sixty chairs. # id: yh54 # mood: warm
- else:
    ARTYOM: You did ring, both of you. For that, sixty chairs. # id: e4y6 # mood: warm
}
ARTYOM: The desks come from Denis. # id: tdd6 # mood: neutral
The order is real, and so is the remark: at each meeting he glances at his watch. A yearly contract stays a word. # id: hpg2 # mood: artyom neutral # look: artyom down
ARTYOM: Not half past ten yet? Then let us talk. # id: k5gx # look: you # ending: second-chance
-> END

=== think_about_it ===
# background: artyom-office
# music: day
# clock: 03-14 10:30
ARTYOM: Thank you for everything. We will think about it. # id: u664 # mood: neutral # gesture: put-down-phone
No quarrel, no complaint. His chat sinks lower in the list, day by day. # id: gfe4 # look: artyom down
In March another firm’s van stands at his door. Why, nobody at “Kontur” will ever learn. # id: m39j # ending: think-about-it # look: artyom away
-> END

=== hero_no_rear ===
# background: artyom-office
# music: day
# clock: 03-14 10:30
ARTYOM: Nobody has tried as hard for me as you, and I mean it. # id: kb52 # mood: warm
ARTYOM: But I cannot seat sixty people on a promise. # id: xxz9 # mood: worried # gesture: sigh
The shop gets a box of chocolates from him. The order goes to Denis. # id: uvm3 # ending: hero-no-rear # look: artyom down
-> END

=== hours_are_hours ===
# background: artyom-office
# music: day
# clock: 02-12 10:30
ARTYOM: You were right every time. After hours nobody owes anybody anything. # id: j4uz # mood: neutral
ARTYOM: All the best. # id: wm3f # gesture: put-down-phone
Every rule was on your side. The sixty seats are on somebody else’s lorry, and in his circle “Kontur” is now a word for office hours. # id: fe7w # ending: hours-are-hours # look: artyom away
-> END

=== matter_of_principle ===
# background: artyom-office
# music: night
# clock: 01-16 22:31
He posts it in his blog at 22:31. No names: a firm, a question, an answer. # id: rf5x # mood: artyom annoyed # gesture: artyom type
ARTYOM: It was to be sixty seats, and then the whole town, office by office. # id: jdv7 # mood: neutral # look: you
ARTYOM: It will be. With others: business is for people one can talk to. # id: zuf9 # mood: angry
In spring a new firm’s vans drive through your town, and your regulars change over. One of them forwards the post to Olga: “Is this about you?” # id: wjm6
ARTYOM: For me it is a matter of principle now. # id: rq2t # camera: close # ending: matter-of-principle
-> END
