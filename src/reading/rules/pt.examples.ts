import type { RuleExamples } from "./rule";

export const PT_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "pt-me-apresentar": {
    finds: "Você poderia me apresentar à sua padeira?",
    leaves: "Gostaria de lhe apresentar nosso catálogo.",
  },
  "pt-me-apresenta": { finds: "Me apresenta o teu primo?", leaves: "Obrigado, me apresenta bem o café." },
  "pt-aquela-intro": { finds: "Rola aquela intro com a Dulce?", leaves: "Rola um café amanhã?" },
  "pt-conhece-alguem": { finds: "Você conhece alguém no porto?", leaves: "Você tem alguma dúvida?" },
  "pt-perguntar-se": { finds: "Pergunta se ela me recebe na quinta?", leaves: "Pergunta a hora?" },
  "pt-passar-contato": { finds: "Passa meu contato pra ele?", leaves: "Passa o sal?" },
  "pt-com-quem-falar": { finds: "Com quem devo falar no museu?", leaves: "Com quem vens?" },
  "pt-adoraria-conhecer": { finds: "Adoraria conhecer a tua tia.", leaves: "Adoraria te conhecer." },
  "pt-este-e-o": { finds: "Dulce, este é o Rui.", leaves: "Este é o livro?" },
  "pt-posso-te-apresentar": { finds: "Se quiser, te apresento a minha irmã.", leaves: "Se chover, fico em casa." },
  "pt-posso-passar": { finds: "Posso passar seu contato pra ela?", leaves: "Posso fechar a porta?" },
  "pt-quer-falar-contigo": { finds: "Uma amiga quer falar contigo.", leaves: "Uma amiga quer pão." },
  "pt-look-alike": { finds: "Deixa eu me apresentar.", leaves: "Você me apresenta?" },
};
