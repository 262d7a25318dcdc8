INCLUDE ../rapport.ink

VAR trust = 48
VAR partnership = 44

LIST reactions = no_reaction, knows_where, listed, smiled_at, left_alone, asked_him, apology_taken, talked_about, put_away, not_content, on_show, prize_money, cornered, door_closed, filmed, lawyer_sent, taken_over, paid_to_bear, struck_back, watched, clear_word, overpromised, walled_off, passed_off, learned, ours_only, theirs_only, safe_first, let_it_go, photo_proof, always_pays, by_ear, calm_answer, deleted, argued, rang_him, same_terms, as_if_nothing, shown_out, asked_first
VAR reaction = no_reaction
LIST promises = answer_tomorrow

// How safe the people of the house feel, 0 to 3.
VAR safety = 1
// How much the house lives on applause, 0 to 2.
VAR applause = 0
// How often the house shut itself off, 0 to 3.
VAR hard = 0
// How often it gave way, 0 to 2.
VAR soft = 0

-> d01

=== function feel(points) ===
~ safety = safety + points
{
- safety < 0:
    ~ safety = 0
- safety > 3:
    ~ safety = 3
}

=== function harden() ===
{ hard < 3:
    ~ hard = hard + 1
}

=== function soften() ===
{ soft < 2:
    ~ soft = soft + 1
}

=== function please_crowd() ===
{ applause < 2:
    ~ applause = applause + 1
}

