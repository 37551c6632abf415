import { LANGUAGES, type Language } from "../../domain/language";

/** The commonest words that a language shares with none of the other four, and a few that two of them share. */
const COMMON: Readonly<Record<Language, string>> = {
  en: "the and you to of is for that with this have are i we my your it would could can know please thanks be was if from at they he she not do who hey u im how introduce intro connect somebody anyone",
  es: "el los las que y en un una por con para su mi es estoy tu te lo del al como más pero si hola gracias usted ustedes nos muy quiero podrías puedes conoces me sería está este hay ya le presentar presentas presentame preséntame hablar dile contacto con",
  fr: "le les des et est que je vous nous une un pour dans avec sur pas mon ma votre tu ton ta ce cette qui il elle au aux bonjour merci serait pourrais pourriez connais c'est j'ai du en salut toi moi présenter présenterais chez",
  de: "der die das und ist ich nicht sie wir zu den mit ein eine für auf von dem dass bei dir mir mich du es auch wie kannst könnten könntest würde ihnen ihr mein hallo danke liebe kennst im an noch vielen vorstellen kontakt mal bitte wegen",
  pt: "o os as que e em um uma não por com para seu sua meu minha é você vc te do da dos das no na ao como mais mas se oi olá obrigado obrigada nos muito poderia pode conhece me eu gente pra está isso já tem ele ela apresentar apresenta apresentas falar contato pro",
};

const WEIGHTS = new Map<string, Partial<Record<Language, number>>>();
for (const language of LANGUAGES) {
  for (const word of COMMON[language].split(" ")) WEIGHTS.set(word, { ...WEIGHTS.get(word), [language]: 1 });
}

/** Letters that (nearly) only one of the five writes. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[ñ¿¡]/g, "es"],
  [/[ãõ]|ção|ções/g, "pt"],
  [/[ßäöü]/g, "de"],
  [/[èêœùû]|\b[cdjlmnqst]['’](?=[aeiouéêh])/g, "fr"],
];

/** Enough to decide; a long mail in two languages is in the one that it begins with. */
const SAMPLE = 3000;

/** The language a text is written in; English when nothing speaks for another. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const scores: Record<Language, number> = { en: 0.5, es: 0, fr: 0, de: 0, pt: 0 };
  for (const word of sample.match(/[\p{L}]+(?:['’](?=\p{L})\p{L}+)?/gu) ?? []) {
    const speaksFor = WEIGHTS.get(word);
    if (speaksFor === undefined) continue;
    const languages = Object.keys(speaksFor) as Language[];
    for (const language of languages) scores[language] += 1 / languages.length;
  }
  for (const [letters, language] of LETTERS) scores[language] += 0.4 * Math.min(8, sample.match(letters)?.length ?? 0);
  return LANGUAGES.reduce((best, language) => (scores[language] > scores[best] ? language : best), "en" as Language);
}
