INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, thrown_in, told_to_move_it, prepared, left_at_home
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: kitchen-closing
# music: closing
# channel: office
# clock: 08-27 18:20
YULIA: I can do tomorrow! I have seen two tastings. Well, one and a half. # id: gtta # mood: worried # enter: yulia
She does not know the price list, and she has never been asked “Why so dear?” # id: yzin
You are free from nine to eleven. The calendar says: budget. # id: ka9m
+ [“I believe in you: that is how we have all begun. Take the new car, and just be yourself there” # id: d01a]
    ~ react(8, -12, thrown_in)
    YULIA: Thank you! You will not regret it. # id: un43 # mood: delighted # gesture: nod
    At midnight she is still learning the price list by heart. # id: vh3g # clock: 08-27 23:55 # mood: yulia worried # look: yulia down # ending: ten
    -> END
+ [“Ring the bride tonight: could we move it to Friday? Our manager is unwell, she will see that” # id: d01b]
    ~ react(-4, -6, told_to_move_it)
    YULIA: On the eve? She has taken the day off. # id: vyrd # mood: worried # gesture: lean-back
    The bride agrees, in three words. Her mother looks up another firm. # id: d8u7 # ending: ten
    -> END
+ [“We rehearse tonight, all three hard questions, twice. Tomorrow you lead and I sit beside you” # id: d01c]
    ~ promise(word_given)
    ~ react(8, 10, prepared)
    YULIA: All three? Even “Why so dear?” # id: a3c8 # mood: neutral # gesture: lean-in
    YULIA: The fourth time I did not blush. # id: qp8q # mood: warm # clock: 08-27 21:10 # gesture: nod # ending: together
    -> END
+ [Go alone: a hundred and forty guests are no lesson, and she can watch the next one from the kitchen # id: d01d]
    ~ react(-2, 4, left_at_home)
    YULIA: Of course. I shall pack the trays. # id: d6nm # mood: neutral # look: down
    The tasting goes well. It always does when you go. # id: ak9t # clock: 08-28 10:00 # ending: safe
    -> END
