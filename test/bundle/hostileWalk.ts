import { fieldsOf } from "../../preview/emulator/cards/cardFields";
import type { CardJson, Execution, FormValues } from "../../preview/emulator/types";
import { cardOf, pressesTo } from "./cards";
import { check } from "./invariants";
import { REQUEST } from "./people";
import { HOUR, inHeader, type MailParts, type OpenMessage, type World, type Written } from "./world";

/** A request in which the text stands wherever a mail has text: names, subject, sentences, an answer address that is not the sender's. */
export function requestSaying(text: string): MailParts {
  return {
    ...REQUEST,
    from: `${inHeader(text)} <matteo@larch.example>`,
    subject: inHeader(`Intro? ${text}`),
    text: [
      `Hi Mira, ${text}`,
      "",
      `Could you introduce me to Tessa Halden at ${text}? We are raising a seed round for our tank sensors ${text}.`,
      `I would only ask her for twenty minutes, ${text}.`,
      `PS: this line stands between the two of us and nobody else ${text}.`,
      "Best,",
      text,
    ].join("\n"),
    headers: [`Reply-To: ${inHeader(text)} <elsewhere@evil.example>`],
  };
}

/** What the connector types, with the text in every field of the card that takes free text. */
export function typedEverywhere(card: CardJson, text: string): FormValues {
  const fits = text.replace(/\s+/g, " ").slice(0, 100);
  const free = fieldsOf(card).filter(({ kind, name }) => kind === "text" && !name.endsWith("Email"));
  return { ...Object.fromEntries(free.map(({ name }) => [name, [fits]])), contactEmail: ["tessa.halden@winterbourne.example"] };
}

/** One step: the press, then all rules. Null when the card offers no such press. */
export function pressed(
  world: World,
  card: CardJson,
  [route, parameters]: readonly [string, Readonly<Record<string, string>>?],
  message?: OpenMessage,
  form: FormValues = {},
): Execution | null {
  const [onClick] = pressesTo(card, route, parameters);
  if (onClick === undefined) return null;
  const execution = world.script.click(onClick, form, message);
  check(world);
  return execution;
}

/** Opens a message, then all rules. */
export function opened(world: World, message: OpenMessage): CardJson {
  const card = world.open(message);
  check(world);
  return card;
}

/** The card of a request; where none was recognised, it is begun by hand. */
export function asRequest(world: World, message: OpenMessage): CardJson {
  const card = opened(world, message);
  const byHand = pressed(world, card, ["startByHand"], message);
  return byHand === null ? card : cardOf(byHand);
}

/** Sends the draft that a press opened, and looks; undefined when the press opened none. */
export function sent(world: World, execution: Execution | null): Written | undefined {
  if (execution?.response?.type !== "compose") return undefined;
  world.pass(HOUR);
  world.gmail.user.sendDraft(execution.response.draftId);
  world.home();
  check(world);
  return world.sent().at(-1);
}

/** From the request to the introduction, all rules after every step. Says how far it came. */
export function walk(world: World, message: OpenMessage, typed: (card: CardJson) => FormValues, answer: string): string {
  const card = asRequest(world, message);
  const permission = sent(world, pressed(world, card, ["askPermission"], message, typed(card)));
  if (permission === undefined) return "nothing";
  const reply = world.reply(permission.threadId, `${inHeader(answer)} <tessa.halden@winterbourne.example>`, answer);
  const answered = pressed(world, opened(world, reply), ["answer", { answer: "yes" }], reply);
  if (answered === null) return "asked";
  const introduction = pressed(world, cardOf(answered), ["write", { letter: "introduction" }], reply);
  return sent(world, introduction) === undefined ? "agreed" : "introduced";
}