=== d01 ===
# background: kitchen-closing
# music: closing
# channel: office
# clock: 04-26 23:10
Sunday, ten past eleven at night. The ovens are off, and “Luna” is yours: eleven tables, nine people, one story the town has heard. # id: u9wd # sound: cutlery
KIRA: Before I put the phones away. The next one who shouts: is that a refusal or a Tuesday? # id: tues # mood: worried # enter: kira
KIRA: Half of us would throw him out. The other half would carry his bag. # id: half
KIRA: In March I was lucky: you were in the house. Most evenings you are not. # id: g5a2
On the spike hangs the slip from that Friday: Sadovaya 17. # id: spik
+ [“Five questions on one page, and below them one name: who decides. Refusing remains the exception” # id: d01a]
    ~ feel(1)
    ~ react(4, 4, knows_where)
    KIRA: Repaired? Explained? Offered? Still rude? And is it about us, or about a cold soup? That fits on a page. # id: xcu4 # mood: warm # gesture: nod
    She pins it beside the spike, at the height of her eyes. # id: gw37
    -> d02
+ [“A list beside the telephone. Whoever has once been rude to us gets no second table here” # id: d01b]
    ~ harden()
    ~ react(4, -16, listed)
    KIRA: At last. May I begin? # id: bc78 # mood: delighted
    By midnight there are seven names on it. One had asked for more cheese. # id: mgne
    -> d02
+ [“The guest is right. And where he is not, he is still our guest: we smile, and carry the bag” # id: d01c]
    ~ soften()
    ~ react(-16, 4, smiled_at)
    KIRA: Then I need a wider smile. # id: gj6w # mood: annoyed
    At least it is simple. You both laugh, a little. # id: veuz
    -> d02
+ [“No paper. Every case is another one, and you all have hearts: decide as it comes, shift by shift” # id: d01d]
    ~ feel(-1)
    ~ react(4, -12, left_alone)
    KIRA: By heart, then. Mine closes at ten. # id: ague # mood: warm
    On Saturday one shift gives a dinner away, and the next one bangs the receiver down. # id: cvac
    -> d02

=== d02 ===
# background: kitchen
# music: kitchen
# channel: visit
# clock: 04-27 15:00
Monday, three o’clock, between lunch and dinner. Timur is in the doorway. # id: bzhd # exit: kira # enter: timur # sound: door
{
- variant == 1:
    TIMUR: Nobody asks me for photographs. I should like to keep it that way. # id: krnx # mood: neutral
- variant == 2:
    TIMUR: People look at the label first now, then at me. And in here they go quiet. # id: at23 # mood: worried
- variant == 3:
    TIMUR: Today there were four photographs. One lady wanted me to hold the lasagne. # id: vxve # mood: worried
- else:
    TIMUR: I have come for my helmet. At “Verbena” the digits are large. # id: qdte # mood: neutral
}
Once, when he was hired, he told two people one thing, for the rota. What has become of it since you both know. # id: once
TIMUR: What is known of me I should like to know first. # id: frst # mood: neutral # look: you
+ [“What do you want known and by whom? How must the work be? We write both down, for the two of us” # id: d02a]
    { variant < 3:
        ~ feel(1)
        ~ react(4, 4, asked_him)
        TIMUR: By whom: by you two. What: nothing further. The work: one bag, one trip, and no label the size of a stamp. # id: k4yr # mood: warm # gesture: nod
        He signs, and asks for a copy with large letters. # id: tbuk
    - else:
        ~ react(0, 0, asked_him)
        TIMUR: That was the question for March. The answer is the same. The month is not. # id: kh45 # mood: neutral
        He signs. Something remains unsaid, and it is not his to say. # id: mhsd
    }
    -> kept
+ [Tell the team of Timur’s diagnosis at the briefing, so that all of them understand and take care # id: d02b]
    ~ feel(-1)
    ~ react(4, -16, talked_about)
    KIRA: So that is it. We shall be gentle with him. # id: a9em # mood: warm # enter: kira # exit: timur
    From Tuesday on they speak to him slowly. He answers slowly. # id: c7pf
    TIMUR: I understand fast. I always did. # id: dr9u # mood: annoyed # enter: timur # exit: kira
    -> kept
+ [Give him the labels to write, indoors and in quiet: he has had enough of staircases this spring # id: d02c]
    ~ feel(-1)
    ~ react(0, -12, put_away)
    TIMUR: Two hundred addresses, indoors. # id: ky3c # mood: worried
    The labels become very beautiful. The bags arrive half an hour late. # id: sk72
    KIRA: How good of us, really. # id: p8wd # mood: warm # enter: kira
    -> kept
+ [“First this: what happened to you here was not right, and I am sorry. Today I take back all I can” # id: d02d]
    {
    - variant == 3:
        ~ feel(1)
        ~ react(4, 4, apology_taken)
        TIMUR: Then take the post down. It will not be gone. But it will not be yours any more. # id: ggbf # mood: warm # gesture: nod
        At ten past three the page shows an empty place. # id: x5jf
    - variant == 4:
        ~ feel(1)
        ~ react(4, 4, apology_taken)
        TIMUR: Fridays. One bag, one trip. The rest of the week I am with Verbena; they pay in cake. # id: xk25 # mood: warm # gesture: nod
        The helmet stays on its hook. # id: jk3w
    - else:
        ~ react(0, -4, apology_taken)
        TIMUR: It was mostly right. And what did you want to ask? # id: xzu7 # mood: neutral
        You had wanted to ask something. The phone rings. # id: uj2r
    }
    -> kept

=== kept ===
{ variant == 3:
    ~ applause = 1
}
-> d03

=== d03 ===
# background: restaurant
# music: restaurant
# channel: visit
# clock: 04-28 12:30
{
- variant == 3:
    Tuesday. Your investor has eaten well and looks at the full tables that the story brought. # id: uxh2 # exit: timur # enter: boris # sound: cutlery # exit: kira
- variant == 2:
    Tuesday. Your investor has eaten well. He has read every comment, also those that hurt. # id: cv64 # exit: timur # enter: boris # sound: cutlery # exit: kira
- else:
    Tuesday. Your investor has eaten well and counts the tables. # id: dryf # exit: timur # enter: boris # sound: cutlery # exit: kira
}
BORIS: Stories are what people want. The courier, the cook, the girl who washes up. One a month, and I pay for a second oven. # id: oven # mood: delighted
BORIS: That courier of yours alone was worth three ovens. # id: thre
BORIS: A heart costs nothing. A billboard costs a hundred thousand. Do the sum. # id: rxyr
The door to the kitchen is open, and the plates have stopped clattering. # id: clat
+ [“People are not content for a page. How we work I gladly publish: our times, our labels, our mistakes” # id: d03a]
    ~ feel(1)
    ~ react(4, 4, not_content)
    BORIS: Labels. You want to touch hearts with labels. Well: half an oven. # id: ycf2 # mood: neutral
    Behind the door the plates go on. # id: smeu
    -> after_boris
+ [“One hero a month, chosen by the team itself: that is fair to all, and the town will love it” # id: d03b]
    ~ please_crowd()
    ~ react(-8, 4, on_show)
    BORIS: Splendid! A whole oven. # id: xpc5 # mood: delighted
    Everybody votes for the dishwasher. She asks whether she may be ill that week. # id: vmkj
    -> after_boris
+ [“A prize, with a photograph and a month’s tips, for whoever agrees to have his story told” # id: d03c]
    ~ please_crowd()
    ~ react(4, -12, prize_money)
    BORIS: Voluntary, and it even costs me less. # id: jqrk # mood: warm
    KIRA: I could use the money. For what illness do you pay most? # id: vbnr # mood: annoyed # enter: kira
    -> after_boris
+ [“Let Timur decide. He is a grown man: I call him in, and he tells us himself, here, yes or no” # id: d03d]
    ~ feel(-1)
    ~ react(-4, -8, cornered)
    BORIS: Very correct. # id: pxtb # mood: warm
    TIMUR: With the oven at the table, which of us is being asked? # id: z5yw # mood: neutral # enter: timur
    He says neither yes nor no. He goes back to his bags. # id: tbya # exit: timur
    -> after_boris

=== after_boris ===
{ applause > 0:
    -> d04
}
-> d05

=== d04 ===
# clock: 04-29 11:00
# channel: phone
ZHANNA: The town’s channel, good morning! We want Timur with his bicycle, live, Friday at seven. The town loves him. # id: live # mood: delighted # exit: boris # sound: phone-ring # enter: kira # exit: timur
KIRA: He is in the yard. He has heard the word “live”. # id: yard # mood: worried # enter: kira
+ [“Nobody films Timur here. Our kitchen and me you may have on Friday” # id: d04a]
    ~ applause = applause - 1
    { variant == 3:
        ~ feel(1)
        ~ react(4, 4, door_closed)
    - else:
        ~ react(-4, 0, door_closed)
    }
    ZHANNA: You? Well. Do you have a bicycle? # id: vwtj # mood: neutral
    On Friday they film labels for ninety seconds. It becomes the best-watched piece on labels in the region. # id: erhv
    -> d05
+ [“Friday is fine, if our whole crew is in the picture, and not Timur only” # id: d04b]
    ~ please_crowd()
    ~ react(-8, 4, filmed)
    ZHANNA: The whole family! Wonderful. # id: jv2t # mood: delighted
    Eight people stand by the stove. The camera looks for the ninth. # id: tws8
    -> d05
+ [Put the call on the loudspeaker in the yard, and let him answer for himself # id: d04c]
    ~ feel(-1)
    ~ react(0, -12, cornered)
    TIMUR: Good morning. I am on a trip. # id: h65g # mood: neutral # enter: timur
    ZHANNA: How modest he is! # id: uass # mood: delighted
    He is standing beside the bicycle. He has never before told a lie on a shift. # id: t4m7
    -> d05
+ [Have the lawyer write that any mention of any person of the house will end in court # id: d04d]
    ~ harden()
    ~ react(4, -12, lawyer_sent)
    KIRA: Two stamps on it! Now we shall have peace. # id: qces # mood: warm
    The channel reads the letter out on air. # id: n36x
    -> d05

=== d05 ===
# background: kitchen
# music: kitchen
# channel: phone
# clock: 05-01 20:10
Friday, ten past eight. The red lamp: line two. Kira has been holding the receiver a hand’s breadth away from her ear. # id: lamp # sound: phone-ring # exit: boris # exit: timur # exit: kira # enter: kira # mood: kira worried # gesture: kira pick-up-phone
KIRA: Yes. Yes, I hear. No. The dinner is on its way, and my mother has nothing to do with it. # id: mama # mood: worried # enter: kira # music: none
It is the third this week who begins with the mother. On the telephone people do not see to whom they speak. # id: j8ac
{ safety >= 2:
    She looks across at you. She does look. # id: jgqn # look: kira you
- else:
    She turns her back, so that nobody sees her face. # id: tndm # look: kira away
}
+ [Hold out a hand for the receiver: “The owner. About your dinner gladly, of my people no more” # id: d05a]
    ~ feel(1)
    ~ react(8, 4, taken_over)
    The receiver says something shorter, and then an address. # id: hbj5 # music: kitchen
    KIRA: One sentence. And then hand it over. May I have it like that, in writing? # id: wnr5 # mood: warm # gesture: sigh # gesture: put-down-phone
    -> d06
+ [Let her finish, and afterwards put a good bonus for hard calls into her envelope # id: d05b]
    ~ soften()
    ~ react(4, -8, paid_to_bear)
    KIRA: For that? Thank you. So there is a tariff. # id: tdvc # mood: warm # gesture: put-down-phone # music: kitchen
    On Saturday she asks what tears would come to. # id: wa48
    -> d06
+ [Take the receiver and pay the man back in kind, so that he learns to speak before he eats # id: d05c]
    ~ harden()
    ~ react(8, -16, struck_back)
    KIRA: Oh, that was good! # id: sdn6 # mood: delighted # gesture: put-down-phone # music: kitchen
    At table four two guests put their forks down. They have heard every word. # id: mkc9
    -> d06
+ [Wait until she has hung up: she is experienced, and stepping in would only embarrass her # id: d05d # timer: 45 # silence: yes]
    ~ feel(-1)
    ~ react(-12, 0, watched)
    KIRA: Done. Nineteen minutes. He is keeping the order. # id: k3nb # mood: neutral # gesture: put-down-phone # music: kitchen
    She unplugs line two and wipes the receiver for a long time. # id: wy49
    -> d06

=== d06 ===
# background: kitchen
# channel: office
# clock: 05-04 10:00
Monday. A school asks for sixty lunches a day from September on, twelve of them without gluten. # id: ewut # sound: printer
The director says that last year somebody had promised her everything, and for a week the children ate bread. # id: kvyy
KIRA: In March it was forty lasagnes. What do I say to the big ones, as a rule? # id: bigs # mood: neutral
The cook writes a number on a lid with chalk: 35. Anna of Verbena has an oven free till noon. # id: chlk
+ [“What we vouch for, who else can do the rest, and a no the same day” # id: d06a]
    ~ feel(1)
    ~ react(0, 8, clear_word)
    ANNA: Thirty-five and twenty-five. And the twelve are mine: all my flour is without gluten. # id: tdhv # mood: warm # enter: anna # sound: door
    The school’s director asks whether all restaurants talk like that. # id: kfsh
    -> d07
+ [“Yes, always yes. A kitchen grows with what it has promised, and children have to eat” # id: d06b]
    ~ soften()
    ~ react(4, -12, overpromised)
    KIRA: Sixty! The director kissed me, through the phone. # id: cjpb # mood: delighted
    In the trial week thirty-eight are warm. # id: x8rr
    -> d07
+ [“From twenty portions upwards we do not even pick up. We are a house and not a factory” # id: d06c]
    ~ harden()
    ~ react(4, -20, walled_off)
    KIRA: Lovely. My ear thanks you. # id: f6ss # mood: warm
    The firm with the jubilee rings three times in May. The lamp is red, and nobody answers. # id: jmsg
    -> d07
+ [“Sixty, yes: we buy the missing ones frozen. Under our sauce they will be ours” # id: d06d]
    ~ feel(-1)
    ~ react(0, -16, passed_off)
    KIRA: A quick solution, I must say. # id: fc7b # mood: warm
    A boy of seven asks why Friday’s lasagne has a corner of ice. # id: yx4e
    -> d07

=== d07 ===
# background: kitchen-closing
# music: closing
# channel: office
# clock: 05-05 23:00
Tuesday, after closing. From now on there is an hour a month for the guests who were lost. Nine people, nine glasses. # id: dw6x # exit: kira # sound: cup # exit: anna
KIRA: Well. Who begins? # id: begi # mood: neutral # enter: kira
{ safety >= 2:
    TIMUR: Sadovaya 17. I can draw it. # id: xstz # mood: warm # enter: timur
- else:
    Nobody begins. Timur turns his glass by one number on an invisible dial. # id: rfmx # enter: timur
}
In the middle, under the salt, lies the slip of that Friday. # id: v4hf
Nobody at this table has ever been thanked for naming a mistake of his own. # id: thnk
+ [“Regina’s Friday, ours and hers: what everyone here changes by the first. Names stay in here” # id: d07a]
    { safety >= 2:
        ~ react(4, 8, learned)
        TIMUR: Ours: label, Friday, nobody read it back. Hers: the tone. Change: Kira sings. # id: nmca # mood: warm
        KIRA: With names inside this room only. # id: mgry # mood: delighted
    - else:
        ~ react(-4, 0, learned)
        KIRA: Hers was… ours was… everything is fine really. # id: hf58 # mood: worried
        Eight people look at the ninth. It takes twelve minutes. # id: g2nw
    }
    -> d08
+ [“Our own mistakes only. What a guest did is no business of ours; we look at ourselves” # id: d07b]
    ~ soften()
    ~ react(-4, 4, ours_only)
    A clean page with eleven faults, all of them ours. It looks very honest. # id: xhfq
    KIRA: And what was said to us, was that our mistake as well? # id: dq23 # mood: annoyed
    -> d08
+ [“Let us be frank for once: what kind of guest was that, and how do we know such a one in time?” # id: d07c]
    ~ harden()
    ~ react(8, -12, theirs_only)
    KIRA: By the shoes! # id: hh6g # mood: delighted
    It is a merry hour. The label is not spoken of. # id: hrat
    -> d08
+ [“Slips without names, in the bread basket: what went wrong this month. Mine I read out first” # id: d07d]
    { safety >= 2:
        ~ react(0, 0, safe_first)
        TIMUR: The handwriting is Kira’s. One can simply say it here. # id: bgk8 # mood: neutral
        You read slips, while Sadovaya 17 waits till June. # id: c7r4
    - else:
        ~ feel(1)
        ~ react(4, 8, safe_first)
        You read yours: “An investor got my answer before my people got a question.” It is very quiet. # id: veav
        KIRA: Then I take mine out again and sign it. # id: b7kq # mood: warm
    }
    -> d08

=== d08 ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 05-07 16:00
Thursday. Eleven small complaints this month, hardly one of them right: a napkin, a tiramisu “too small”, wine on one’s own sleeve. # id: uz83 # exit: timur # sound: paper # exit: kira
KIRA: Three come from the same house. For the rest I spend half an hour each on being right. # id: thou # mood: annoyed # enter: kira
KIRA: The student about the tiramisu has sent a poem. It is a good poem. # id: tyex # mood: neutral
KIRA: None of them costs more than a dessert. # id: dess
+ [“Up to the price of a dessert we agree at once, and write it down. The notes I read monthly” # id: d08a]
    ~ feel(1)
    ~ react(4, 4, let_it_go)
    KIRA: For two napkins nobody has to be right. I have said so before. # id: tmn7 # mood: warm # gesture: nod
    In the notes, after a week, the one house stands out: its lift is broken. # id: nbmh
    -> d09
+ [“Look each of them up on the packing photo. What is right has to remain right, even in a napkin” # id: d08b]
    ~ harden()
    ~ react(-8, -16, photo_proof)
    KIRA: I have a picture of every napkin since March. # id: y4c5 # mood: delighted
    The old gentleman from number 9 gets one by post, with an arrow. He eats at home now. # id: dpzg
    -> d09
+ [“Pay, always, whatever it is and whoever asks. No argument costs less than the sum in it” # id: d08c]
    ~ soften()
    ~ react(0, -20, always_pays)
    KIRA: That I can do in my sleep. # id: ue2v # mood: warm
    In June someone returns a lasagne, eaten. # id: m7xv
    -> d09
+ [“You have the best ear in this house, Kira. Decide each of them as you think right” # id: d08d]
    ~ react(4, -4, by_ear)
    KIRA: By ear, good. On Fridays I am deaf. # id: zgwv # mood: warm
    Two neighbours with the same napkin get two answers. They compare. # id: x2g7
    -> d09

=== d09 ===
# channel: messenger
# clock: 05-10 12:00
{ applause > 0:
    Sunday. Under every line of yours the town still quarrels; each answer brings two hundred more. # id: sbqb # exit: kira # sound: phone-buzz
- else:
    Sunday. On your page it has been quiet for days. Then somebody writes. # id: yqar # exit: kira # sound: message
}
ORLOV: Ten years I have eaten with you. An hour is an hour: I too would have raised my voice. Has anybody asked Regina? # id: ten0 # mood: worried # enter: orlov # gesture: pick-up-phone
His table is the one by the window whose leg is too short. He brings his own piece of cardboard. # id: yey9
He means it well, and he is partly right. Forty people have nodded. # id: nodd
+ [“Thank you. The door was our mistake, and is mended. Of Regina we do not talk here” # id: d09a]
    { applause > 0:
        ~ react(-4, -4, calm_answer)
        A good answer. By evening it has six hundred comments, and half of them are about her. # id: hbvb
        ORLOV: I had not wanted that. # id: qsmt # mood: worried
    - else:
        ~ react(4, 4, calm_answer)
        ORLOV: That is an answer. Saturday at seven, as always. # id: e33k # mood: warm
        Regina sees it as well. She says nothing, for once. # id: wyr9
    }
    -> d10
+ [Take the comment down: it is well meant, but it only wakes the story up once more # id: d09b]
    ~ react(4, -16, deleted)
    KIRA: Gone. Quiet. Lovely. # id: ngns # mood: warm # enter: kira # exit: orlov
    ORLOV: I had written something here. Had I not? # id: perb # mood: worried # enter: orlov # exit: kira # gesture: pick-up-phone
    -> d10
+ [“With respect, Mr Orlov, point by point: she waited for fifty minutes, and not an hour. Secondly…” # id: d09c]
    ~ harden()
    ~ react(4, -16, argued)
    KIRA: Seven points! He has not answered a single one. # id: gc6x # mood: delighted # enter: kira # exit: orlov
    On Saturday at seven his table is free. # id: u79d
    -> d10
+ [Write nothing under it; ring Mr Orlov, and ask him to lunch, and listen # id: d09d]
    { applause > 0:
        ~ applause = applause - 1
        ~ react(4, 4, rang_him)
        ORLOV: You ring? Nobody rings any more. I take the comment down myself. # id: mqsf # mood: delighted
        The thread ends for want of wood. # id: ser7
    - else:
        ~ react(4, 0, rang_him)
        ORLOV: Kind of you. But I had asked it aloud. The others wait for an answer, too. # id: gzux # mood: neutral
        Forty people go on looking at an empty place. # id: grsn
    }
    -> d10

=== d10 ===
# background: restaurant
# music: restaurant
# channel: visit
# clock: 05-13 11:00
Wednesday, before opening. In the doorway stands Regina, with a folder. # id: vnm8 # enter: regina # sound: door # exit: orlov # exit: kira
REGINA: My son is getting married. Sixty guests, in June. The in-laws ask for your lasagne. They remember the bread. # id: brdd # mood: worried
REGINA: I could have rung. I thought, better with a face. # id: wp4k
{ safety >= 2:
    KIRA: Sixty. Seventeeeen times three and a half. # id: aceq # mood: warm # enter: kira
    TIMUR: Good morning. Number 17. # id: gs32 # mood: neutral # enter: timur
- else:
    Kira studies her telephone. Timur has suddenly to go and count bags. # id: z3fk # enter: kira # look: kira down # gesture: kira pick-up-phone
}
Those who would carry the plates are standing behind you. # id: behi
+ [“Gladly, Regina. One condition holds for everybody here, and that is the tone. Sixty we vouch for” # id: d10a]
    { safety >= 2:
        ~ react(4, 8, same_terms)
        REGINA: Good. I have practised it, on the in-laws. # id: bkvn # mood: warm # gesture: nod
        TIMUR: Sixty is one address. One address I like. # id: qxc8 # mood: warm
    - else:
        ~ react(-8, -4, same_terms)
        REGINA: Of course. The tone. # id: xpgv # mood: neutral
        KIRA: I have my holidays in June. I have just decided. # id: mbk7 # mood: annoyed
    }
    -> finale
+ [“With the greatest pleasure! What was, was: sixty covers, and the bread is on the house” # id: d10b]
    ~ soften()
    ~ react(-12, 4, as_if_nothing)
    REGINA: That is generous. I had been a little afraid. # id: vu5w # mood: delighted
    KIRA: What was, was. Where was it? # id: bq65 # mood: annoyed
    -> finale
+ [“After all that? There are other houses in town. Our dignity cannot be had for sixty covers” # id: d10c]
    ~ harden()
    ~ react(8, -24, shown_out)
    KIRA: Ha! # id: p83a # mood: delighted
    REGINA: I see. I had thought it was a restaurant. # id: q92d # mood: worried
    -> finale
+ [“Until tomorrow, please. First I ask those who would carry the plates, and then you get an honest yes or no” # id: d10d]
    ~ promise(answer_tomorrow)
    { safety >= 2:
        ~ keep_promise(answer_tomorrow)
        ~ react(0, 0, asked_first)
        KIRA: Why tomorrow? We are standing here. Yes! # id: eynu # mood: worried
        REGINA: I shall ask at “Verbena” meanwhile, to be safe. # id: v9mr # mood: neutral
    - else:
        ~ keep_promise(answer_tomorrow)
        ~ feel(1)
        ~ react(8, 4, asked_first)
        TIMUR: I do not carry plates. But I was asked, so I say: sixty is one address. # id: f9rh # mood: warm # enter: timur
        KIRA: And I take the call. If I have the sentence. # id: xz5d # mood: warm
    }
    -> finale

=== finale ===
{
- applause >= 2:
    -> addicted
- hard >= 3:
    -> fortress
- soft >= 2:
    -> doormat
- trust >= 64 and partnership >= 76 and safety >= 2 and applause == 0:
    -> face
- else:
    -> soft_honest
}

=== face ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 06-12 20:10
Friday, ten past eight. Line two rings, and Kira picks it up at the first ring. # id: wq68 # exit: regina # sound: phone-ring # exit: kira # exit: timur
KIRA: You are waiting, and not alone. One minute. # id: wq2k # mood: warm # enter: kira
TIMUR: Sixteen. Not seventeen. I am already turning round. # id: uwkt # mood: neutral # enter: timur
On the spike there is no slip tonight. # id: y37y # ending: house-with-a-face
-> END

=== soft_honest ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 06-12 20:10
A good house. People mean well, guests feel it, and now and then two shifts give two answers. # id: sdxa # exit: regina # sound: cutlery # exit: kira # exit: timur
KIRA: When you are here, I know what to say. # id: kds9 # mood: warm # enter: kira
On Thursdays you are not here. # id: atbe # ending: soft-and-honest
-> END

=== addicted ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 06-12 20:10
The June post has two thousand hearts. The May one had four. # id: fd99 # exit: regina # sound: phone-buzz # exit: kira # exit: timur
BORIS: We need something stronger. Has nobody here an illness? # id: xvsh # mood: worried # enter: boris
TIMUR: I have handed in the helmet. It is on the hook, you may photograph it. # id: wv8e # mood: neutral # enter: timur # ending: applause-addicted
-> END

=== fortress ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 06-12 20:10
By the entrance hangs the third notice of what is not done here. Inside, the mood is excellent. # id: tu4s # exit: regina # sound: paper # exit: kira # exit: timur
KIRA: Table four is free. So is five. Are we open? # id: pzny # mood: worried # enter: kira
In the window of Verbena sits Mr Orlov, with his back to you. # id: pe4m # ending: fortress
-> END

=== doormat ===
# background: restaurant
# music: restaurant
# channel: office
# clock: 06-12 20:10
Guests love “Luna”: there one can have everything, say everything, return everything. # id: vu6y # exit: regina # sound: cutlery # exit: kira # exit: timur
KIRA: I smile, you see. I have been smiling since Tuesday. # id: pjuu # mood: worried # enter: kira
By the door three advertisements hang: dispatcher, cook, courier. # id: jtj7 # ending: everyones-doormat
-> END
