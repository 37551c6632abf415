import type { RuleExamples } from "./rule";

export const FR_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "fr-me-presenter": { finds: "Pourrais-tu me présenter à ta boulangère ?", leaves: "Je voudrais vous présenter nos vœux." },
  "fr-tu-me-presentes": { finds: "Tu me présentes ton cousin ?", leaves: "Tu présentes ton travail lundi ?" },
  "fr-une-intro": { finds: "Tu as pensé à l'intro avec Maud ?", leaves: "Tu as pensé au pain ?" },
  "fr-connais-tu": { finds: "Connais-tu quelqu'un à la préfecture ?", leaves: "Connais-tu la chanson ?" },
  "fr-demander-si": { finds: "Tu pourrais lui demander s'il me recevrait ?", leaves: "Tu pourrais lui demander l'heure ?" },
  "fr-a-qui-parler": { finds: "À qui devrais-je parler au port ?", leaves: "À qui est ce manteau ?" },
  "fr-donner-mon-numero": { finds: "Tu peux lui donner mon numéro ?", leaves: "Tu peux lui donner le pain ?" },
  "fr-aimerais-rencontrer": {
    finds: "J'aimerais rencontrer la personne qui l'a peint.",
    leaves: "J'aimerais manger avant midi.",
  },
  "fr-je-vous-presente": { finds: "Je vous mets en contact, à vous de jouer.", leaves: "Je vous mets du pain de côté ?" },
  "fr-je-peux-te-presenter": { finds: "Si tu veux, je te présente ma sœur.", leaves: "Si tu veux, on mange à midi." },
  "fr-d-accord-pour-que": {
    finds: "Tu serais d'accord pour que je lui donne ton numéro ?",
    leaves: "Tu serais d'accord pour midi ?",
  },
  "fr-aimerait-te-parler": { finds: "Une amie aimerait te parler.", leaves: "Une amie aimerait du thé." },
  "fr-look-alike": { finds: "Permettez-moi de me présenter.", leaves: "Peux-tu me présenter ?" },
};
