INCLUDE ../rapport.ink

VAR trust = 44
VAR partnership = 48

LIST reactions = no_reaction, numbered, cited, recognised, promised, threatened, given_time, taken_back, passed_on, read_up, one_sided, flattered, looked_into, papered, met, accused, bought, smothered, heard, read_back, guessed_at, empty_words, excuse, owned, too_much, played_down, unproven, certain, pressed, dated, word_broken, first_hand, spared, shown, exposed, own_words, whispered, gift, insisted, haggled, line_by_line, too_early, put_off, padding, breaks_again, told_in_time, fooled, cashed_in, left_alone, cared_for, corrected, privileged, grey_base, known_by_name, ranked
VAR reaction = no_reaction
LIST promises = all_by_tomorrow, payroll_by_two, payroll_by_four

// 1: she has told what burns: the payroll on the 5th.
VAR pers = 0
// 1: on Monday all of it was promised by tomorrow.
VAR monday = 0
// 1: the letter of claim is out.
VAR sent = 0
// 1: hours that nobody worked stand in the bill.
VAR pad = 0
// How well the matter is known: 0 by hearsay, 1 from one side, 2 from both.
VAR evid = 0
// 1: you sit in her office; 0: you talk on the phone.
VAR came = 0
// 1: our own part has been named.
VAR ours = 0
// 1: her part has been explained, with a way out.
VAR hers = 0
// The bill: 0 open, 1 settled without her, 2 settled together and not spoilt since, 3 written off, 4 haggled over.
VAR inv = 0
// 1: everything, not the payroll alone, was promised for Wednesday.
VAR big = 0
// 1: Rustam named the hour to her himself.
VAR spoke = 0
// How often we stood on being right, 0 to 2.
VAR arg = 0
// 1: at the end she was put into a queue, or ranked by what she pays.
VAR sore = 0

-> d01

=== function stand_on_it ===
{ arg < 2:
    ~ arg = arg + 1
}

