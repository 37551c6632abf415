import type { CardJson, Execution } from "../../../preview/emulator/types";
import { cardIn } from "../cards";
import { newWorld, type OpenMessage, type World } from "../world";

/** What the connector has before them: the mailbox, the open message, the card on top, and cards that other tabs still show. */
export interface Desk {
  readonly world: World;
  readonly messages: OpenMessage[];
  open: OpenMessage | undefined;
  card: CardJson | null;
  readonly older: CardJson[];
}

export const newDesk = (): Desk => ({ world: newWorld(), messages: [], open: undefined, card: null, older: [] });

const REMEMBERED = 6;

/** Puts the card that an execution shows on top; a press that opens a draft or shows a toast leaves the card as it is. */
export function shows(desk: Desk, execution: Execution): void {
  const card = cardIn(execution);
  if (card === null) return;
  if (desk.card !== null) desk.older.unshift(desk.card);
  desk.older.length = Math.min(desk.older.length, REMEMBERED);
  desk.card = card;
}

export function open(desk: Desk, message: OpenMessage): void {
  desk.open = message;
  shows(desk, desk.world.script.openMessage(message));
}

export function openHome(desk: Desk): void {
  desk.open = undefined;
  shows(desk, desk.world.script.openHome());
}

export function arrived(desk: Desk, message: OpenMessage): OpenMessage {
  desk.messages.push(message);
  return message;
}
