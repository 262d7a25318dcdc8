INCLUDE ../rapport.ink

VAR trust = 50
VAR partnership = 45

LIST reactions = no_reaction, was_heard, was_one_of_thirty, was_answered_in_kind, was_promised_six
VAR reaction = no_reaction
LIST promises = word_given

-> d01

=== d01 ===
# background: study
# music: night-desk
# channel: phone
# clock: 12-03 16:55
Since two o’clock a cable is down in his street. You have said the sentence thirty times. # id: iuxb # enter: tarasov
TARASOV: I have been passed on twice. Nobody listens. I shall go to court, you hear? # id: za2y # mood: annoyed # sound: phone-ring # gesture: shake
TARASOV: At six I have a lesson by video. A boy before his exam. # id: v92j # mood: worried # gesture: sigh
+ [“Then first we save the lesson! Your phone can share its line, I show you how; the cable follows by eight” # id: d01a]
    ~ promise(word_given)
    ~ react(8, 8, was_heard)
    TARASOV: My phone can do that? # id: qkg9 # mood: neutral # gesture: lean-in
    TARASOV: It works. You are the first who heard “six”. # id: dc8f # mood: warm # gesture: nod # ending: lesson
    -> END
+ [“There is an outage at your address, works are under way. Thank you for your patience, is there anything else?” # id: d01b]
    ~ react(-6, 2, was_one_of_thirty)
    TARASOV: That is what the other two said. Word for word. # id: tc9v # mood: annoyed # gesture: lean-back
    Nine seconds. The next call is already blinking. # id: iqik # ending: wait
    -> END
+ [“Please do not threaten me: calls are recorded. If you wish to sue, the address stands in your contract” # id: d01c]
    ~ react(-14, 0, was_answered_in_kind)
    TARASOV: Do record it! Eleven years! # id: djfg # mood: angry # gesture: shake # camera: close
    The recording is excellent. It helps nobody. # id: mwuk # gesture: tarasov put-down-phone # ending: gone
    -> END
+ [“Don’t worry, everything will certainly work by six; teach your boy in peace, I hope he passes!” # id: d01d]
    ~ react(10, -10, was_promised_six)
    TARASOV: By six! Thank you, you are an angel. # id: nm7d # mood: delighted # gesture: nod
    The repair sheet says: twenty hundred, not before. # id: xaxc # ending: gone
    -> END
