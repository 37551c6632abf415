import type { AutomaticCue } from "./cue";

export const GERMAN_CUES: readonly AutomaticCue[] = [
  {
    id: "de-subject",
    where: "subject",
    pattern:
      /^(?:abwesenheit(?:snotiz|smeldung|sassistent)?|automatische (?:antwort|ruckantwort|benachrichtigung|nachricht)|auto-?antwort|nicht im (?:buro|haus)|unzustellbar|nicht zugestellt|gelesen:|nicht gelesen:|lesebestatigung|eingangsbestatigung|out of office)/,
    points: 6,
  },
  {
    id: "de-away-subject",
    where: "subject",
    pattern:
      /^(?:abwesend|(?:im |in )?urlaub|ausser haus|zustellung|ihre anfrage|(?:betriebs|werks|praxis|sommer|weihnachts)(?:ferien|urlaub|pause)|ferien|geschlossen|schliessung)/,
    points: 4,
  },
  {
    id: "de-left",
    where: "body",
    pattern: /nicht mehr (?:bei|fur|im unternehmen|in der firma|im hause?)\b.{0,30}(?:tatig|beschaftigt|erreichbar)/,
    points: 6,
    departed: true,
  },
  {
    id: "de-gone",
    where: "body",
    pattern:
      /(?:das unternehmen|die firma|unser haus) (?:zum .{0,20})?verlassen|aus (?:dem|unserem) (?:unternehmen|haus) ausgeschieden/,
    points: 4,
    departed: true,
  },
  {
    id: "de-redirect",
    where: "body",
    pattern:
      /(?:richten|senden|schicken|adressieren) sie (?:bitte )?(?:ihre |alle |kunftige |anfragen)|(?:fur|bei) (?:alle )?(?:ruckfragen|anfragen|fragen) wenden sie sich/,
    points: 3,
  },
  {
    id: "de-says-so",
    where: "body",
    pattern:
      /automatisch(?:e|en)? (?:generiert|erstellt|versendet|versandt|erzeugt|nachricht|antwort|e-?mail|eingangsbestatigung)[a-z]*|bitte (?:antworten sie|antworte) nicht (?:auf|darauf)|(?:postfach|adresse|mailbox) (?:wird|ist) nicht (?:mehr )?(?:gelesen|uberwacht|besetzt|aktiv|erreichbar)|(?:wird|werden) (?:ihre [a-z]+ )?nicht (?:automatisch )?weitergeleitet|(?:nicht|konnte nicht|konnten nicht) (?:an .{0,60})?zugestellt werden|(?:empfanger|adresse) (?:ist )?unbekannt|(?:postfach|mailbox)(?: [a-z]+){0,3} (?:ist |hat )?(?:voll|uberfullt)|ist ein automat\b/,
    points: 6,
  },
  {
    id: "de-ticket",
    where: "body",
    pattern:
      /(?:anfrage|nachricht|e-?mail|anliegen) (?:ist bei uns |wurde |haben wir |ist )(?:eingegangen|erhalten|registriert|erfasst)|vorgangsnummer|ticketnummer|bearbeitungsnummer|aktenzeichen.{0,20}angeben/,
    points: 6,
  },
  {
    id: "de-away",
    where: "body",
    pattern:
      /(?:ich bin|bin|wir sind|befinde mich|ist)\b.{0,50}(?:nicht im (?:haus|buro|dienst)|abwesend|im urlaub|auf dienstreise|ausser haus|in elternzeit|in mutterschutz|nicht erreichbar|auf reisen|krank|wieder erreichbar|unterwegs)|(?:buro|kanzlei|praxis|geschaft|betrieb|werkstatt|laden|atelier|sekretariat)s? (?:ist|bleibt|macht|hat) .{0,40}(?:geschlossen|ferien|pause)|(?:betriebs|werks|praxis)(?:ferien|urlaub)/,
    points: 2,
  },
  {
    id: "de-urgent",
    where: "body",
    pattern:
      /(?:in |bei )?dringend(?:en|e|er) (?:fallen|fall|angelegenheiten|anliegen|anfragen)|in (?:meiner|der) abwesenheit|wenden sie sich (?:bitte )?(?:in dieser zeit )?an|vertret(?:ung|en|er)/,
    points: 4,
  },
  {
    id: "de-access",
    where: "body",
    pattern:
      /(?:keinen|eingeschrankten|unregelmassig|nur selten|begrenzten|kaum) (?:zugriff|zugang)|e-?mails? (?:werden|wird|nur|kann)/,
    points: 2,
  },
  {
    id: "de-return",
    where: "body",
    pattern:
      /(?:werde|antworte|melde|bearbeite|beantworte).{0,60}(?:ruckkehr|so bald|schnellstmoglich|danach|wieder)|nach meiner ruckkehr|(?:sind|bin) (?:wir|ich) .{0,30}wieder|wieder (?:fur sie )?(?:da|erreichbar|im (?:buro|haus|dienst))/,
    points: 1,
  },
  {
    id: "de-thanks",
    where: "body",
    pattern:
      /^\W*(?:(?:guten tag|sehr geehrte|hallo|liebe)[^.\n]{0,40}[,.!]\s*)?(?:vielen |herzlichen |besten )?dank (?:fur )?(?:ihre|deine|die) (?:nachricht|e-?mail|mail|anfrage)/,
    points: 1,
  },
];
