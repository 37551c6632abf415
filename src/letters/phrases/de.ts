import type { Phrases } from "../languagePack";

export const dePhrases: Phrases = {
  opening: {
    asked:
      "{requester.name}[ ({requester.about})][, zusammen mit {requester.others},] hat mich gebeten, den Kontakt zu dir herzustellen. Ich wollte erst dich fragen.",
    askedUnnamed:
      "jemand[ ({requester.about})] hat mich gebeten, den Kontakt zu dir herzustellen. Den Namen behalte ich für mich, bis du ihn wissen möchtest.",
    proposed:
      "ich glaube, du solltest {requester.name}[ ({requester.about})][ und {requester.others}] kennenlernen. Ich wollte erst dich fragen.",
    proposedUnnamed:
      "es gibt da eine Person[ ({requester.about})], die du kennenlernen solltest. Den Namen behalte ich für mich, bis du ihn wissen möchtest.",
    again:
      "du hattest mich gebeten, später noch einmal darauf zurückzukommen: Es geht um {requester.name}[ ({requester.about})][ und {requester.others}].",
    againUnnamed:
      "du hattest mich gebeten, später noch einmal darauf zurückzukommen: Es geht um eine Person[ ({requester.about})], deren Namen ich dir sage, wenn du ihn wissen möchtest.",
  },
  standing: {
    vouch: {
      close: "Ich kenne {who} gut und empfehle dir das Gespräch gern.",
      work: "Wir stehen uns nicht nah, aber ich kenne die Arbeit {whose} und stehe dafür ein.",
      acquaintance: "Ich kenne {who} nicht gut, aber nach allem, was ich gesehen habe, empfehle ich dir das Gespräch.",
      random: "Ich kenne {who} kaum, gebe hier aber mein Wort.",
      unsaid: "Ich empfehle dir das Gespräch.",
    },
    introduction: {
      close: "Ich kenne {who} gut, aber nimm das bitte als Vorstellung und nicht als Empfehlung.",
      work: "Ich kenne vor allem die Arbeit {whose}; nimm das bitte als Vorstellung und nicht als Empfehlung.",
      acquaintance: "Ich kenne {who} ein wenig; nimm das bitte als Vorstellung und nicht als Empfehlung.",
      random: "Ich kenne {who} kaum: Ich gebe das nur weiter und kann nicht dafür einstehen.",
      unsaid: "Nimm das bitte als Vorstellung und nicht als Empfehlung.",
    },
  },
  who: { named: "{requester.first}", namedOf: "von {requester.first}", unnamed: "diese Person", unnamedOf: "dieser Person" },
  vouched: "Für {requester.first} stehe ich ein.",
  words: { named: "In den Worten von {requester.first}: {quote}", unnamed: "In eigenen Worten, ohne die Namen: {quote}" },
  ask: {
    named: "Die Bitte, wörtlich: {quote}",
    unnamed: "Die Bitte, wörtlich: {quote}",
    proposed: "Ich denke an ein erstes Gespräch, mehr nicht.",
    unknown: "Wie viel Zeit das kosten würde, kläre ich vorher.",
    untold: "Was genau von dir gewünscht ist, sage ich dir gern.",
  },
  benefit: { contact: "Was ich darin für dich sehe: {text}", requester: "Warum ich das glaube: {text}" },
  involvement: "Mein Beitrag: {text}",
  needs: {
    none: "Mehr brauche ich nicht.",
    one: "Sagst du mir noch, {need}? Ein, zwei Zeilen zum Weitergeben reichen.",
    several: "Sagst du mir noch, in ein paar Zeilen zum Weitergeben:\n{list}",
    each: "- {need}",
  },
  need: {
    backstory: "woran du arbeitest und warum du mit {them} sprechen möchtest",
    benefit: "was das {them} bringen könnte",
    action: "worum du bitten würdest und wie viel Zeit das kosten würde",
  },
  // In the dative, as every sentence above has it.
  them: { one: "der anderen Seite", several: "allen" },
  questions: "Magst du mir etwas mehr darüber erzählen, was du vorhast?",
  next: {
    named: "Du bekommst eine einzige E-Mail von mir, an dich und {requester.first}, und {requester.first} schreibt zuerst.",
    unnamed: "Du bekommst eine einzige E-Mail von mir an euch beide, und die andere Seite schreibt zuerst.",
    open: "Ich kläre noch, ob {requester.first} auch möchte. Wenn ja, bekommst du eine einzige E-Mail von mir an euch beide, und {requester.first} schreibt zuerst.",
    openUnnamed:
      "Ich kläre noch, ob die andere Seite auch möchte. Wenn ja, bekommst du eine einzige E-Mail von mir an euch beide, und die andere Seite schreibt zuerst.",
  },
  preference: {
    thanks: "Ich gebe weiter, wie man dich am liebsten erreicht: {text}",
    introduction: "So ist {contact.first|der Kontakt} am besten zu erreichen: {text}",
  },
};
