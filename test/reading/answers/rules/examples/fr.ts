import type { RuleExamples } from "./ruleExamples";

export const FRENCH_EXAMPLES: RuleExamples = {
  "fr-oui": { finds: "Pas de souci, qu'elle me téléphone.", leaves: "Oui et non." },
  "fr-mettez-nous": { finds: "Qu'il passe à l'atelier quand il veut.", leaves: "Il est passé hier." },
  "fr-non": { finds: "Non merci.", leaves: "Moi non plus." },
  "fr-decline": { finds: "Je passe mon tour.", leaves: "Je passe demain." },
  "fr-impossible": { finds: "Malheureusement je n'ai pas le temps.", leaves: "J'ai tout mon temps." },
  "fr-plus-tard": { finds: "Repose-moi la question plus tard.", leaves: "Il est tard." },
  "fr-autre": { finds: "Adressez-vous plutôt au service culturel.", leaves: "Voici mon adresse." },
  "fr-mon-nom": { finds: "Elle peut citer mon nom.", leaves: "Elle ne m'a pas dit son nom." },
  "fr-precisions": { finds: "Peux-tu m'en dire plus ?", leaves: "Je ne dis plus rien." },
  "fr-question": { finds: "Est-ce qu'ils ont déjà des clients ?", leaves: "Ils ont déjà des clients." },
  "fr-je-reflechis": { finds: "On verra ça.", leaves: "On se voit samedi." },
  "fr-bien-recu": { finds: "Bien reçu, merci.", leaves: "Bien reçu, j'accepte volontiers." },
  "fr-so-no": { finds: "On me le reprocherait, donc non.", leaves: "Donc nous irons." },
  "fr-pourquoi-pas": { finds: "Pourquoi pas, tiens.", leaves: "Pourquoi pas demander à Luc." },
  "fr-a-partir-de": { finds: "Volontiers, mais pas avant juin.", leaves: "Volontiers, mais sans gâteau." },
};
