import { EMPTY_CASE } from "../../src/domain/checklist";
import type { Intro } from "../../src/domain/intro";
import type { Language } from "../../src/domain/language";
import type { LetterOptions, Voice } from "../../src/letters/types";
import { introOf, proposalOf, SAM, side } from "../../test/letters/introductions";

export interface Sample {
  readonly title: string;
  readonly intro: Intro;
  readonly voice: Voice;
  readonly options: LetterOptions;
}

const given = { today: "2026-11-23", until: "2027-01-01", instead: "Mira Holt" };

/** A request in one language: who asks for whom, the case in the requester's words, and what the connector adds. */
function requestIn(language: Language, words: { evidence: string; backstory: string; action: string; benefit: string }): Intro {
  const { evidence, backstory, action, benefit } = words;
  return introOf({
    language,
    evidence,
    case: { backstory, benefit: "", action },
    connector: { benefit, closeness: "work", stance: "introduction" },
  });
}

const unnamed = (intro: Intro): Intro => ({
  ...intro,
  connector: { ...intro.connector, naming: "unnamed", closeness: "close", stance: "vouch" },
});

const REQUESTS: readonly { readonly intro: Intro; readonly options: LetterOptions }[] = [
  {
    intro: introOf(),
    options: {
      ...given,
      preference: "email is best, and not on Fridays",
      questions: "How many of the 14 warehouses pay? And who else is in the round",
    },
  },
  {
    intro: requestIn("es", {
      evidence: "¿Me presentarías a Lavanya Pillai?",
      backstory: "Soy Henrik y dirijo Nordvik Labs: hacemos sensores para almacenes frigoríficos.",
      action: "Le pediría veinte minutos por teléfono.",
      benefit: "Conoce la cadena de frío desde dentro",
    }),
    options: { ...given, preference: "por correo, y no los viernes", questions: "cuántos de los almacenes pagan" },
  },
  {
    intro: requestIn("fr", {
      evidence: "Pourriez-vous me présenter à Lavanya Pillai ?",
      backstory: "Je suis Henrik, je dirige Nordvik Labs et nous faisons des capteurs pour entrepôts frigorifiques.",
      action: "Je lui demanderais vingt minutes au téléphone.",
      benefit: "Elle connaît la chaîne du froid de l'intérieur",
    }),
    options: { ...given, preference: "par e-mail, et pas le vendredi", questions: "combien d'entrepôts paient" },
  },
  {
    intro: requestIn("de", {
      evidence: "Könntest du mich Lavanya Pillai vorstellen?",
      backstory: "Ich bin Henrik, wir bauen bei Nordvik Labs Sensoren für Kühlhäuser.",
      action: "Ich würde um zwanzig Minuten am Telefon bitten.",
      benefit: "er kennt Kühlketten aus der Halle",
    }),
    options: { ...given, preference: "per E-Mail, nicht freitags", questions: "wie viele der Lager zahlen" },
  },
  {
    intro: requestIn("pt", {
      evidence: "Você me apresentaria à Lavanya Pillai?",
      backstory: "Sou o Henrik e dirijo a Nordvik Labs; fazemos sensores para câmaras frias.",
      action: "Pediria vinte minutos por telefone.",
      benefit: "Conhece a cadeia do frio por dentro",
    }),
    options: { ...given, preference: "por e-mail, e não às sextas", questions: "quantos dos armazéns pagam" },
  },
];

export const SAMPLES: readonly Sample[] = REQUESTS.flatMap(({ intro, options }) => {
  const { language } = intro;
  return [
    { title: "a founder and an investor", intro, voice: SAM, options },
    { title: "not named", intro: unnamed(intro), voice: SAM, options },
    {
      title: "next to nothing known",
      intro: introOf({
        language,
        requester: side("", "mj84@gmail.com"),
        contact: side("Dr. Sivakumar", ""),
        case: EMPTY_CASE,
        connector: { closeness: "random", stance: "introduction", benefit: "" },
        evidence: "",
      }),
      voice: { name: "", signature: "" },
      options: {},
    },
    { title: "proposed by the connector", intro: proposalOf({ language, connector: { benefit: "" } }), voice: SAM, options: {} },
  ];
});
