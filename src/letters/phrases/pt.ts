import type { Phrases } from "../languagePack";

export const ptPhrases: Phrases = {
  opening: {
    asked:
      "{requester.name}[ ({requester.about})][, com {requester.others},] me pediu uma apresentação a você. Quis perguntar a você primeiro.",
    askedUnnamed: "Uma pessoa[ ({requester.about})] me pediu uma apresentação a você. Guardo o nome até você querer saber.",
    proposed:
      "Acho que vale a pena você conhecer {requester.name}[ ({requester.about})][, e também {requester.others}]. Quis perguntar a você primeiro.",
    proposedUnnamed: "Acho que vale a pena você conhecer uma pessoa[ ({requester.about})]. Guardo o nome até você querer saber.",
    again:
      "Você me pediu para voltar a isto mais tarde: trata-se da apresentação a {requester.name}[ ({requester.about})][ e a {requester.others}].",
    againUnnamed:
      "Você me pediu para voltar a isto mais tarde: trata-se da apresentação a uma pessoa[ ({requester.about})] cujo nome guardo até você querer saber.",
  },
  standing: {
    vouch: {
      close: "Conheço bem {who} e recomendo a conversa.",
      work: "Não temos muita proximidade, mas conheço o trabalho {whose} e assino embaixo.",
      acquaintance: "Não conheço {who} muito bem, mas, pelo que já vi, recomendo a conversa.",
      random: "Mal conheço {who}, mas neste caso dou a minha palavra.",
      unsaid: "Recomendo a conversa.",
    },
    introduction: {
      close: "Conheço bem {who}, mas isto é uma apresentação, não uma recomendação.",
      work: "Conheço o trabalho {whose}, sem muita proximidade: isto é uma apresentação, não uma recomendação.",
      acquaintance: "Conheço {who} um pouco; isto é uma apresentação, não uma recomendação.",
      random: "Mal conheço {who}: só estou repassando, sem poder recomendar.",
      unsaid: "Isto é uma apresentação, não uma recomendação.",
    },
  },
  who: { named: "{requester.first}", namedOf: "de {requester.first}", unnamed: "essa pessoa", unnamedOf: "dessa pessoa" },
  vouched: "Recomendo {requester.first}.",
  words: { named: "Nas palavras de {requester.first}: {quote}", unnamed: "Nas palavras da pessoa, sem os nomes: {quote}" },
  ask: {
    named: "O pedido, tal e qual: {quote}",
    unnamed: "O pedido, tal e qual: {quote}",
    proposed: "Penso em uma primeira conversa, nada mais.",
    unknown: "Quanto tempo isso tomaria, eu descobriria antes.",
    untold: "O que exatamente seria pedido, conto com prazer.",
  },
  benefit: { contact: "O que vejo de bom para você: {text}", requester: "Por que acho isso: {text}" },
  involvement: "Da minha parte: {text}",
  needs: {
    none: "Já tenho tudo de que preciso.",
    one: "Você me conta {need}? Uma ou duas linhas que eu possa repassar bastam.",
    several: "Você me conta, em algumas linhas que eu possa repassar:\n{list}",
    each: "- {need}",
  },
  need: {
    backstory: "no que você está trabalhando e por que quer falar com {them}",
    benefit: "o que {them} poderia ganhar com isso",
    action: "o que você pediria e quanto tempo isso tomaria",
  },
  them: { one: "a outra pessoa", several: "cada pessoa" },
  questions: "Você me conta um pouco mais sobre o que tem em mente?",
  next: {
    named: "Você vai receber um único e-mail meu, para você e {requester.first}, e {requester.first} escreve primeiro.",
    unnamed: "Você vai receber um único e-mail meu, para você e a outra pessoa, que escreve primeiro.",
    open: "Vou confirmar se {requester.first} também quer. Se sim, você recebe um único e-mail meu, e {requester.first} escreve primeiro.",
    openUnnamed:
      "Vou confirmar se a outra pessoa também quer. Se sim, você recebe um único e-mail meu, e a outra pessoa escreve primeiro.",
  },
  preference: {
    thanks: "Vou repassar como você prefere o contato: {text}",
    introduction: "Como {contact.first|a pessoa} prefere o contato: {text}",
  },
};
