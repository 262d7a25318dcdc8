/** What managers and learners of the demonstration say to each other, in both languages. */
import type { Locale } from '../../contract/locale.ts';

/** A manager's comment on a decision, and what comes of it. */
export type Talk = {
  readonly comment: string;
  /** `null`: the learner has not answered yet. */
  readonly reply: string | null;
  /** Why the manager sets another result beside the computed one; `null`: he agrees with it. */
  readonly reason: string | null;
  /** What both agree on, so many days from now; less than 0 where it is done. */
  readonly agreement: { readonly text: string; readonly days: number } | null;
};

/** For each manager, in the order of `MANAGERS`, a talk with each of his first learners. */
export const TALKS: Readonly<Record<Locale, readonly (readonly Talk[])[]>> = {
  en: [
    [
      {
        comment:
          'You answered before you had asked anything. What did you know about the client at that point?',
        reply: 'Less than I thought. I wanted it to be over quickly; next time I ask first.',
        reason: 'The apology came late, but it was meant, and the client heard it.',
        agreement: {
          text: 'In the next three calls, ask two questions before the first offer.',
          days: 5,
        },
      },
      {
        comment: 'Here the client told you what she was afraid of. Read the line once more: what?',
        reply: null,
        reason: null,
        agreement: null,
      },
    ],
    [
      {
        comment: 'Good that you came back to this. What in our schedule made it so late?',
        reply: 'The handover came at six. Could we have it an hour earlier?',
        reason: 'The promise was small, and it was kept; that counts for more than the words.',
        agreement: { text: 'Write the handover before five and send it to both shifts.', days: -2 },
      },
      {
        comment: 'A promise with an hour in it. That is what I would have said, too.',
        reply: 'Thank you. I had written the hour down before I picked up.',
        reason: null,
        agreement: null,
      },
    ],
  ],
  ru: [
    [
      {
        comment: 'Ответ прозвучал раньше вопроса. Что вы к этому моменту знали о клиенте?',
        reply: 'Меньше, чем казалось. Хотелось скорее закончить; в следующий раз сначала спрошу.',
        reason: 'Извинение прозвучало поздно, но искренне, и клиент его услышал.',
        agreement: {
          text: 'В следующих трёх звонках задать два вопроса до первого предложения.',
          days: 5,
        },
      },
      {
        comment: 'Здесь клиентка сказала, чего боится. Перечитайте реплику: чего именно?',
        reply: null,
        reason: null,
        agreement: null,
      },
    ],
    [
      {
        comment:
          'Хорошо, что вы к этому вернулись. Из-за чего в нашем расписании вышло так поздно?',
        reply: 'Смену передали в шесть. Можно ли на час раньше?',
        reason: 'Обещание было небольшим, и его сдержали; это весит больше слов.',
        agreement: { text: 'Писать передачу смены до пяти и отправлять обеим сменам.', days: -2 },
      },
      {
        comment: 'Обещание, в котором назван час. Я бы сказал так же.',
        reply: 'Спасибо. Час был записан ещё до звонка.',
        reason: null,
        agreement: null,
      },
    ],
  ],
};
