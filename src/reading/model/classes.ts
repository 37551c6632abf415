import { RELATIONS } from "../people/words";

/**
 * Words that do the same work in a request, in all five languages: the model learns "could you ask <him>" once for him, her and them.
 * A word stands in one class only; the first that names it.
 */
const CLASSES: readonly (readonly [string, string])[] = [
  ["<i>", "i we i'm i'd we'd we're i've we've i'll we'll yo nosotros je j'ai j'aimerais ich wir eu nós"],
  ["<me>", "me us myself mí nos moi nous m' mich mir uns mim"],
  [
    "<my>",
    "my our mi mis nuestro nuestra nuestros mon ma mes notre nos mein meine meinen meinem meiner unser unsere unseren meu minha nosso nossa",
  ],
  ["<you>", "you u ya y'all yous tú usted ustedes vos tu vous du sie ihr você vc vcs cê vocês te toi dir dich ihnen euch le"],
  [
    "<your>",
    "your ur yours tus su sus ton ta tes votre vos dein deine deinen deinem deiner ihre ihren ihrem ihrer teu tua seu sua seus suas",
  ],
  ["<he>", "he she they he's she's they're he'd she'd they'd él ella ellos ellas il elle ils elles er ele ela eles elas"],
  ["<him>", "him her them em lo la los las les lui leur eux ihn ihm lhe lhes dele dela"],
  [
    "<could>",
    "could can would will might may cud cld wd wld podrías podría puedes puede podés podéis podrían pourrais pourriez peux pouvez könntest könnten kannst können könnt würdest würden poderia pode podes podia consegue",
  ],
  [
    "<introduce>",
    "introduce intro introducing connect connecting presentar presentarme presentarnos presentes presentas présenter présentes présentez présente vorstellen vorstellst vorzustellen apresentar apresenta apresentas apresentaria",
  ],
  ["<anyone>", "anyone anybody someone somebody whoever anyone's alguien alguno quelqu'un jemand jemanden jemandem wen alguém"],
  [
    "<ask>",
    "ask asking tell telling pregunta preguntas preguntarle preguntar preguntarías demander demandes demande fragen frag fragst fragt pergunta perguntar perguntas",
  ],
  [
    "<talk>",
    "talk speak chat meet see call phone ring hablar charlar conocer llamar parler rencontrer voir appeler sprechen reden treffen kennenlernen anrufen falar conversar conhecer ligar",
  ],
  ["<know>", "know knows knew no conoces conoce conocés connais connaissez kennst kennen kennt conhece conheces conhecem"],
];

const CLASS_OF = new Map<string, string>();
for (const relation of RELATIONS) CLASS_OF.set(relation, "<relation>");
for (const [name, words] of [...CLASSES].reverse()) for (const word of words.split(" ")) CLASS_OF.set(word, name);

/** The class that a word stands for, or undefined. */
export function classOf(word: string): string | undefined {
  return CLASS_OF.get(word);
}
