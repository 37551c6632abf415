import type { Phrases } from "../languagePack";

export const esPhrases: Phrases = {
  opening: {
    asked:
      "{requester.name}[ ({requester.about})][, junto con {requester.others},] quiere conocerte y me ha pedido que haga la presentación. Prefiero preguntarte a ti primero.",
    askedUnnamed:
      "Una persona[ ({requester.about})] quiere conocerte y me ha pedido que haga la presentación. Me guardo el nombre hasta que quieras saberlo.",
    proposed:
      "Creo que vale la pena que conozcas a {requester.name}[ ({requester.about})][, y también a {requester.others}]. Prefiero preguntarte a ti primero.",
    proposedUnnamed:
      "Creo que vale la pena que conozcas a una persona[ ({requester.about})]. Me guardo el nombre hasta que quieras saberlo.",
    again:
      "Me pediste que volviera sobre esto más adelante, y aquí estoy: se trata de {requester.name}[ ({requester.about})][ y de {requester.others}].",
    againUnnamed:
      "Me pediste que volviera sobre esto más adelante, y aquí estoy: se trata de una persona[ ({requester.about})] cuyo nombre me guardo hasta que quieras saberlo.",
  },
  standing: {
    vouch: {
      close: "Conozco bien a {who}, y esta presentación va con mi recomendación.",
      work: "No tenemos una relación cercana, pero conozco el trabajo {whose} y lo avalo.",
      acquaintance: "No conozco mucho a {who}, pero por lo que he visto, esta presentación va con mi recomendación.",
      random: "Apenas conozco a {who}, pero en este caso doy mi palabra.",
      unsaid: "Esta presentación va con mi recomendación.",
    },
    introduction: {
      close: "Conozco bien a {who}, pero esto es una presentación, no una recomendación.",
      work: "Conozco el trabajo {whose}, sin tener una relación cercana: esto es una presentación, no una recomendación.",
      acquaintance: "Conozco un poco a {who}, así que esto es una presentación, no una recomendación.",
      random: "Apenas conozco a {who}: solo te lo transmito y no puedo responder de ello.",
      unsaid: "Esto es una presentación, no una recomendación.",
    },
  },
  who: { named: "{requester.first}", namedOf: "de {requester.first}", unnamed: "esta persona", unnamedOf: "de esta persona" },
  vouched: "Respondo por {requester.first}.",
  words: { named: "En palabras de {requester.first}: {quote}", unnamed: "En sus palabras, sin los nombres: {quote}" },
  ask: {
    named: "Su petición, tal cual: {quote}",
    unnamed: "Su petición, tal cual: {quote}",
    proposed: "Pienso en una primera conversación, nada más.",
    unknown: "Cuánto tiempo te pediría, lo averiguaría antes.",
    untold: "Lo que te pediría exactamente, te lo cuento con gusto.",
  },
  benefit: { contact: "Lo que veo de bueno para ti: {text}", requester: "Por qué lo pienso: {text}" },
  involvement: "Por mi parte: {text}",
  needs: {
    none: "Con eso tengo todo lo que necesito.",
    one: "¿Me cuentas {need}? Con una o dos líneas que pueda reenviar basta.",
    several: "Cuéntame, en unas líneas que pueda reenviar:\n{list}",
    each: "- {need}",
  },
  need: {
    backstory: "en qué estás trabajando y por qué quieres hablar con {them}",
    benefit: "qué podría ganar {them} con ello",
    action: "qué pedirías y cuánto tiempo llevaría",
  },
  them: { one: "la otra parte", several: "cada persona" },
  questions: "¿Me cuentas un poco más de lo que tienes en mente?",
  next: {
    named: "Recibirás un solo correo mío, dirigido a ti y a {requester.first}, y {requester.first} escribirá primero.",
    unnamed: "Recibirás un solo correo mío, dirigido a ti y a la otra parte, que escribirá primero.",
    open: "Voy a confirmar que {requester.first} también quiere. Si es así, recibirás un solo correo mío y {requester.first} escribirá primero.",
    openUnnamed:
      "Voy a confirmar que la otra parte también quiere. Si es así, recibirás un solo correo mío y la otra parte escribirá primero.",
  },
  preference: {
    thanks: "Diré cómo prefieres que te contacten: {text}",
    introduction: "Cómo prefiere que le contacten: {text}",
  },
};
