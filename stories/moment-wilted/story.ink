INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, threatened, bought_off, came_to_look, proved_wrong
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: restaurant-morning
# music: kitchen
# channel: email
# clock: 07-01 09:40
ARBUZOV: For what should I pay? Your flowers hang their heads on the second day. All June. # id: idtp # mood: angry # sound: message # enter: arbuzov
Accounting has drafted a reminder: five days, then no more deliveries. # id: r6c8
From May on, his restaurant has new air conditioning. It stands in your driver’s notes. # id: h9fs
+ [“All deliveries were accepted and signed for. Kindly pay 84,000 within 5 days, or we shall stop” # id: d01a]
    ~ react(-14, 2, threatened)
    ARBUZOV: Then stop. # id: xs9y # mood: angry # gesture: put-down-phone
    By noon he has three offers on his table. # id: srvj # clock: 07-01 12:00 # sound: paper # ending: court
    -> END
+ [“We value you very much. Let us halve June and forget about it, as between old friends” # id: d01b]
    ~ react(8, -6, bought_off)
    ARBUZOV: Half. So you did know. # id: wktg # mood: neutral # gesture: lean-back
    On the second of July the tulips hang their heads. # id: eejp # clock: 07-02 09:40 # gesture: arbuzov sigh # mood: arbuzov annoyed # ending: split
    -> END
+ [“The bill can wait. At 4 I come with our florist; may we look together where they wilt?” # id: d01c]
    ~ promise(word_given)
    ~ react(6, 10, came_to_look)
    ARBUZOV: You come yourselves? In person? # id: p5ic # mood: neutral # gesture: lean-in
    ARBUZOV: Only the tables under the vents. Look at that. # id: kw8i # mood: warm # channel: visit # clock: 07-01 16:00 # gesture: put-down-phone # ending: tables
    -> END
+ [“The cause is your new air conditioning since May, not our flowers; ask any botanist about it” # id: d01d]
    ~ react(-10, 0, proved_wrong)
    ARBUZOV: So I have killed them myself, have I? # id: kfq4 # mood: angry # gesture: shake
    You are right. The bill stays unpaid. # id: y65y # ending: court
    -> END
