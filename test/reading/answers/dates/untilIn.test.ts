import type { Language } from "../../../../src/domain/language";
import { untilIn } from "../../../../src/reading/answers/dates/untilIn";
import type { Mail } from "../../../../src/reading/types";

function sent(date: string, offsetMinutes = 0): Mail {
  return {
    subject: "",
    from: null,
    replyTo: null,
    to: [],
    cc: [],
    sentAt: Date.parse(`${date}T12:00:00Z`) - offsetMinutes * 60_000,
    offsetMinutes,
    headers: {},
    plain: "",
    html: null,
  };
}

type Row = [text: string, sentOn: string, until: string | null, offsetMinutes?: number];

const LATER: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    ["Ask me again in thirty days.", "2025-04-10", "2025-05-10"],
    ["Could you keep it for two weeks?", "2025-06-03", "2025-06-17"],
    ["In a week's time, gladly.", "2025-06-03", "2025-06-10"],
    ["We sail until the 8th, from the 10th he may call.", "2025-06-03", "2025-06-10"],
    ["Tuesday 5 people come, so later.", "2025-06-03", "2025-06-10"],
    ["Swamped. Come back to me in June?", "2025-04-10", "2025-06-01"],
    ["Could you try again in january", "2025-11-20", "2026-01-01"],
    ["Ask me after the 20th please", "2025-03-05", "2025-03-20"],
    ["Ask me after the 3rd please", "2025-03-05", "2025-04-03"],
    ["Not before mid-May.", "2025-04-01", "2025-05-15"],
    ["not this side of may. after may 12 fine", "2025-04-01", "2025-05-12"],
    ["May I answer you in September?", "2025-07-01", "2025-09-01"],
    ["We march on. Ping me next week.", "2025-07-02", "2025-07-07"],
    ["Nudge me on Tuesday next week", "2025-07-02", "2025-07-08"],
    ["Nudge me the week after next", "2025-07-02", "2025-07-14"],
    ["Next month would be kinder.", "2025-12-02", "2026-01-01"],
    ["Try me at the end of the month.", "2025-02-10", "2025-02-28"],
    ["End of August, once the audit is through", "2025-06-10", "2025-08-31"],
    ["Revisit in Q3?", "2025-02-10", "2025-07-01"],
    ["Q1 would work better, ask me then", "2025-09-09", "2026-01-01"],
    ["Give me ten days.", "2025-01-25", "2025-02-04"],
    ["Could we say a fortnight?", "2025-01-25", "2025-02-08"],
    ["Let's talk again in six months", "2025-08-31", "2026-02-28"],
    ["in a couple of weeks I can think again", "2025-08-04", "2025-08-18"],
    ["Ask again two weeks from now", "2025-08-04", "2025-08-18"],
    ["Next year, with pleasure.", "2025-08-04", "2026-01-01"],
    ["In the new year please", "2025-11-04", "2026-01-01"],
    ["Not until 2026", "2025-11-04", "2026-01-01"],
    ["Ask me on 9/3", "2025-08-04", "2025-09-03", -300],
    ["Ask me on 9/10", "2025-08-04", "2025-10-09", 60],
    ["I'm at a trade fair 3-7 November, then ask me again", "2025-10-20", "2025-11-07"],
    ["Monday is taken. Ask me on Thursday 14 August", "2025-08-06", "2025-08-14"],
    ["Try me when the week of the 12th is over", "2025-05-02", "2025-05-12"],
    ["Try again Tuesday the 17th, the hearing will be over", "2025-06-04", "2025-06-17"],
    ["February is full. March please!", "2025-02-04", "2025-03-01"],
    ["January is for hermits, ask me in Feb", "2025-01-14", "2025-02-01"],
    ["no new suppliers til september", "2025-06-11", "2025-09-01"],
    ["Kindly revert in Q3", "2025-04-24", "2025-07-01"],
    ["Perhaps after the summer", "2025-05-02", null],
    ["in a few weeks maybe", "2025-05-02", null],
    ["This week is out of the question.", "2025-05-02", null],
    ["Our first one came on Tuesday! Later, gladly.", "2025-05-02", null],
    ["I'm free any Thursday once the season ends.", "2025-05-02", null],
    ["Over the next month I can't even breathe", "2025-05-02", null],
    ["The call was at 10.30, room 12. Later please.", "2025-05-02", null],
  ],
  es: [
    ["Antes del 12 no puedo", "2025-06-04", "2025-06-12"],
    ["Escríbeme en septiembre y lo miramos", "2025-06-02", "2025-09-01"],
    ["La semana que viene te digo, recuérdamelo", "2025-06-04", "2025-06-09"],
    ["A partir del 15 de octubre, sin problema", "2025-09-04", "2025-10-15"],
    ["Dentro de un mes hablamos", "2025-06-04", "2025-07-04"],
    ["Mejor a finales de mayo", "2025-04-04", "2025-05-31"],
    ["El lunes próximo, ahora no puedo", "2025-06-04", "2025-06-09"],
    ["Ahora imposible, quizá pasado el verano", "2025-06-04", null],
  ],
  fr: [
    ["Pas avant le 21, je déménage", "2025-06-04", "2025-06-21"],
    ["Dans quinze jours, volontiers", "2025-06-04", "2025-06-18"],
    ["Relance-moi en janvier", "2025-11-04", "2026-01-01"],
    ["Pas avant le 1er mars, je suis en tournage", "2025-01-10", "2025-03-01"],
    ["Reparlons-en dans trois semaines", "2025-01-10", "2025-01-31"],
    ["La semaine prochaine peut-être", "2025-01-10", "2025-01-13"],
    ["Au deuxième trimestre, oui", "2025-01-10", "2025-04-01"],
    ["À partir de mi-août", "2025-06-10", "2025-08-15"],
    ["Après les fêtes, on verra", "2025-11-10", null],
  ],
  de: [
    ["Frag mich im September noch einmal", "2025-06-02", "2025-09-01"],
    ["Nicht vor Mai, vorher ertrinke ich", "2025-02-02", "2025-05-01"],
    ["Nächste Woche gern, diese nicht", "2025-06-04", "2025-06-09"],
    ["Ab dem 12. geht es wieder", "2025-06-04", "2025-06-12"],
    ["Melden Sie sich in vier Wochen noch einmal", "2025-06-04", "2025-07-02"],
    ["Anfang Oktober bin ich durch", "2025-06-04", "2025-10-01"],
    ["In KW 34 wieder", "2025-06-04", "2025-08-18"],
    ["Im neuen Jahr sehr gern", "2025-11-04", "2026-01-01"],
    ["Vor zwei Wochen wäre es gegangen, jetzt nicht", "2025-11-04", null],
  ],
  pt: [
    ["A partir de 14 posso recebê-lo", "2025-06-04", "2025-06-14"],
    ["Me procura em agosto", "2025-06-02", "2025-08-01"],
    ["Só depois do dia 20, antes não dá", "2025-06-02", "2025-06-20"],
    ["Semana que vem a gente fala", "2025-06-04", "2025-06-09"],
    ["Daqui a duas semanas, pode ser?", "2025-06-04", "2025-06-18"],
    ["Na segunda-feira respondo melhor", "2025-06-04", "2025-06-09"],
    ["No fim do mês, agora não", "2025-06-04", "2025-06-30"],
  ],
};

