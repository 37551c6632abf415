import type { Phrases } from "../languagePack";

export const frPhrases: Phrases = {
  opening: {
    asked:
      "{requester.name}[ ({requester.about})][, avec {requester.others},] m'a demandé de vous mettre en relation. Je voulais d'abord vous poser la question.",
    askedUnnamed:
      "Une personne[ ({requester.about})] m'a demandé de vous mettre en relation. Son nom, je vous le dirai si vous le souhaitez.",
    proposed:
      "Je pense que vous devriez rencontrer {requester.name}[ ({requester.about})][, et aussi {requester.others}]. Je voulais d'abord vous poser la question.",
    proposedUnnamed:
      "Je pense à une personne[ ({requester.about})] que vous devriez rencontrer. Son nom, je vous le dirai si vous le souhaitez.",
    again:
      "Comme vous me l'aviez demandé, je reviens vers vous pour une mise en relation avec {requester.name}[ ({requester.about})][ et {requester.others}].",
    againUnnamed:
      "Comme vous me l'aviez demandé, je reviens vers vous pour une mise en relation[ ({requester.about})]. Le nom, je vous le dirai si vous le souhaitez.",
  },
  standing: {
    vouch: {
      close: "Je connais bien {who}, et je vous recommande cette rencontre.",
      work: "Je connais {who} surtout par son travail, et je vous recommande cette rencontre.",
      acquaintance: "Je connais peu {who}, mais ce que j'en ai vu me fait recommander cette rencontre.",
      random: "Je connais à peine {who}, mais je vous recommande cette rencontre.",
      unsaid: "Je vous recommande cette rencontre.",
    },
    introduction: {
      close: "Je connais bien {who}, mais c'est une mise en relation, pas une recommandation.",
      work: "Je connais {who} par son travail, sans plus\u00a0: c'est une mise en relation, pas une recommandation.",
      acquaintance: "Je connais un peu {who}\u00a0: c'est une mise en relation, pas une recommandation.",
      random: "Je connais à peine {who}\u00a0: je ne fais que transmettre, sans pouvoir recommander.",
      unsaid: "C'est une mise en relation, pas une recommandation.",
    },
  },
  who: { named: "{requester.first}", namedOf: "", unnamed: "cette personne", unnamedOf: "" },
  vouched: "Je recommande {requester.first}.",
  words: {
    named: "Voici ce qu'en dit {requester.first}\u00a0: {quote}",
    unnamed: "Voici ce qu'en dit cette personne, sans les noms\u00a0: {quote}",
  },
  ask: {
    named: "Sa demande, mot pour mot\u00a0: {quote}",
    unnamed: "Sa demande, mot pour mot\u00a0: {quote}",
    proposed: "Je pense à une première conversation, rien de plus.",
    unknown: "Le temps que cela vous prendrait, je le demanderais d'abord.",
    untold: "Ce qui vous serait demandé exactement, je vous le dirai volontiers.",
  },
  benefit: { contact: "Ce que j'y vois pour vous\u00a0: {text}", requester: "Pourquoi j'y pense\u00a0: {text}" },
  involvement: "De mon côté\u00a0: {text}",
  needs: {
    none: "J'ai tout ce qu'il me faut.",
    one: "Pourriez-vous me dire {need}\u00a0? Une ligne ou deux, que je puisse transmettre, suffisent.",
    several: "Pourriez-vous me dire, en quelques lignes que je puisse transmettre\u00a0:\n{list}",
    each: "- {need}",
  },
  need: {
    backstory: "sur quoi vous travaillez et pourquoi vous souhaitez parler avec {them}",
    benefit: "quel serait l'intérêt pour {them}",
    action: "ce que vous demanderiez, et combien de temps cela prendrait",
  },
  them: { one: "la personne concernée", several: "chaque personne" },
  questions: "Pourriez-vous m'en dire un peu plus sur ce que vous avez en tête\u00a0?",
  next: {
    named:
      "Vous recevrez un seul e-mail de ma part, adressé à vous et à {requester.first}, et {requester.first} écrira en premier.",
    unnamed: "Vous recevrez un seul e-mail de ma part, adressé à vous et à l'autre personne, qui écrira en premier.",
    open: "Je pose aussi la question à {requester.first}. Si c'est oui, vous recevrez un seul e-mail de ma part, et {requester.first} écrira en premier.",
    openUnnamed:
      "Je pose aussi la question à l'autre personne. Si c'est oui, vous recevrez un seul e-mail de ma part, et l'autre personne écrira en premier.",
  },
  preference: {
    thanks: "Je transmettrai votre préférence pour le contact\u00a0: {text}",
    introduction: "Sa préférence pour le contact\u00a0: {text}",
  },
};
