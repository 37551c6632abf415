import type { RuleExamples } from "./ruleExamples";

export const GERMAN_EXAMPLES: RuleExamples = {
  "de-ja": { finds: "Klar, du kannst uns vorstellen.", leaves: "Das ist unklar." },
  "de-stell-uns-vor": { finds: "Sie kann mich gern anrufen.", leaves: "Sie hat mich gestern gesehen." },
  "de-nein": { finds: "Nein danke.", leaves: "Keineswegs." },
  "de-ich-passe": { finds: "Dafür habe ich kein Interesse.", leaves: "Dafür interessiere ich mich." },
  "de-leider": { finds: "Leider geht das nicht.", leaves: "Leider nein, aber frag Jürgen." },
  "de-spater": { finds: "Lass uns das nach dem Umzug machen.", leaves: "Wir sind umgezogen." },
  "de-andere": { finds: "Dafür bin ich nicht zuständig.", leaves: "Dafür bin ich dankbar." },
  "de-mein-name": { finds: "Er kann sich auf mich berufen.", leaves: "Er verlässt sich auf dich." },
  "de-mehr-wissen": { finds: "Kommt drauf an.", leaves: "Sie kommt an." },
  "de-frage": { finds: "Worum geht es genau?", leaves: "Es geht um nichts." },
  "de-mal-sehen": { finds: "Das muss ich mit dem Team besprechen.", leaves: "Das gefällt dem Team." },
  "de-angekommen": { finds: "Danke, ist angekommen.", leaves: "Danke, ich bin dabei." },
  "de-so-no": { finds: "Das gäbe Ärger, also nein.", leaves: "Also neinsagen kann sie." },
  "de-erst-ab": { finds: "Gern, aber erst im Herbst.", leaves: "Gern, aber ohne Kuchen." },
};
