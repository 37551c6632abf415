import type { CardJson, Execution, FormValues } from "../emulator/types";
import type { World } from "../server/world";

/** Works the add-on as a person does: by the words on its buttons. */

export interface Opened {
  readonly messageId: string;
  readonly threadId: string;
}

/** The card that an execution shows. */
export function cardIn(execution: Execution): CardJson {
  const { response } = execution;
  if (response?.type === "card") return response.cards.at(-1);
  if (response?.type === "action") {
    const step = (response.json.navigations ?? []).filter((one) => "pushCard" in one || "updateCard" in one).at(-1);
    if (step !== undefined) return "pushCard" in step ? step.pushCard : (step as { updateCard: CardJson }).updateCard;
  }
  throw new Error(`${execution.functionName} showed no card: ${execution.error?.message ?? "another reply"}`);
}

/** The draft that a press opened, sent as the user would. */
export function sendFrom(world: World, execution: Execution): Opened {
  if (execution.response?.type !== "compose") {
    throw new Error(`${execution.functionName} opened no draft: ${execution.error?.message ?? "another reply"}`);
  }
  const { id, threadId } = world.gmail.user.sendDraft(execution.response.draftId);
  return { messageId: id, threadId };
}

export function press(world: World, card: CardJson, label: string, form: FormValues = {}, message?: Opened): Execution {
  const onClick = onClickOf(card, label);
  if (onClick === null) throw new Error(`The card “${card.header?.title}” has no button “${label}”.`);
  return world.addOn.click(onClick, form, message);
}

function onClickOf(node: unknown, label: string): unknown {
  if (node === null || typeof node !== "object") return null;
  const { text, onClick } = node as { text?: string; onClick?: unknown };
  if (onClick !== undefined && text === label) return onClick;
  for (const inner of Object.values(node)) {
    const found = onClickOf(inner, label);
    if (found !== null) return found;
  }
  return null;
}
