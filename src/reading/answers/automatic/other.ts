import type { AutomaticCue } from "./cue";

/** Subjects that mail programs write in the languages which the add-on does not read: the words are the program's, not the person's. */
export const OTHER_CUES: readonly AutomaticCue[] = [
  {
    id: "other-subject",
    where: "subject",
    pattern:
      /^(?:automatisch (?:antwoord|bericht)|afwezig(?:heid)?|afwezigheidsbericht|niet bezorgd|onbestelbaar|automatiskt? (?:svar|svarsmeddelande)|autosvar|automatisk svar|franvaro|fravær|fraver|ikke levert|risposta automatica|fuori (?:sede|ufficio)|assenza|mancato recapito|automaattinen vastaus|poissa|automaticka odpoved|nepritomnost|automatyczna odpowiedz|odpowiedz automatyczna|nieobecnosc|raspuns automat|automatikus valasz|hazon kivul|otomatik yanit|ofis dis[iı]nda|ateb awtomatig|automatski odgovor|αυτοματη απαντηση|автоответ|автоматический ответ|автоматична|отсутств|jawapan automatik|balasan otomatis|tra loi tu dong|自動回覆|自動返信|自动回复|自动答复|不在|자동 ?(?:응답|회신)|부재|תשובה אוטומטית|رد تلقائي)/,
    points: 6,
  },
  {
    id: "other-body",
    where: "body",
    pattern:
      /自動(?:回覆|返信|送信)|自动回复|자동 응답|risposta automatica|automatisch (?:antwoord|gegenereerd)|autosvar|automatiskt? svar|автоответ|otomatik yan/,
    points: 6,
  },
];
