/**
 * Word lists, each in both languages.
 *
 * An entry is the beginning of a word or phrase, so that it meets every ending of a Russian word; an
 * entry that ends in `$` is a whole word or phrase.
 */
import type { Locale } from '../../contract/locale.ts';

export type WordList = Readonly<Record<Locale, readonly string[]>>;

/** The entries of a list, written with bars between them. */
const list = (entries: string): readonly string[] =>
  entries.split(/[|\n]+/).filter((entry) => entry !== '');

export const POLITENESS: WordList = {
  en: list(`
thank|sorry|apolog|glad|kind|grateful|welcome|pardon|excuse me|would you|
could you|may i$|pleas|
`),
  ru: list(`
пожалуйст|извин|прости|прошу прощ|благодар|спасиб|будьте добр|рад$|рады$|рада$|
любезн|
`),
};

export const HEDGES: WordList = {
  en: list(`
maybe|perhaps|probabl|possibl|hope|try$|trying|might|somehow|i think|should be|
as far as|seem|
`),
  ru: list(`
надею|надеем|возможно|постара|наверн|как-нибудь|может быть|кажется|пожалуй$|
вроде|вероятно|попробу|
`),
};

export const EMPATHY: WordList = {
  en: list(`
understand|understood|hear you|i see|feel|worr|care about|imagine|
must have been|
`),
  ru: list(`
понима|понят|слыш|вижу|чувству|пережива|представля|беспоко|
`),
};

export const BOTH_AND: WordList = {
  en: list(`
and$|also$|both$|as well|then$|together|first$|
`),
  ru: list(`
и$|а также|тоже$|потом$|вместе|сначала|затем|
`),
};

export const ABSOLUTES: WordList = {
  en: list(`
always|never|everyone|everybody|nobody|nothing|everything|certainly|definitely|
absolutely|all$|every$|
`),
  ru: list(`
всегда|никогда|все$|никто|ничего|точно$|обязательно|абсолютно|конечно|кажд|любо|
любы|
`),
};

/** Feelings, and conclusions drawn from them: what a client takes from a move. */
export const FEELINGS: WordList = {
  en: list(`
delight|puzzl|sad|let down|good to|lie$|remember|perhaps|means$|now i know|so they|so that is|think|thought|
afraid|fear|worr|relie|glad|happy|angry|anger|annoy|hurt|insult|asham|embarrass|
calm|trust|guilt|tired|feel|felt|like$|hope|doubt|sure|certain|confiden|believ|
disappoint|surpris|respect|laugh|smil|warm|cold|lonel|unwanted|unwelcome|safe|
count on|rely|matter|enough|expect|understand|understood|know where|pleas|upset|
uneasy|awkward|offend|grateful|thank|sorry|bitter|humiliat|ridicul|mock|
suspicio|suspect|wary|interest|bored|patien|proud|small|foolish|deceiv|cheat|
regret|wonder|never again|no longer|serious|
`),
  ru: list(`
восторг|доволен|довольн|озадач|груст|печал|расстро|жаль|помн|ложь|значит|видимо|наверн|получается|выходит|теперь|думал|думаю|
боюсь|боит|страш|страх|тревож|беспоко|волн|облегч|рад|злит|злю|зло|сержусь|
раздраж|обид|оскорб|стыд|нелов|спокой|спокое|довер|вин|уста|чувству|нрав|надеж|
надею|сомнев|сомнен|увер|верю|верить|поверил|разочаров|удив|уваж|сме|улыб|тепл|
холод|одинок|лишн|нужен|важн|безопас|положит|рассчит|жд|понима|понят|понял|
благодар|спасибо|жал|горьк|униз|насме|подозр|насторож|интерес|скучн|терпен|горд|
глуп|обман|больше не|всерьез|приятн|неприятн|досад|легче|хорошо|плохо|достал|
знаю|вывод|
`),
};

/** Times and terms that make an act definite. */
export const TIMES: WordList = {
  en: list(`
today|tomorrow|tonight|now$|morning|evening|noon|hour|minute|day$|days$|week|
monday|tuesday|wednesday|thursday|friday|before|after|first$|then$|by ten|
by five|at once|until|till|
`),
  ru: list(`
сегодня|завтра|сейчас|утр|вечер|полд|час|минут|день$|дня$|дней$|недел|
понедельник|вторник|сред|четверг|пятниц|до |после|сначала|потом|сразу|пока|
`),
};

/** Judgements of the person instead of the move. */
export const JUDGEMENTS: WordList = {
  en: list(`
you are unprofessional|unprofessional of you|you are bad|you are a$|you are an$|
you are not able|you always|you never|you lack|as always$|as usual|
your character|typical of you|you should be ashamed|you are incompetent|
incompeten|you failed|
`),
  ru: list(`
вы непрофессионал|непрофессионал|у вас плохо с|как всегда|как обычно|вы всегда|
вы никогда|вы не умеете|вы не способн|ваш характер|типично для вас|
вам должно быть стыдно|некомпетентн|вы провал|
`),
};

/** Health, family, faith and origin: never an argument about a colleague. */
export const PRIVATE_MATTERS: WordList = {
  en: list(`
diagnos|autis|disab|illness|sick$|disease|depress|mental|therap|medic|pregnan|
cancer|surgery|divorc|special needs|syndrome|disorder|muslim|jew|christian|
orthodox|religio|faith$|ethnic|nationalit|migrant|immigrant|foreigner|race$|
racial|
`),
  ru: list(`
диагноз|аутис|аутич|инвалид|болезн|болен|больн|забол|депресс|психич|лечен|лечит|
беремен|онколог|операци|развод|развел|особенност развит|синдром|расстройств|
мусульман|евре|христиан|православ|религи|верующ|этнич|национальн|мигрант|приезж|
иностран|раса$|
`),
};

/** Words by which an option can mean a member of staff without his name. */
export const STAFF: WordList = {
  en: list(`
courier|colleague|employee|driver|waiter|our man|our boy|he has|she has|he is|
she is|
`),
  ru: list(`
курьер|коллег|сотрудник|водител|официант|наш парень|у него|у нее|он болен|
она больна|работник|
`),
};
