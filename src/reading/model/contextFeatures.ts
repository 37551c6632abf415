import { bucketOf } from "./hash";
import type { View } from "./views";

/** Beyond this a sentence is simply far from the ask. */
const FAR = 4;

/** Words of wanting for something, in the five languages: "she's hunting for tiles", "le falta una nave". */
const NEED =
  /(?<![\p{L}])(?:needs?|lack\p{L}*|short of|look(?:s|ing)? for|hunt\p{L}*|search\p{L}*|wants?|can't find|nobody|no one|struggl\p{L}*|losing|lost|lose|pay(?:s|ing)?|cost\p{L}*|wast\p{L}*|idle|empty|spare|vacan\p{L}*|gap|hiring|hire|opening|deadline|before|asked for|asking for|complain\p{L}*|problem|necesita\p{L}*|busca\p{L}*|falta|faltan|pierde\p{L}*|paga\p{L}*|cherche\p{L}*|besoin|manque\p{L}*|paie\p{L}*|perd\p{L}*|sucht|suchen|braucht|brauchen|fehlt|fehlen|zahlt|verliert|precisa\p{L}*|procura\p{L}*|perde\p{L}*)(?![\p{L}])/iu;
/** Words of gaining: "it would save them a week", "für umsonst". */
const GAIN =
  /(?<![\p{L}])(?:sav(?:e|es|ing)|cut(?:s|ting)?|gain\p{L}*|earn\p{L}*|free|for nothing|at cost|lend|give|gets?|offer\p{L}*|bring\p{L}*|share\p{L}*|swap|in return|in exchange|discount|half the|percent|twice|double|both of (?:us|them)|both sides|win-win|useful (?:to|for)|help (?:him|her|them)|ahorr\p{L}*|gratis|ganar\p{L}*|aportar\p{L}*|a cambio|les? (?:sirve|viene|conviene|ahorr\p{L}*)|économis\p{L}*|gagn\p{L}*|gratuit\p{L}*|en échange|spar\p{L}*|kostenlos|umsonst|gewinn\p{L}*|im gegenzug|dafür|economiz\p{L}*|ganha\p{L}*|de graça|em troca|lucra\p{L}*)(?![\p{L}])|%/iu;
const OTHERS =
  /(?<![\p{L}])(?:he|she|they|him|her|them|his|their|he's|she's|they're|él|ella|ellos|le|les|su|sus|il|elle|ils|lui|leur|leurs|er|ihm|ihr|ihre[nmr]?|sein\p{L}*|ele|ela|eles|lhe|dele|dela|deles)(?![\p{L}])/iu;
const OURS =
  /(?<![\p{L}])(?:i|we|our|my|us|me|nosotros|nuestr\p{L}*|nous|notre|nos|je|ich|wir|unser\p{L}*|nós|nosso|nossa|eu|a gente)(?![\p{L}])/iu;

function give(text: string): string {
  return [NEED, GAIN, OTHERS, OURS].map((pattern) => (pattern.test(text) ? "1" : "0")).join("");
}

/** A sentence's features for the three items of the case: what it says, who would gain, and where it stands to the ask. */
export function contextFeatures(view: View, index: number, ask: number, count: number): number[] {
  const distance = ask < 0 ? "none" : Math.max(-FAR, Math.min(FAR, index - ask));
  const place = count < 4 ? "few" : Math.floor((index / count) * 4);
  const who = give(view.text);
  const shape = [
    `d ${distance}`,
    `d ${distance} ${place}`,
    `f ${view.forwarded}`,
    `v ${who}`,
    `v ${who} ${Math.sign(index - ask)}`,
  ];
  for (let one = 0; one < 4; one++) for (let two = one + 1; two < 4; two++) shape.push(`v${one}${two} ${who[one]}${who[two]}`);
  return [...view.features, ...shape.map(bucketOf)];
}