const AUTOMATIC: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    ["I am out of the office from 2 June until 13 June and will answer after that.", "2025-06-03", "2025-06-13"],
    ["I'm on leave 2 - 13 June, back at my desk on Monday 16 June.", "2025-06-03", "2025-06-16"],
    ["On vacation July 3-11, returning July 14.", "2025-07-03", "2025-07-14"],
    ["I will be away through 12/19/2025.", "2025-12-10", "2025-12-19", -480],
    ["Our office reopens on 01/05/2026.", "2025-12-23", "2026-01-05", -300],
    ["Our office reopens on 05/01/2026.", "2025-12-23", "2026-01-05", 0],
    ["I'm out until January 2nd.", "2025-12-23", "2026-01-02"],
    ["OOO til Weds", "2025-06-06", "2025-06-11"],
    ["Away today, back tomorrow.", "2025-06-06", "2025-06-07"],
    ["I am travelling 1-Sep-25 to 12-Sep-25 with little access to mail.", "2025-09-01", "2025-09-12"],
    ["Back on 2025-09-15.", "2025-09-01", "2025-09-15"],
    ["Parental leave until the end of October. For invoices: ext. 12.", "2025-06-01", "2025-10-31"],
    ["I no longer check this address.", "2025-06-01", null],
  ],
  es: [
    ["Estoy fuera hasta el 13. Vuelvo el lunes 16.", "2025-06-04", "2025-06-16"],
    ["Estaré de vacaciones del 4 al 22 de agosto. Vuelvo el lunes 25 de agosto.", "2025-08-04", "2025-08-25"],
    ["Me encuentro ausente hasta el 15/09/2025 inclusive.", "2025-09-01", "2025-09-15"],
    ["Estoy de baja hasta el 15.", "2025-09-01", "2025-09-15"],
  ],
  fr: [
    ["Je suis en congé jusqu'au 18 août.", "2025-08-01", "2025-08-18"],
    ["Absente du 3 au 14 février, je serai de retour le 17.", "2025-02-03", "2025-02-17"],
    ["Bureau fermé, réouverture le 02/01/2026.", "2025-12-23", "2026-01-02"],
  ],
  de: [
    ["Ich bin vom 7.7. bis 18.7. im Urlaub und ab 21.7. wieder da.", "2025-07-07", "2025-07-21"],
    ["Bis zum 15. bin ich nicht erreichbar.", "2025-07-07", "2025-07-15"],
    ["Am 4. August bin ich zurück, bis dahin hilft Frau Ott.", "2025-07-20", "2025-08-04"],
    ["Unser Büro ist bis einschließlich 6. Januar geschlossen.", "2025-12-20", "2026-01-06"],
  ],
  pt: [
    ["Estou de férias até 15 de julho.", "2025-07-01", "2025-07-15"],
    ["Ausente de 2 a 20 de janeiro, regresso a 23 de janeiro.", "2025-01-02", "2025-01-23"],
    ["Retorno no dia 10/03.", "2025-03-01", "2025-03-10"],
  ],
};

describe.each([
  ["later", LATER],
  ["automatic", AUTOMATIC],
] as const)("the date of a reply read as %s", (purpose, rows) => {
  const cases = Object.entries(rows).flatMap(([language, list]) =>
    list.map(([text, on, until, offset]) => [language as Language, text, on, until, offset ?? 0] as const),
  );
  test.each(cases)("%s: %s (sent %s) is %s", (language, text, sentOn, until, offset) => {
    expect(untilIn(text, language, sent(sentOn, offset), purpose)).toBe(until);
  });
});

test("the sender's own day counts, not the day in London", () => {
  const lateInTokyo: Mail = { ...sent("2025-06-05"), sentAt: Date.parse("2025-06-04T23:30:00Z"), offsetMinutes: 540 };
  expect(untilIn("Ask me tomorrow", "en", lateInTokyo, "later")).toBe("2025-06-06");
});

test("a mail without a date has no day to count from", () => {
  expect(untilIn("Ask me tomorrow", "en", { ...sent("2025-06-05"), sentAt: null }, "later")).toBeNull();
});

test("a language that was mistaken still yields the date", () => {
  expect(untilIn("Absent jusqu'au 18 août", "en", sent("2025-08-01"), "automatic")).toBe("2025-08-18");
});
