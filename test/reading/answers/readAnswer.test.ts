import { readAnswer } from "../../../src/reading/answers/readAnswer";
import type { Answer } from "../../../src/reading/types";
import { reply } from "./reply";

/** Replies of everyday making, and reworded ones that an earlier version read wrongly. */
const REPLIES: Readonly<Record<Answer, readonly string[]>> = {
  yes: [
    "Sure, go ahead.",
    "Absolutely, happy to talk to her. Tuesdays are best.",
    "Dear Anna, no objection from my side.\n\nKind regards\nHanna",
    "Fine, as long as he doesn't try to sell me anything.",
    "I'd love to. What's her background?",
    "I'm out of the office next week, but yes, please connect us.",
    "Mr. Okafor is glad to receive her on Monday at ten. (his secretary)",
    "👍",
    "Claro que sí, pásale mi correo.",
    "Avec plaisir, donnez-lui mon numéro.",
    "Sehr gern, er soll mich anrufen.",
    "Com todo o gosto, pode passar o meu contato.",
  ],
  no: [
    "No thanks.",
    "I'm afraid I'll have to decline, but thank you for asking first.",
    "You're kind to think of me, and she sounds wonderful. Still, I'd better leave it.",
    "We aren't taking on anybody new.",
    "👎",
    "Prefiero que no, gracias.",
    "Je préfère décliner, merci.",
    "Nein danke, kein Interesse.",
    "Tell him to leave me alone.",
    "I'd prefer if he didn't.",
    "Laissez-moi tranquille avec ça.",
    "Dann eben: nein.",
    "Prefiro não, obrigado.",
  ],
  later: [
    "Not now. Ask me again in September?",
    "Yes in principle, but not before the audit is over. Remind me then.",
    "Swamped at the moment, could you try me next month?",
    "Ahora no puedo, pregúntame más adelante.",
    "Pas maintenant, relance-moi à la rentrée.",
    "Im Moment nicht, frag mich im Herbst noch einmal.",
    "Agora não, me procura mais tarde.",
  ],
  "someone-else": [
    "I'm not the right person. Talk to my colleague Imani, she runs the programme.",
    "That's not my department any more, please ask Greta Holm.",
    "Eso ya no lo llevo yo, habla con Amparo.",
    "Ce n'est pas moi, voyez plutôt avec ma collègue Laure.",
    "Dafür bin ich nicht zuständig, bitte wenden Sie sich an Frau Reuter.",
    "Frag lieber den Konrad, der kennt sich mit Orgeln aus.",
    "Isso já não é comigo, fala com a Sílvia.",
  ],
  "mention-me": [
    "I can't meet, but feel free to use my name.",
    "No call please. Tell the clerk that I sent her.",
    "No puedo verla, pero que diga que va de mi parte.",
    "Pas de rendez-vous, mais il peut se recommander de moi.",
    "Für ein Treffen fehlt mir die Zeit, er darf aber meinen Namen nennen.",
    "Reunião não dá, mas pode usar o meu nome.",
  ],
  "needs-info": [
    "What stage are they at, and how much are they raising?",
    "Could you tell me a bit more first?",
    "It depends on what he wants. Does he want money?",
    "¿De qué se trata exactamente?",
    "Pouvez-vous m'en dire plus avant que je réponde ?",
    "Worum geht es genau?",
    "De que se trata, ao certo?",
  ],
  unclear: [
    "Let me think about it.",
    "Yes and no.",
    "Noted, thanks.",
    "Ok, thanks for telling me.",
    "Give me a day or two to mull it over.",
    "Wrong thread, sorry. The pump is two inches.",
    "🤔",
    "   ",
    "Déjame pensarlo.",
    "Je réfléchis.",
    "Ich überlege es mir.",
    "Vou pensar.",
  ],
  automatic: [],
};

const CASES = Object.entries(REPLIES).flatMap(([answer, bodies]) => bodies.map((body) => [answer, body] as const));

test.each(CASES)("%s: %s", (answer, body) => {
  expect(readAnswer(reply(body)).answer).toBe(answer);
});

test("an out-of-office is no answer, and its return date is kept", () => {
  const reading = readAnswer(reply("I'm away. Back on Monday 16 June.", { subject: "Automatic reply: may I connect you?" }));
  expect(reading).toMatchObject({ answer: "automatic", until: "2025-06-16" });
});

test("somebody who left does not come back on the day they left", () => {
  const headers = { "auto-submitted": "auto-replied" };
  expect(readAnswer(reply("As of 10 June I am no longer with the museum.", { headers })).until).toBeNull();
});

test("only a delay has a date", () => {
  expect(readAnswer(reply("Not now, ask me again in September.")).until).toBe("2025-09-01");
  expect(readAnswer(reply("Yes, happy to. Monday 16 June at ten?")).until).toBeNull();
});

test("quoted history is not the contact's answer", () => {
  const reading = readAnswer(
    reply("Sure, go ahead.\n\nOn Mon, 2 Jun 2025 at 09:14, Edith <edith@kiln.example> wrote:\n> No is a good answer as well."),
  );
  expect(reading.answer).toBe("yes");
  expect(reading.ownText).toBe("Sure, go ahead.");
});

test.each([
  ["What a lovely spring we had. I'd rather not meet him. My best to Jo.", "I'd rather not meet him."],
  ["Hi Joan! Please put us in touch. The garden is fine.", "Please put us in touch."],
  ["👍", "👍"],
])("the evidence of %s is %s", (body, sentence) => {
  const { evidence, ownText } = readAnswer(reply(body));
  expect(evidence?.text).toBe(sentence);
  expect(ownText.slice(evidence?.start, evidence?.end)).toBe(sentence);
});

test("nothing was written, so nothing is evidence", () => {
  expect(readAnswer(reply(""))).toMatchObject({ answer: "unclear", evidence: null, until: null });
});

test("a plain answer is surer than a vague one", () => {
  const certain = readAnswer(reply("Yes, please introduce us.")).certainty;
  expect(certain).toBeGreaterThan(0.9);
  expect(readAnswer(reply("The tide was high.")).certainty).toBeLessThan(certain);
});
