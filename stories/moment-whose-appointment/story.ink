INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, kept_a_secret_and_helped, got_the_hour, sent_away_with_a_rule, sent_on
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: home-kitchen
# music: day
# channel: phone
# clock: 03-05 09:20
Nine twenty. The patient’s card says: tell nobody but me. # id: yhrm # enter: ponomareva
PONOMAREVA: My mother-in-law does not pick up. Is she with you today? I drive her, I need the hour. # id: arph # mood: worried # sound: phone-ring
PONOMAREVA: You know me. I was there in January with the boys. # id: dwgn # mood: worried # gesture: lean-in
+ [“I understand, but I tell nobody about visits. May I ring her and say you worry?” # id: d01a]
    ~ promise(word_given)
    ~ react(4, 8, kept_a_secret_and_helped)
    PONOMAREVA: Not even me. Hm. Good, ring her. # id: bf34 # mood: neutral # gesture: nod
    Four minutes later the two of them are talking. # id: qtft # mood: ponomareva warm # ending: trusted
    -> END
+ [“I know you, of course. She is down for eleven thirty with our doctor, second floor” # id: d01b]
    ~ react(8, -10, got_the_hour)
    PONOMAREVA: Bless you. Eleven thirty, then. # id: fj8i # mood: delighted # gesture: nod
    The patient had told at home that she was going to the market. # id: pnfd # mood: ponomareva annoyed # ending: known
    -> END
+ [“By the rules I cannot say anything. Write an application, it is answered within 30 days” # id: d01c]
    ~ react(-10, 0, sent_away_with_a_rule)
    PONOMAREVA: Thirty days? She is eighty. # id: qiyw # mood: angry # gesture: shake
    The line goes dead. The rule was kept. # id: a5b2 # gesture: ponomareva put-down-phone # ending: cool
    -> END
+ [“I cannot find that name today. Perhaps another clinic, or perhaps it is tomorrow?” # id: d01d]
    ~ react(4, -8, sent_on)
    PONOMAREVA: Not there? Then where is she? # id: para # mood: worried # look: away
    She rings three clinics and the police before eleven. # id: neuf # gesture: ponomareva type # mood: ponomareva worried # ending: known
    -> END
