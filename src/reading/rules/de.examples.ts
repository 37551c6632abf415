import type { RuleExamples } from "./rule";

export const DE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "de-mich-vorstellen": {
    finds: "Könntest du mich deiner Bäckerin vorstellen?",
    leaves: "Darf ich Ihnen unsere Firma vorstellen?",
  },
  "de-stellst-du-mich": {
    finds: "Stellst du mich bei Gelegenheit deinem Onkel vor?",
    leaves: "Stellst du die Kiste vor die Tür?",
  },
  "de-intro-zu": { finds: "Ich hoffe auf einen Kontakt zu Frau Petz.", leaves: "Danke für den Kontakt zu Frau Petz." },
  "de-kennst-du": { finds: "Kennst du jemanden beim Hafen?", leaves: "Kennst du das Lied?" },
  "de-fragen-ob": { finds: "Fragst du ihn, ob er Zeit für mich hat?", leaves: "Fragst du nach dem Preis?" },
  "de-gutes-wort": { finds: "Würdest du ein gutes Wort für mich einlegen?", leaves: "Das Wort steht im Duden." },
  "de-an-wen-wenden": { finds: "An wen soll ich mich im Museum wenden?", leaves: "An wen ging das Paket?" },
  "de-gern-kennenlernen": { finds: "Ich würde gern deine Tante kennenlernen.", leaves: "Ich würde gern deine Tasche tragen." },
  "de-ich-stelle-vor": { finds: "Ich bringe euch hiermit zusammen.", leaves: "Bringst du das Brot mit?" },
  "de-ich-kann-vorstellen": {
    finds: "Ich kann dich gern meiner Schwester vorstellen.",
    leaves: "Ich kann gern Brot mitbringen.",
  },
  "de-darf-ich-geben": { finds: "Darf ich ihr deine Nummer geben?", leaves: "Darf ich das Brot schneiden?" },
  "de-moechte-dich": { finds: "Ein Freund möchte dich gern kennenlernen.", leaves: "Ein Freund möchte Brot." },
  "de-look-alike": { finds: "Ich möchte mich kurz vorstellen.", leaves: "Kannst du mich ihr vorstellen?" },
};