=== d01 ===
# background: service-desk
# music: service-desk
# channel: phone
# clock: 04-02 09:20
“Servis-Plyus” looks after other firms’ computers. Monday, twenty past nine, the tenth call of the morning. # id: iv01 # sound: phone-ring
Nine people have said it already: nothing works, who is to blame, when will it be ready. # id: iv02
KOSTYA: Thirty seconds a call. A phrase, a number, next! # id: iv03 # mood: warm # enter: kostya
The screen knows her: Ilyina, garden wholesale. Thursday: stock. Friday: stock. # id: iv04 # exit: kostya
NATALIA: Ilyina, for the third time. Nothing works in my warehouse, and what do I get from you? A bill! # id: iv05 # mood: angry # enter: natalia # background: client-office
NATALIA: Is there anybody alive at your end? # id: iv06 # mood: annoyed
+ [“Thank you for calling, your request has the number 318-3. Please expect our answer within 48 hours” # id: d01a # timer: 45 # silence: yes]
    The phrase has come out by itself. It always does. # id: iv07
    KOSTYA: Nineteen seconds. A record! # id: iv08 # mood: delighted # background: service-desk # enter: kostya # exit: natalia
    ~ react(-6, -4, numbered)
    NATALIA: Three-one-eight, stroke three. So I am the third of my own name. Wonderful. # id: iv09 # mood: angry # gesture: put-down-phone # background: client-office # enter: natalia # exit: kostya # wait: 2
    -> d02
+ [“The bill follows item 4.2 of the contract, and you approved the works. Which line of it is unclear to you?” # id: d01b]
    ~ stand_on_it()
    ~ react(-10, 0, cited)
    NATALIA: Four point two. I have a warehouse here, not a law school. # id: iv10 # mood: angry
    NATALIA: The unclear line is the one where you get money for this. # id: iv11 # gesture: put-down-phone
    -> d02
+ [“Natalia Petrovna, you rang on Thursday and on Friday, each time about stock. What is it that burns today?” # id: d01c]
    ~ pers = 1
    ~ react(4, 2, recognised)
    A pause. Somewhere behind her a lorry is backing. # id: iv12 # wait: 1 # mood: natalia neutral # look: natalia away
    NATALIA: So somebody does write it down. Payroll burns. On the 5th, sixty-four people. # id: iv13 # mood: worried
    NATALIA: And on your screen I own two hundred and twelve garden gnomes. In the yard there are a hundred and six. # id: iv14 # mood: neutral
    -> d02
+ [“Natalia Petrovna, please do not worry: I promise you personally, by tomorrow we put all of it right” # id: d01d]
    ~ monday = 1
    ~ promise(all_by_tomorrow)
    ~ react(4, -8, promised)
    NATALIA: All of it? By tomorrow? # id: iv15 # mood: delighted
    NATALIA: Then I write it down. Tomorrow, all of it, personally. # id: iv16 # mood: warm # gesture: put-down-phone
    Rustam, two desks away, lifts his head very slowly. # id: iv17 # background: service-desk # enter: rustam # exit: natalia # mood: rustam worried
    -> d02

=== d02 ===
# background: service-desk
# channel: office
# clock: 04-02 10:00
LARISA: Invoice 318, Ilyina. Twenty days overdue. The letter of claim is ready, I need only your yes. # id: iv18 # mood: neutral # sound: paper # exit: natalia # enter: larisa # exit: rustam
{ variant == 3:
    ~ pad = 1
    LARISA: Between us: there are twenty-six hours of “monitoring” in it that nobody did. Kostya asked me to round it up. # id: iv19 # mood: worried
- else:
    LARISA: Every line is signed by Rustam. As far as that can be read. # id: iv20
}
Four pages. On three of them stands “Works, miscellaneous”. # id: iv21 # look: larisa down
LARISA: She rings, she shouts, she does not pay. And I have a quarter to close. Well? # id: iv22 # mood: annoyed
+ [Send the letter: the law is on our side, and with such clients one is safer on paper, don’t you think? # id: d02a]
    ~ sent = 1
    ~ stand_on_it()
    LARISA: At last, somebody with a backbone. # id: iv23 # mood: delighted # sound: printer
    ~ react(-10, 0, threatened)
    NATALIA: I ring about my warehouse, and I get a lawyer’s letter? # id: iv24 # mood: angry # enter: natalia # clock: 04-02 10:40 # channel: email # sound: message # background: client-office # exit: larisa
    NATALIA: Into the folder with it. # id: iv25
    -> d03
+ [Hold the letter until Friday, tell Larisa the reason and list what must be found by that day # id: d02b]
    LARISA: Until Friday, then. I write: “is being looked into”. It had better be true. # id: iv26 # mood: neutral # gesture: nod
    { variant == 3:
        ~ react(0, -2, given_time)
        LARISA: And the monitoring stays in, until Friday? # id: iv27 # mood: worried
        NATALIA: No claim today? Your accounts say you are looking into it. Start with page three. # id: iv28 # mood: annoyed # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa
    - else:
        ~ react(2, 4, given_time)
        NATALIA: No claim? Your accounts say you are looking into it. Look, then. I will wait till three. # id: iv29 # mood: neutral # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa
    }
    -> d03
+ [Take the bill back today, and write a new one when each of its lines has been checked # id: d02c]
    { variant == 3:
        ~ pad = 0
        LARISA: Thank God. I have slept badly over that line. # id: iv30 # mood: warm # gesture: sigh
        ~ react(4, 4, taken_back)
        NATALIA: You have taken a bill back? Before I found out why? # id: iv31 # mood: neutral # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa
        NATALIA: In eleven years that is a first. # id: iv32 # mood: warm
    - else:
        LARISA: Back? The whole of it? On what grounds? # id: iv33 # mood: worried # gesture: shake
        ~ react(0, -4, taken_back)
        NATALIA: Taken back. So all of it was wrong. I thought as much. # id: iv34 # mood: annoyed # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa
    }
    -> d03
+ [Forward it to her “for information”, and add that it comes from accounts, not from you # id: d02d]
    LARISA: From accounts. I see. That is me, then. # id: iv35 # mood: annoyed # look: away
    ~ react(-6, -6, passed_on)
    NATALIA: “Not from me.” From whom, then? Have you two firms over there? # id: iv36 # mood: angry # enter: natalia # channel: email # sound: message # background: client-office # exit: larisa
    -> d03

=== d03 ===
# background: service-desk
# channel: office
# clock: 04-02 11:00
Eleven o’clock. At three you owe her an answer. Half a day, and more than one place to look. # id: iv37 # exit: natalia # sound: cup
RUSTAM: It was done as ordered. Ask me, that takes ten minutes. # id: iv38 # mood: annoyed # gesture: type # enter: rustam
The tickets show what we did. What happens at her end, only Gleb can show, her administrator. # id: iv39 # look: rustam down
{ sent == 1:
    Gleb’s phone is answered by Gleb: “I was told to keep silent. It is the lawyer’s turn, sorry.” # id: iv40 # sound: phone-buzz
    The contract lies on top of the pile, open at “Claims”. # id: iv41 # sound: paper
}
+ [Read the contract and all the letters: what is signed is the only thing that can be proved # id: d03a]
    ~ evid = 1
    { sent == 1:
        ~ sent = 0
        Item 7: no claim before a joint check. You call the letter back yourself. # id: iv42 # enter: larisa
        LARISA: Item 7. Nobody ever reads as far as that. # id: iv43 # mood: neutral
        ~ react(4, 2, read_up)
        NATALIA: Called back, with a reason. And Gleb may talk to you again. Well, well. # id: iv44 # mood: neutral # enter: natalia # channel: email # sound: message # background: client-office # exit: rustam # exit: larisa
    - else:
        Forty letters. In thirty of them somebody thanks somebody for the letter before. # id: iv45
        ~ react(0, 2, read_up)
        What was signed you know by one. What was done, nobody wrote down. # id: iv46 # sound: paper
    }
    -> d04
+ [Ask Rustam: he did the job, and the engineer knows best what was done, and how long it took # id: d03b]
    ~ evid = 1
    RUSTAM: Done, done, done, and that one was an update. Ten minutes, as I said. # id: iv47 # mood: warm
    ~ react(0, -2, one_sided)
    His half of the story is ready by noon. It is a very tidy half. # id: iv48 # mood: rustam warm
    -> d04
+ [Take her word for it: a person who calls three times over has no reason to make it all up, has she? # id: d03c]
    ~ evid = 0
    ~ react(2, -6, flattered)
    NATALIA: You believe me? Just like that? # id: iv49 # mood: warm # enter: natalia # channel: phone # background: client-office # exit: rustam
    RUSTAM: And nobody asks what I did for three weeks. # id: iv50 # mood: annoyed # channel: office # background: service-desk # enter: rustam # exit: natalia
    -> d04
+ [Go through the tickets, sit down with Rustam for an hour, and have Gleb show you the data exchange # id: d03d]
    { sent == 1:
        ~ evid = 1
        ~ react(-4, -2, one_sided)
        GLEB: Please don’t ring. I was told to be silent, and she is standing right here. # id: iv51 # mood: worried # channel: phone # background: client-office # exit: rustam # enter: gleb
        NATALIA: First a lawyer’s letter, and then round by the back door? # id: iv52 # mood: angry # enter: natalia
    - else:
        ~ evid = 2
        RUSTAM: An hour? All right. The nine hours in February I don’t like myself. # id: iv53 # mood: neutral # gesture: sigh
        ~ react(2, 4, looked_into)
        GLEB: You are the first who wants to see it. There is one tick in there, in March… May I show you? # id: iv54 # mood: worried # channel: phone # enter: gleb # background: client-office # exit: rustam
        By two you have both halves, and they fit. # id: iv55 # exit: gleb # background: service-desk
    }
    -> d04

=== d04 ===
# background: service-desk
# channel: phone
# clock: 04-02 15:00
{
- variant == 1:
    By three it looks mixed. Ours: twelve days late, nine hours billed for our own error. Hers: in March Gleb changed the data exchange. # id: iv56 # exit: natalia # exit: gleb
- variant == 2:
    By three it looks clear. Ours: one day late, one hour billed twice. All the rest began in March, when Gleb changed the data exchange. # id: iv57 # exit: natalia # exit: gleb
- else:
    By three it looks bad. Ours: twelve days late, nine hours billed for our own error. What Gleb changed in March has only held it together. # id: iv58 # exit: natalia # exit: gleb
}
{ pad == 1:
    And twenty-six hours of monitoring, which nobody did. # id: iv59
}
{ evid < 2:
    That is one side’s story, so far. Nobody has checked it against the other. # id: iv60
}
RUSTAM: Let me make a table. Six pages, every minute. Then there is nothing left to argue about. # id: iv61 # mood: neutral # gesture: type # enter: rustam
NATALIA: Three o’clock. Well? I have a folder here that keeps getting thicker. # id: iv62 # mood: annoyed # enter: natalia # sound: phone-ring # background: client-office # exit: rustam
NATALIA: Over the phone I have been told everything already. Twice. # id: iv63 # gesture: sigh
{ sent == 1:
    NATALIA: Or is your lawyer going to answer? # id: iv64 # mood: angry
}
+ [Send her a full letter with the table: facts in black and white calm people better than talking does # id: d04a]
    ~ stand_on_it()
    RUSTAM: Page four turned out well. # id: iv65 # mood: warm # sound: send # background: service-desk # enter: rustam # exit: natalia
    ~ react(-4, -2, papered)
    NATALIA: Six pages. I need my stock, and I get reading matter. # id: iv66 # mood: annoyed # gesture: lean-back # clock: 04-02 17:30 # background: client-office # enter: natalia # exit: rustam # wait: 2
    NATALIA: Gleb, put it into the folder. # id: iv67
    -> d06
+ [“May I come tomorrow at ten? What burns goes first, our mistakes next, the bill last of all” # id: d04b]
    ~ came = 1
    { sent == 1:
        ~ sent = 0
        ~ react(2, 0, met)
        NATALIA: To me? And your letter, does that come along too? # id: iv68 # mood: neutral
    - else:
        ~ react(4, 2, met)
        NATALIA: Here? To me? # id: iv69 # mood: neutral # wait: 1
    }
    NATALIA: Ten o’clock. Put on boots, we are loading peat. # id: iv70 # mood: warm # gesture: put-down-phone
    -> d05
+ [“We have looked into it, Natalia Petrovna: it all began when your own man went into the settings” # id: d04c]
    ~ stand_on_it()
    RUSTAM: Finally someone says it. # id: iv71 # mood: warm # background: service-desk # enter: rustam # exit: natalia
    ~ react(-8, 0, accused)
    NATALIA: So it is Gleb. He sits here, he is twenty-three, and you are on speaker. # id: iv72 # mood: angry # camera: close # background: client-office # enter: natalia # exit: rustam # enter: gleb # mood: gleb worried # wait: 2
    NATALIA: Say it to him once more. No? I thought not. # id: iv73 # gesture: put-down-phone
    -> d06
+ [“Let us not quarrel: minus thirty percent, then the whole question is closed today, agreed?” # id: d04d]
    ~ inv = 4
    ~ react(4, -8, bought)
    NATALIA: Thirty percent. Hm. That I can take to the owner. # id: iv74 # mood: warm # gesture: nod
    NATALIA: And why thirty? Do you know what is wrong, or only what it costs? # id: iv75 # mood: neutral
    KOSTYA: Thirty? I would have begun at ten. # id: iv76 # mood: delighted # background: service-desk # enter: kostya # exit: natalia
    -> d06

=== d05 ===
# background: client-office
# music: client-office
# channel: visit
# clock: 04-03 10:00
Her office stands in the yard, between peat and hoses. Kostya has given you sweets for her; they are still in your bag. # id: iv77 # sound: door # exit: gleb
NATALIA: So you did come. Sit down. You too, Gleb. # id: iv78 # mood: neutral # enter: natalia
GLEB: Hello. # id: iv79 # mood: worried # enter: gleb # look: down
She lays the folder on the desk. It is as thick as a brick, and every letter is in it. # id: iv80 # sound: paper # look: natalia down
NATALIA: Two firms before you began by opening the contract. Guess how that ended. # id: iv81 # mood: annoyed # gesture: lean-in # look: you
{ pers == 1:
    NATALIA: What burns, I told you on Monday. # id: iv82
- else:
    NATALIA: What I need, nobody has asked yet. # id: iv83
}
Outside a forklift hoots. She waits, hands on the folder. # id: iv84 # look: natalia you
+ [“Natalia Petrovna, first of all: we are to blame for everything, and terribly sorry” # id: d05a]
    ~ react(-2, -12, smothered)
    NATALIA: For all of it? Then the hail in June was you as well. # id: iv85 # mood: warm
    NATALIA: Somebody who is to blame for everything has looked at nothing. # id: iv86 # mood: neutral # gesture: lean-back
    -> d06
+ [Open the contract at the right page after all: once the rules are clear to both, there is less heat # id: d05b]
    ~ stand_on_it()
    ~ react(-6, 2, cited)
    NATALIA: There. The third firm. # id: iv87 # mood: angry # gesture: lean-back
    GLEB: Page nine, they all open it at page nine. # id: iv88 # mood: worried
    -> d06
+ [“What has to work by the 5th, whatever happens?” And then be silent until she has finished # id: d05c]
    { pers == 1:
        ~ react(-2, 0, guessed_at)
        NATALIA: I said so on Monday. Was it written down, or only nodded at? # id: iv89 # mood: annoyed # gesture: sigh
        NATALIA: Payroll. I say it again: payroll. # id: iv90
    - else:
        ~ react(8, 6, heard)
        NATALIA: Payroll. Sixty-four people, half of them with loans. The owner rings every hour. # id: iv91 # mood: worried # gesture: lean-in
        She talks for six minutes. You do not say a word, and with each minute the folder matters less. # id: iv92 # mood: natalia neutral
        NATALIA: And the gnomes. Two hundred and twelve on the screen, a hundred and six in the yard. # id: iv93 # mood: warm
    }
    -> d06
+ [“Payroll by the 5th, stock right after it, correct?” And let her put right what you have understood wrongly # id: d05d]
    { pers == 1:
        ~ react(10, 8, read_back)
        NATALIA: Correct. Word for word. # id: iv94 # mood: warm # gesture: nod
        NATALIA: One thing: first the loaders, they are paid in advance. Write that as well. # id: iv95 # mood: neutral
        She takes her hands off the folder. # id: iv96 # sound: paper # mood: natalia warm
    - else:
        ~ react(0, 0, guessed_at)
        NATALIA: Payroll, yes. Who told you? I have not been asked. # id: iv97 # mood: neutral # look: away
        NATALIA: A good guess. But a guess. # id: iv98
    }
    -> d06

=== d06 ===
# background: client-office
# music: client-office
{ came == 1:
    Gleb pours tea, too much of it. The sweets have been found after all and lie open. # id: iv99 # channel: visit # clock: 04-03 10:25 # sound: cup # look: gleb down
- else:
    Tuesday, twenty-five past ten. You ring her. She has put you on speaker; Gleb sits beside her. # id: iw01 # channel: phone # clock: 04-03 10:25 # enter: natalia # sound: phone-ring # exit: kostya # exit: rustam # mood: natalia neutral # wait: 2
}
~ pers = 0
{
- variant == 2:
    On your sheet, under “ours”: one day, one hour. Under “theirs”: all the rest. # id: iw02
- variant == 1:
    On your sheet, under “ours”: twelve days, nine hours. Under “theirs”: one tick in March. # id: iw03
- else:
    On your sheet, under “ours”: all of it. Under “theirs”: one tick in March, and it helped. # id: iw04
}
{ evid < 2:
    Beside some of it stands a question mark, in your own hand. # id: iw05
}
NATALIA: Two firms have left here. Neither ever said what it had done wrong. Not once. # id: iw06 # mood: neutral # enter: gleb
NATALIA: So. What of all this is yours? # id: iw07 # look: you # gesture: lean-in
+ [“We apologise for any inconvenience that may have arisen for you in the course of the project” # id: d06a]
    ~ react(-4, -2, empty_words)
    NATALIA: “May have arisen.” They have arisen. They stand in my yard, in pairs. # id: iw08 # mood: annoyed
    GLEB: The same sentence is in the folder. Four times. # id: iw09 # mood: neutral
    -> d07
+ [“It was Kostya from sales who promised too much, and the vendor’s update did the rest, I am afraid” # id: d06b]
    GLEB: The update, yes! I said so too. # id: iw10 # mood: warm # gesture: nod
    ~ react(-6, -4, excuse)
    NATALIA: Kostya has sold, the vendor has updated. And you were out for a walk? # id: iw11 # mood: angry # mood: gleb worried
    NATALIA: I signed with you, not with the vendor. # id: iw12 # mood: annoyed # gesture: shake
    -> d07
+ [“The whole delay is ours, so is every hour billed for our own error. I am sorry; those hours come off” # id: d06c]
    ~ ours = 1
    {
    - variant == 2:
        ~ react(-2, -4, too_much)
        NATALIA: The whole of it? You were late by a day. # id: iw13 # mood: annoyed
        GLEB: But in March it was… # id: iw14 # mood: worried
        NATALIA: Later, Gleb. When people take too much upon themselves, I look for what is underneath. # id: iw15 # gesture: lean-back
    - evid < 2:
        ~ react(2, -2, unproven)
        NATALIA: Good. And how many hours is that? # id: iw16 # mood: neutral
        You leaf. The number has a question mark. # id: iw17 # sound: paper # look: natalia down
        NATALIA: You are sorry, and you don’t know for what. # id: iw18 # mood: worried # gesture: sigh
    - else:
        ~ react(6, 2, owned)
        NATALIA: Say that again. Slowly. I have been waiting for it since February. # id: iw19 # mood: warm # gesture: lean-back
        { pad == 1:
            And the twenty-six hours that nobody worked: them you strike out first, before her eyes. # id: iw20 # sound: paper # look: natalia down
        }
        Gleb looks up for the first time this morning. # id: iw21 # mood: gleb warm # look: gleb you
    }
    ~ pad = 0
    -> d07
+ [“Our share is small, it is marked here. I am sorry for it; the rest we look at together, shall we?” # id: d06d]
    {
    - variant == 2 and evid == 2:
        ~ ours = 1
        ~ react(6, 4, owned)
        NATALIA: One day, one hour. Down to the line. That I can believe. # id: iw22 # mood: warm # gesture: nod
        NATALIA: And the rest? Why is Gleb so quiet? # id: iw23 # mood: neutral
    - variant == 2:
        ~ ours = 1
        ~ react(2, 0, unproven)
        NATALIA: Small. And this question mark here, is that small too? # id: iw24 # mood: neutral # gesture: lean-in
    - variant == 1:
        ~ react(-2, 0, played_down)
        NATALIA: Twelve days are small? # id: iw25 # mood: annoyed # gesture: lean-back
        NATALIA: I sold hoses from a notebook, for twelve days. # id: iw26
    - else:
        ~ react(-4, -2, played_down)
        NATALIA: Small. And whose is the big one, then? Gleb’s? # id: iw27 # mood: angry
        Gleb opens his mouth, and shuts it again. # id: iw28 # mood: gleb worried # look: gleb down
    }
    -> d07

=== d07 ===
{ came == 1:
    The tea is getting cold. # id: iw29 # clock: 04-03 10:40
- else:
    In the background somebody is counting hoses aloud. # id: iw30 # clock: 04-03 10:40
}
NATALIA: The 5th is the day after tomorrow. My loaders do not eat apologies. # id: iw31 # mood: worried
Rustam told you at eight: payroll in a day, the whole of it in three. He does not like being rounded down. # id: iw32
{ monday == 1:
    ~ react(-4, -4, word_broken)
    NATALIA: On Monday I was told: all of it by tomorrow, personally. Tomorrow is today. # id: iw33 # mood: annoyed # look: you
    NATALIA: From now on I believe the person who holds the screwdriver. # id: iw34
}
NATALIA: When? # id: iw35 # gesture: lean-in
+ [“All of it tomorrow, Natalia Petrovna: Rustam stays for the night, and you have my word on it” # id: d07a]
    ~ big = 1
    -> monday_word ->
    ~ promise(payroll_by_two)
    ~ react(4, -4, certain)
    NATALIA: All of it, tomorrow by two! Then I tell the owner so. # id: iw36 # mood: delighted # gesture: nod
    Rustam’s answer comes in one word, and it is not a nice one. # id: iw37 # sound: phone-buzz # mood: gleb worried
    -> d08
+ [“There is an express rate: fifteen percent more, and Rustam works for you alone until all of it runs” # id: d07b]
    -> monday_word ->
    ~ promise(payroll_by_two)
    ~ react(-6, 4, pressed)
    NATALIA: So it can be done faster. It only depends on what I pay. # id: iw38 # mood: angry # gesture: lean-back
    NATALIA: Write it into 318, there is some room left. Payroll tomorrow by two, then. # id: iw39 # mood: annoyed
    -> d08
+ [“Payroll tomorrow by two, stock on Friday. I put it in writing within the hour” # id: d07c]
    { monday == 1:
        -> monday_word ->
        ~ react(-2, 0, dated)
        NATALIA: By two. You have a date for every day of the week. # id: iw40 # mood: annoyed
    - else:
        ~ react(4, 4, dated)
        NATALIA: By two, and Friday. Two dates, and both sound like work. # id: iw41 # mood: warm # gesture: nod
        NATALIA: On Friday I count the gnomes myself. # id: iw42
    }
    ~ promise(payroll_by_two)
    -> d08
+ [“I name no hour by myself. Let us ring Rustam now, on speaker, and hear what he can really hold to” # id: d07d]
    ~ spoke = 1
    RUSTAM: Payroll tomorrow by two. Stock on Friday. Not an hour sooner. # id: iw43 # mood: neutral # sound: phone-ring
    { monday == 1:
        ~ monday = 0
        ~ release_promise(all_by_tomorrow)
        ~ react(4, 4, first_hand)
        NATALIA: That is how a person talks who has to do it himself. # id: iw44 # mood: warm # gesture: nod
        NATALIA: Your Monday I take off the list. # id: iw45 # mood: neutral
    - else:
        ~ react(0, 0, first_hand)
        NATALIA: Good. Only why did I need you for that? # id: iw46 # mood: neutral # gesture: sigh
        RUSTAM: I am under a desk just now, by the way. # id: iw47 # mood: annoyed
    }
    ~ promise(payroll_by_two)
    -> d08

=== monday_word ===
{ monday == 1:
    ~ monday = 0
    ~ break_promise(all_by_tomorrow)
    ~ react(-4, -2, word_broken)
    NATALIA: And Monday’s word? It just lies there? # id: iw48 # mood: angry
}
->->

=== d08 ===
One line of your sheet is left: what Gleb switched over in March, at night, and told nobody. # id: iw49 # clock: 04-03 11:00 # mood: gleb worried # look: gleb down
{ variant == 3:
    In truth it was his tick that kept her stock from falling apart altogether. But he does not know that. # id: iw50
- else:
    If the tick stays as it is, every gnome will be counted twice again by May. # id: iw51
}
GLEB: Did you… get as far as the settings? # id: iw52 # mood: worried # look: down
{ came == 1:
    Her phone rings: the owner. “Five minutes.” The door falls shut, and Gleb is alone with you. # id: iw53 # exit: natalia # sound: phone-ring # sound: door
    GLEB: She will eat me alive. # id: iw54
- else:
    NATALIA: Speak up, Gleb, one hears every whisper here. # id: iw55 # mood: neutral
}
+ [Let it rest: the client is right, and Gleb’s red ears say that he has understood # id: d08a]
    GLEB: Oh. Thank you. # id: iw56 # mood: delighted
    ~ react(4, -6, spared)
    NATALIA: So nobody here has touched anything. Good, then I can sleep. # id: iw57 # mood: warm # enter: natalia
    The tick stays where it is. # id: iw58
    -> after_gleb
+ [Show on the screen where it breaks, lock the setting, offer Gleb an hour’s lesson in it for free # id: d08b]
    ~ hers = 1
    { evid < 2:
        ~ react(-4, -2, unproven)
        NATALIA: Is that so, or is it what you suppose? # id: iw59 # mood: annoyed # enter: natalia
    }
    {
    - came == 1:
        ~ react(0, 2, exposed)
        NATALIA: In March? At night? Gleb! # id: iw60 # mood: annoyed # enter: natalia
        GLEB: I was going to say… # id: iw61 # mood: worried # look: down
        Where it breaks she has seen. His face she has seen as well. # id: iw62 # mood: gleb worried # look: gleb down
    - variant == 3:
        ~ react(4, 4, shown)
        NATALIA: So he has been holding it together with his bare hands? Gleb, you get a bonus. # id: iw63 # mood: delighted
        GLEB: And I thought it was all my fault. # id: iw64 # mood: warm
    - else:
        ~ react(4, 4, shown)
        NATALIA: This tick? The size of a poppy seed? # id: iw65 # mood: neutral # gesture: lean-in
        GLEB: I will come to the lesson. With a notebook. # id: iw66 # mood: warm # gesture: nod
        NATALIA: Locked, is it? Then it is locked. # id: iw67 # mood: warm
    }
    -> after_gleb
+ [“To be honest, Gleb, it was you: without that tick half of this bill would not exist, would it?” # id: d08c]
    ~ stand_on_it()
    RUSTAM: Somebody had to tell him. # id: iw68 # mood: warm # sound: message
    ~ react(-8, 2, accused)
    Gleb has gone red to the collar. # id: iw69 # mood: gleb worried # look: gleb down
    NATALIA: There are thirty-five of you, and one of him. Pick someone your own size. # id: iw70 # mood: angry # enter: natalia # gesture: lean-in # mood: gleb neutral
    -> after_gleb
+ [Ask Gleb alone, just between the two of you, and let him tell her himself, in his own words # id: d08d]
    { came == 1:
        ~ hers = 1
        GLEB: One tick. The goods were stuck, it was midnight. I wanted to help. # id: iw71 # mood: worried
        You show him where it breaks and how to lock it. He tells her before she has sat down. # id: iw72 # mood: gleb neutral # look: gleb down
        { evid < 2:
            ~ react(4, 2, own_words)
        - else:
            ~ react(6, 4, own_words)
        }
        { variant == 3:
            NATALIA: You kept my stock alive for a month, and never said a word? Gleb. Drink your tea. # id: iw73 # mood: warm # enter: natalia
        - else:
            NATALIA: In March. At night. And you were afraid of me, for a whole month? # id: iw74 # mood: neutral # enter: natalia # mood: gleb worried # look: gleb down
            NATALIA: Then it is my fault too. Drink your tea, Gleb. # id: iw75 # mood: warm # mood: gleb warm
        }
    - else:
        ~ react(0, 0, whispered)
        NATALIA: What is it that I may not hear? It is my warehouse. # id: iw76 # mood: angry
        Gleb says that everything is all right. Nobody believes him. # id: iw77 # mood: gleb worried # look: gleb away
    }
    -> after_gleb

=== after_gleb ===
~ came = 0
~ evid = 0
{ inv == 0:
    -> d09
}
NATALIA: About the thirty percent, I have not forgotten. Let us see the new bill. # id: iw78 # mood: neutral # clock: 04-03 11:20
{ pad == 1:
    ~ pad = 0
    ~ react(-6, -4, padding)
    GLEB: There are twenty-six hours of monitoring in it. We have no monitoring. # id: iw79 # mood: worried # mood: natalia annoyed
    NATALIA: So that is where the thirty percent came from. # id: iw80 # mood: angry
}
-> after_bill

=== d09 ===
NATALIA: And what about the bill? # id: iw81 # mood: neutral # clock: 04-03 11:20
Invoice 318 lies between you. Three pages of four say “Works, miscellaneous”. # id: iw82 # sound: paper # look: natalia down
{ pad == 1:
    ~ pad = 0
    ~ react(-6, -4, padding)
    GLEB: There are twenty-six hours of monitoring in it. We have no monitoring. # id: iw83 # mood: worried # mood: natalia annoyed
    NATALIA: Page three. I asked you to begin with it. # id: iw84 # mood: angry
}
NATALIA: I pay for what I understand. Always have. # id: iw85 # mood: neutral # gesture: lean-in
{ ours == 1:
    NATALIA: What is yours you have named. Go on. # id: iw86 # mood: warm
- else:
    NATALIA: Only, of what is yours I have heard nothing so far. So why go through mine? # id: iw87 # mood: annoyed # gesture: lean-back
}
+ [“We write the whole bill off: peace with you is worth more to us than any sum, and I mean that” # id: d09a]
    ~ inv = 3
    ~ react(8, -12, gift)
    NATALIA: The whole bill? # id: iw88 # mood: delighted
    NATALIA: Wait. Was there any work in it at all? # id: iw89 # mood: neutral # gesture: lean-back
    LARISA: Written off. I shall need that in writing, from somebody who is not afraid of Andrey. # id: iw90 # mood: worried # sound: phone-buzz
    -> after_bill
+ [“It has to be paid in full, as agreed; about a discount on the next one we can certainly talk” # id: d09b]
    ~ inv = 1
    ~ stand_on_it()
    LARISA: In full? I take back all I said about you. # id: iw91 # mood: delighted # sound: message
    ~ react(-12, 4, insisted)
    NATALIA: In full. For three pages of “miscellaneous”. # id: iw92 # mood: angry # gesture: lean-back
    NATALIA: And there will not be a next one. # id: iw93 # mood: neutral
    -> after_bill
+ [“Half of it, final word: we lose as much as you do, so it is fair to all, no?” # id: d09c]
    ~ inv = 4
    ~ react(2, -8, haggled)
    NATALIA: Half. Done. # id: iw94 # mood: warm # gesture: nod
    NATALIA: At the market one asks double, so as to give up half. I remember that for next time. # id: iw95 # mood: neutral
    -> after_bill
+ [“Line by line, together: ours comes off, what you ordered stays, paid when payroll runs” # id: d09d]
    ~ inv = 2
    { ours == 1:
        ~ react(4, 6, line_by_line)
        It takes forty minutes. “Miscellaneous” turns into nineteen lines that a child could read. # id: iw96 # clock: 04-03 12:00 # mood: natalia neutral # look: natalia down
        NATALIA: This I pay. And this. This one even with pleasure. # id: iw97 # mood: warm # gesture: nod
    - else:
        ~ react(-4, 0, too_early)
        NATALIA: You want to check my lines, and yours have no name. # id: iw98 # mood: annoyed
        It takes two hours, and every line is a quarrel of its own. # id: iw99 # clock: 04-03 13:20 # mood: natalia angry # look: natalia down
    }
    -> after_bill
+ [“Let the bill lie till payroll has run; I come again next week, with a cooler head” # id: d09e]
    ~ inv = 2
    { ours == 1:
        ~ react(0, -2, put_off)
        NATALIA: Put off again. I was ready to do it today, with a pen. # id: ix01 # mood: neutral # gesture: sigh
        LARISA: Another week. My quarter sends its regards. # id: ix02 # mood: annoyed # sound: message
    - else:
        ~ react(4, 4, put_off)
        NATALIA: First the work, then the money. That I can live with. # id: ix03 # mood: neutral # gesture: nod
        NATALIA: And bring your own list of sins along. # id: ix04 # mood: warm
    }
    -> after_bill

=== after_bill ===
{ inv == 4:
    ~ inv = 1
}
{ trust < 14:
    -> both_in_indignation
}
-> d10

=== d10 ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 04-04 12:00
{ hers == 0:
    ~ react(-2, -2, breaks_again)
    RUSTAM: One more. Their tick from March keeps turning things back as fast as I mend them. Payroll at four, not at two. # id: ix05 # mood: angry # exit: natalia # enter: rustam
- else:
    RUSTAM: One more. The loaders’ bonuses, counted in days. Payroll at four, not at two. # id: ix06 # mood: worried # exit: natalia # enter: rustam
}
Noon. At two her accountants will be sitting there with their coats off. # id: ix07 # exit: gleb
KOSTYA: Two hours! Nobody has ever died of two hours. # id: ix08 # mood: warm # enter: kostya
The night shift’s payslips are ready. The rest is not. # id: ix09 # sound: printer # exit: kostya # look: rustam down
{ spoke == 1:
    RUSTAM: It was me who told her two. With my own mouth. # id: ix10 # mood: worried # look: down
}
+ [Wait until two: he may make it yet, and why worry her over two hours that perhaps never come? # id: d10a]
    ~ break_promise(payroll_by_two)
    RUSTAM: Thank you. Nobody breathing down my neck, that helps. # id: ix11 # mood: warm
    ~ react(-6, -2, word_broken)
    NATALIA: It is twenty past two. Three women are sitting here and looking at me. # id: ix12 # mood: angry # clock: 04-04 14:20 # channel: phone # enter: natalia # sound: phone-ring # background: client-office # exit: rustam
    NATALIA: At noon you knew it. I can hear that you knew it. # id: ix13 # gesture: shake
    -> after_slip
+ [Hand over at two what there is, as agreed, and let Rustam put the missing part in quietly by evening # id: d10b]
    ~ break_promise(payroll_by_two)
    NATALIA: Two sharp! Well, look at that. # id: ix14 # mood: delighted # clock: 04-04 14:00 # channel: phone # enter: natalia # background: client-office # exit: rustam
    ~ react(-4, -6, fooled)
    NATALIA: Where are my loaders? Twenty men get nothing? And that is called ready? # id: ix15 # mood: angry # clock: 04-04 14:50 # sound: phone-ring
    -> after_slip
+ [Tell her now: at four instead of two, what was found, and that the night shift’s payslips are hers already # id: d10c]
    ~ release_promise(payroll_by_two)
    ~ promise(payroll_by_four)
    { spoke == 1:
        ~ react(-2, 0, passed_on)
        NATALIA: At four. And why do I hear it from you? It was Rustam who gave me the hour. # id: ix16 # mood: neutral # channel: phone # enter: natalia # sound: phone-ring # background: client-office # exit: rustam
    - else:
        ~ react(4, 2, told_in_time)
        NATALIA: Four. All right, I let the girls go to lunch. Two hours early is better than two hours late. # id: ix17 # mood: neutral # channel: phone # enter: natalia # gesture: nod # sound: phone-ring # background: client-office # exit: rustam
        NATALIA: The night shift I take now. # id: ix18 # mood: warm
    }
    -> after_slip
+ [Have Rustam ring her: he knows what was found, and engineers are sooner believed about hours # id: d10d]
    ~ release_promise(payroll_by_two)
    ~ promise(payroll_by_four)
    { spoke == 1:
        ~ react(4, 4, first_hand)
        RUSTAM: Ilyina? Rustam. I said two. It will be four. My mistake with the bonuses. # id: ix19 # mood: worried # channel: phone # sound: phone-ring
        NATALIA: He who says it also rings. Good. Four it is, Rustam. # id: ix20 # mood: warm # gesture: nod # background: client-office # enter: natalia # exit: rustam
    - else:
        ~ react(-2, -2, passed_on)
        RUSTAM: Four. Because of the table of the bonuses, the index is not… never mind. Four. # id: ix21 # mood: annoyed # channel: phone # sound: phone-ring
        NATALIA: I understood one word: four. Where is the one who gave me two? # id: ix22 # mood: worried # background: client-office # enter: natalia # exit: rustam
    }
    -> after_slip

=== after_slip ===
~ spoke = 0
{ big == 1:
    ~ big = 0
    ~ count_broken()
    ~ react(-4, -2, word_broken)
    NATALIA: And “all of it”? Stock, gnomes, everything, by Wednesday? # id: ix23 # mood: angry
}
~ keep_promise(payroll_by_four)
{ ours == 0 or broken > 0:
    -> spoil ->
}
~ ours = 0
At four the payroll runs. Rustam goes home and does not switch his phone on until morning. # id: ix24 # clock: 04-04 16:00 # exit: natalia # sound: typing # background: service-desk # enter: rustam # mood: rustam warm # exit: gleb
-> d11

=== d11 ===
# background: client-office
# music: client-office
# channel: email
# clock: 04-05 17:10
NATALIA: Sixty-four out of sixty-four. The salaries have gone out. # id: ix25 # mood: neutral # enter: natalia # sound: message # exit: rustam
NATALIA: I said from the first day that it was the settings. # id: ix26 # gesture: nod
She did not. She said that nothing worked. # id: ix27
NATALIA: Stock tomorrow, then. I am watching you. # id: ix28
LARISA: She is in a good mood? Bill 319 is ready, too. Now or never. # id: ix29 # mood: neutral # sound: paper # background: service-desk # enter: larisa # exit: natalia
In the queue, nine others are waiting. # id: ix30 # sound: phone-ring
+ [Send bill 319 while she is pleased, with an offer: the analytics module, cheaper until the 10th # id: d11a]
    LARISA: That is what I call timing. # id: ix31 # mood: delighted # sound: send
    -> spoil ->
    ~ react(-8, 2, cashed_in)
    NATALIA: I have not had my tea yet, and you are selling again. # id: ix32 # mood: annoyed # gesture: sigh # background: client-office # enter: natalia # exit: larisa
    NATALIA: Analytics of what? Of gnomes? # id: ix33
    -> d12
+ [Close the ticket and take the next call: no news is good news, and nine people are still waiting # id: d11b]
    The ticket turns green. “Rate our work from 1 to 5” goes to her by itself. # id: ix34 # sound: send # background: client-office # enter: natalia # exit: larisa # mood: natalia neutral # look: natalia down
    ~ react(-2, -2, left_alone)
    NATALIA: From one to five. And whom do I tell how it runs? The robot? # id: ix35 # mood: neutral # gesture: lean-back
    -> d12
+ [“Does all of it run at your end? Once more: sorry for our share of it. On Monday I look in” # id: d11c]
    ~ react(4, 2, cared_for)
    NATALIA: It runs. You need not have asked, and you did. # id: ix36 # mood: warm # gesture: nod # background: client-office # enter: natalia # exit: larisa
    NATALIA: On Monday there is plum cake. Gleb bakes when he is not afraid. # id: ix37 # mood: delighted
    -> d12
+ [“Glad that all of it runs! Just for the record: on the first day you told us that nothing worked at all” # id: d11d]
    ~ stand_on_it()
    -> spoil ->
    ~ react(-6, 0, corrected)
    NATALIA: For the record. I see. So you have a folder as well. # id: ix38 # mood: annoyed # gesture: lean-back # background: client-office # enter: natalia # exit: larisa
    RUSTAM: But it is true, isn’t it? She did say so. # id: ix39 # mood: warm # background: service-desk # enter: rustam # exit: natalia
    -> d12

=== spoil ===
{ inv == 2:
    ~ inv = 1
}
->->

=== d12 ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 05-07 10:00
ANDREY: Forty new contracts! From Monday there is one queue for all. Ilyina goes into it, too. All right? # id: ix40 # mood: delighted # exit: natalia # exit: rustam # exit: larisa # enter: andrey
By now you know her by three words: whether it rains in her yard, and whether the owner has rung. # id: ix41
ANDREY: Bring me hours, and I will listen. Feelings do not fit into a rota. # id: ix42 # mood: neutral # gesture: lean-back
KOSTYA: And I have another ten firms ready to sign. # id: ix43 # mood: warm # enter: kostya
The telephones ring. All of them have the same tune. # id: ix44 # sound: phone-ring # exit: kostya
+ [Give her your own mobile number for any hour: she has deserved it, and one more you will manage # id: d12a]
    ~ react(6, -8, privileged)
    NATALIA: Your own number? That I will not forget. # id: ix45 # mood: delighted # enter: natalia # clock: 05-07 11:00 # channel: phone # background: client-office # exit: andrey
    NATALIA: I know it is Sunday. But since you said any hour… # id: ix46 # mood: warm # clock: 05-13 07:10 # sound: phone-buzz
    By June eleven others have the number, too. # id: ix47
    -> finale
+ [Agree: growth is growth, and with forty new firms coming in nobody can know everybody by voice any more # id: d12b]
    ANDREY: I knew you would see it. # id: ix48 # mood: warm # gesture: nod
    ~ sore = 1
    ~ react(-8, -2, grey_base)
    NATALIA: “Your call is important to us. You are number fourteen.” Three-one-eight, stroke fourteen, is it? # id: ix49 # mood: annoyed # enter: natalia # clock: 05-14 09:30 # channel: phone # sound: phone-ring # background: client-office # exit: andrey
    -> finale
+ [Propose a card for each client, a named pair of ours behind it, and the sum to show that it fits # id: d12c]
    ANDREY: A quarter of an hour a month each. And that does fit? Hm. It does. # id: ix50 # mood: neutral # gesture: nod
    ~ react(2, 6, known_by_name)
    NATALIA: Is that Rustam’s voice? Then I need not begin with Adam and Eve. # id: ix51 # mood: warm # enter: natalia # clock: 05-14 09:30 # channel: phone # sound: phone-ring # background: client-office # exit: andrey
    -> finale
+ [Propose a VIP line for the five firms that pay most: attention ought to go where the money comes from # id: d12d]
    ANDREY: Gold clients. Kostya, write us a price list! # id: ix52 # mood: delighted
    ~ sore = 1
    ~ react(-4, 2, ranked)
    NATALIA: They tell me I am gold. And what are my neighbours, tin? # id: ix53 # mood: neutral # enter: natalia # clock: 05-14 09:30 # channel: phone # gesture: sigh # background: client-office # exit: andrey
    -> finale

=== finale ===
{
- trust < 14:
    -> both_in_indignation
- arg >= 2 and trust < 52:
    -> paid_and_gone
- broken >= 2:
    -> twice_promised
- inv == 3:
    -> santa_claus
- trust >= 70 and partnership >= 70 and hers == 1 and inv == 2 and sore == 0:
    -> our_own_people
- hers == 0 and trust >= 36:
    -> breaks_in_may
- trust >= 50 and partnership >= 48:
    -> works_paid_quiet
- else:
    -> cold_peace
}

=== our_own_people ===
# background: client-office
# music: client-office
# channel: visit
# clock: 09-17 11:00
The season is over. On the shelf behind her, where the folder used to stand, stands a gnome. # id: ix54 # sound: door # enter: natalia
NATALIA: The hundred and seventh. It is yours, take it along. # id: ix55 # mood: delighted # gesture: nod
GLEB: I locked all of the settings. Even the ones nobody needs. # id: ix56 # mood: warm # enter: gleb
NATALIA: My neighbour has a firm that numbers him. I gave him your telephone. The office one. # id: ix57 # mood: warm
NATALIA: You are ours now. That is more work than being a contractor, mind. # id: ix58 # gesture: lean-in # ending: our-own-people
-> END

=== works_paid_quiet ===
# background: client-office
# music: client-office
# channel: email
# clock: 06-15 12:00
NATALIA: It runs. Bill 318 is paid, 319 as well. Nothing further. # id: ix59 # mood: neutral # enter: natalia # sound: message
The folder has gone into the cupboard. It has not been thrown away. # id: ix60 # look: natalia away
NATALIA: A recommendation? You know, let us do a winter first. # id: ix61 # gesture: lean-back
A decent client, decently served. Nobody at “Servis-Plyus” tells her story, for there is none. # id: ix62 # ending: works-paid-quiet
-> END

=== breaks_in_may ===
# background: client-office
# music: client-office
# channel: phone
# clock: 05-21 08:05
NATALIA: Two hundred and twelve gnomes. Again. # id: ix63 # mood: angry # enter: natalia # sound: phone-ring
The tick has stood there all the time. Everybody knew it, and nobody said it so that it could be mended. # id: ix64 # look: natalia away
GLEB: I thought, if you were silent, it was all right as it was. # id: ix65 # mood: worried # enter: gleb # look: down
NATALIA: In April I was told it was in order. By you. # id: ix66 # mood: annoyed # look: you # ending: breaks-in-may
-> END

=== santa_claus ===
# background: service-desk
# music: service-desk
# channel: office
# clock: 05-21 10:00
LARISA: Invoice 318: zero. And here are three more letters: “We have heard that at your place things get written off.” # id: ix67 # mood: annoyed # sound: paper # enter: larisa # exit: natalia
ANDREY: For whom did Rustam work three weeks, actually? # id: ix68 # mood: angry # enter: andrey
NATALIA: I told my neighbour how generous you are. Is anything wrong? # id: ix69 # mood: warm # channel: phone
RUSTAM: Nothing. Merry Christmas. # id: ix70 # mood: annoyed # ending: santa-claus # enter: rustam
-> END

=== cold_peace ===
# background: client-office
# music: client-office
# channel: email
# clock: 06-15 12:00
NATALIA: I confirm receipt. Please send all further correspondence to accounts. # id: ix71 # mood: neutral # enter: natalia # sound: message
The payroll runs. Nobody shouts any more. Nobody says a word too many. # id: ix72
On her desk lies a tender: “Servicing of computers, from January”. You are allowed to take part. # id: ix73 # sound: paper # ending: cold-peace # look: natalia down
-> END

=== twice_promised ===
# background: client-office
# music: client-office
# channel: phone
# clock: 05-21 09:00
NATALIA: Once you promised. Twice you promised. You do it nicely, by the way. # id: ix74 # mood: neutral # enter: natalia # sound: phone-ring
NATALIA: The first time I thought: it can happen. The second time I thought: that is how they are. # id: ix75 # mood: worried # gesture: sigh
A man with a laptop is already sitting beside Gleb. He promises nothing. He is reading the tickets. # id: ix76 # ending: twice-promised # look: natalia away
-> END

=== paid_and_gone ===
# background: client-office
# music: client-office
# channel: email
# clock: 05-21 12:00
NATALIA: Invoice 318 is paid, to the last kopeck. You were right in every item. # id: ix77 # mood: neutral # enter: natalia # sound: message
LARISA: Paid! In full! I told you so. # id: ix78 # mood: delighted # background: service-desk # enter: larisa # exit: natalia
Below it, in the same letter, stands the second line: the contract ends on the 31st. # id: ix79 # background: client-office # enter: natalia # exit: larisa # mood: natalia neutral # wait: 2
A firm of six people looks after her now. They know how many gnomes she has. # id: ix80 # ending: paid-and-gone
-> END

=== both_in_indignation ===
# background: client-office
# music: client-office
# channel: office
# clock: 05-21 20:00
NATALIA: I pay nothing, I sign nothing, and I do not want to hear another voice from there. # id: ix81 # mood: angry # enter: natalia # camera: close
ANDREY: She owes us for three weeks. We are in the right. # id: ix82 # mood: angry # background: service-desk # enter: andrey # exit: natalia # exit: gleb
NATALIA: I am in the right. # id: ix83 # background: client-office # enter: natalia # exit: andrey # mood: angry # wait: 2
In May a small firm posts a story, without names, about a client “who has had no luck again”. Two thousand people recognise themselves in it. # id: ix84 # sound: typing
She is their client by now. They know her by her voice. # id: ix85 # ending: both-in-indignation
-> END
