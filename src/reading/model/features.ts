import type { Language } from "../../domain/language";
import { classOf } from "./classes";
import { bucketOf } from "./hash";
import { NAME, type Tokens } from "./tokens";

/** Letters of a word that stand for it: enough to join inflected forms and most slips of the thumb. */
const STEM = 5;

export interface SentenceContext {
  readonly tokens: Tokens;
  readonly before: Tokens | null;
  readonly after: Tokens | null;
  /** Place in the mail, 0 to 1, and how many sentences it has. */
  readonly place: number;
  readonly count: number;
  readonly language: Language;
  /** Ids of the rules that matched this sentence. */
  readonly rules: readonly string[];
}

const YOU =
  /^(?:you|u|ya|your|ur|yours|tú|tu|te|ti|usted|ustedes|vos|su|le|toi|vous|votre|ton|ta|du|dich|dir|dein|deine|deiner|sie|ihnen|ihr|você|vc|seu|sua|lhe)$/;
const ME =
  /^(?:i|me|my|us|we|our|i'm|i'd|i've|yo|mí|mi|nos|nosotros|nuestro|nuestra|je|moi|mon|ma|nous|notre|ich|mir|mich|mein|meine|wir|uns|unser|unsere|eu|mim|meu|minha|nós|gente)$/;
const THEM =
  /^(?:he|him|his|she|her|they|them|their|he'd|she'd|they'd|él|ella|ellos|lo|la|les|se|il|lui|elle|eux|leur|er|ihm|ihn|ele|ela|eles|lhe|dele|dela)$/;
const RELATION =
  /^(?:friend|friends|mate|buddy|colleague|cousin|brother|sister|uncle|aunt|husband|wife|boss|contact|contacts|someone|anyone|somebody|anybody|whoever|alguien|amigo|amiga|primo|prima|colega|conocido|jemand|jemanden|jemandem|wen|freund|freundin|bekannte|kollege|kollegin|quelqu'un|ami|amie|copain|copine|pote|collègue|alguém|conhecido|quem)$/;

/** Who is in the sentence: the who-knows-whom pattern that requests share in all languages. */
function actors(tokens: Tokens): string {
  const has = (pattern: RegExp): string => (tokens.words.some((word) => pattern.test(word)) ? "1" : "0");
  return (
    has(YOU) + has(ME) + has(THEM) + has(RELATION) + (tokens.shape.includes(NAME) ? "1" : "0") + (tokens.question ? "?" : ".")
  );
}

const SOMEBODY =
  /^(?:who|whom|whoever|anybody|everybody|people|folks|guys?|person|man|woman|lady|team|staff|intros?|introduc\p{L}*|connect\p{L}*|touch|contacts?|mr|mrs|ms|dr|prof|herr|frau|quién|quien|qui|wer|wem|wen|quem|presentar\p{L}*|présent\p{L}*|vorstell\p{L}*|apresent\p{L}*)$/u;
const OTHERS = /^(?:he|him|his|she|her|they|them|their|he'd|she'd)$/;

/** Whether a sentence speaks of anybody but the writer and the reader: no request does without. */
export function mentionsSomebody(tokens: Tokens): boolean {
  return (
    tokens.shape.includes(NAME) || tokens.words.some((word) => OTHERS.test(word) || SOMEBODY.test(word) || RELATION.test(word))
  );
}

function stem(word: string): string {
  return word.startsWith("<") ? word : word.slice(0, STEM);
}

/** The longest run of the skeleton that is one feature. */
const LONGEST = 5;
/** And of the sentences beside it. */
const LONGEST_BESIDE = 3;

/**
 * The words with a class, and the names, in their order, without what stands between: "would you be a dear and tell her to …" and
 * "could you please at some point ask him whether …" are one shape.
 */
function addSkeleton(add: (feature: string) => void, shape: readonly string[], mark: string, longest: number): void {
  const bones: string[] = [];
  for (const word of shape) {
    const bone = word === NAME ? NAME : classOf(word);
    if (bone !== undefined && bone !== bones[bones.length - 1]) bones.push(bone);
    else if (word === "?") bones.push("?");
  }
  for (let index = 0; index < bones.length; index++) {
    let run = mark;
    for (let length = 0; length < longest && index + length < bones.length; length++) {
      run += ` ${bones[index + length]}`;
      add(run);
    }
  }
}

function addWords(add: (feature: string) => void, tokens: Tokens): void {
  const { words, shape } = tokens;
  for (const word of words) add(`w ${word}`);
  for (const word of words) if (word.length > STEM) add(`t ${stem(word)}`);
  addSkeleton(add, shape, "k", LONGEST);
  const stems = shape.map((word) => classOf(word) ?? stem(word));
  for (let index = 0; index <= stems.length; index++) {
    const one = stems[index - 1] ?? "^";
    const two = stems[index] ?? "$";
    const three = stems[index + 1];
    add(`b ${one} ${two}`);
    if (three === undefined) continue;
    add(`g ${one} ${three}`);
    add(`3 ${one} ${two} ${three}`);
    const four = stems[index + 2];
    if (four !== undefined) add(`4 ${one} ${two} ${three} ${four}`);
  }
}

/** The buckets of everything about a sentence that the model may weigh, each once. */
export function featuresOf(context: SentenceContext): number[] {
  const buckets = new Set<number>();
  const add = (feature: string): void => {
    buckets.add(bucketOf(feature));
  };
  const { tokens, before, after, language } = context;
  addWords(add, tokens);
  const who = actors(tokens);
  add(`a ${who}`);
  for (let one = 0; one < 5; one++) {
    for (let two = one + 1; two <= 5; two++) add(`a${one}${two} ${who[one]}${who[two]}`);
  }
  if (before !== null) {
    for (const word of before.shape) add(`p ${stem(word)}`);
    addSkeleton(add, before.shape, "pk", LONGEST_BESIDE);
    add(`pa ${actors(before)}`);
  }
  if (after !== null) {
    for (const word of after.shape) add(`n ${stem(word)}`);
    addSkeleton(add, after.shape, "nk", LONGEST_BESIDE);
    add(`na ${actors(after)}`);
  }
  add(`l ${language} ${Math.min(9, tokens.words.length >> 2)}`);
  add(`at ${context.count < 3 ? "short" : Math.floor(context.place * 3)}`);
  add(before === null ? "first" : "later");
  add(after === null ? "last" : "earlier");
  for (const rule of context.rules) add(`r ${rule}`);
  return [...buckets];
}
