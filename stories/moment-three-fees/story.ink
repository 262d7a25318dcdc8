INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, got_his_money, saw_it_himself, lost_the_argument, passed_along
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: bank
# music: showroom
# channel: office
# clock: 09-03 15:40
SYCHEV: Three times ninety-nine in one week! You steal quietly, don’t you? # id: pswg # mood: angry # enter: sychev # gesture: shake
Your screen: three withdrawals at another bank’s machine, by the market. # id: a9xj
SYCHEV: Every morning at seven, cash for the suppliers. Always the same machine. # id: hwmd # mood: annoyed # gesture: lean-in
+ [“I am sorry for this; I shall refund all 297 right away, and let us forget it” # id: d01a]
    ~ react(8, -4, got_his_money)
    SYCHEV: There. One only has to shout. # id: a9j7 # mood: warm # gesture: nod
    On Monday at seven he stands at the same machine. # id: kbp8 # ending: quiet
    -> END
+ [Turn the screen and show it: the fees come from another bank’s machine, ours is free and 40 steps on # id: d01b]
    ~ promise(word_given)
    ~ react(4, 10, saw_it_himself)
    SYCHEV: By the fish stall? I pass it every day. # id: yn9p # mood: annoyed # gesture: lean-in
    SYCHEV: Six years, and nobody has shown me. # id: zfpz # mood: warm # gesture: nod # ending: shown
    -> END
+ [“Nobody steals here. You used another bank’s machine, and the tariff says so in item 6” # id: d01c]
    ~ react(-12, 2, lost_the_argument)
    SYCHEV: Item six. In front of the whole queue. # id: xeaf # mood: angry # gesture: shake
    The queue looks at the floor. # id: gts7 # look: sychev away # ending: moved
    -> END
+ [“Tariffs are for our call centre: would you dial 8, then 3, or write into the app?” # id: d01d]
    ~ react(-6, -4, passed_along)
    SYCHEV: I am standing in front of you! # id: krew # mood: angry # gesture: lean-in
    He waits nine minutes for an answer, beside your window. # id: v6nb # look: sychev down # mood: sychev annoyed # ending: moved
    -> END
