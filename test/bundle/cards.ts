import type { ActionJson, CardJson, Execution } from "../../preview/emulator/types";

/** Reading a card as a person does: by the words on it. */

export interface Pressable {
  readonly label: string;
  readonly onClick: any;
  readonly type?: string;
}

function walk(value: any, visit: (node: any) => void): void {
  if (value === null || typeof value !== "object") return;
  visit(value);
  for (const inner of Object.values(value)) walk(inner, visit);
}

/** The card on top after an execution; null where it showed none. */
export function cardIn({ response }: Execution): CardJson | null {
  if (response?.type === "card") return response.cards[response.cards.length - 1];
  if (response?.type === "universal") return response.json.cards?.[0] ?? null;
  if (response?.type !== "action") return null;
  const shown = (response.json.navigations ?? []).filter((step) => "pushCard" in step || "updateCard" in step);
  const last = shown[shown.length - 1];
  if (last === undefined) return null;
  return "pushCard" in last ? last.pushCard : (last as { updateCard: CardJson }).updateCard;
}

/** The card on top after an execution. */
export function cardOf(execution: Execution): CardJson {
  if (execution.error) throw new Error(`no card but an error: ${execution.error.message}\n${execution.error.stack}`);
  const card = cardIn(execution);
  if (card === null) throw new Error(`no card: ${JSON.stringify(execution.response)}`);
  return card;
}

export const toastOf = (execution: Execution): string =>
  execution.response?.type === "action" ? ((execution.response.json as ActionJson).notification?.text ?? "") : "";

export function draftOf(execution: Execution): string {
  if (execution.error) throw new Error(`no draft but an error: ${execution.error.message}\n${execution.error.stack}`);
  if (execution.response?.type !== "compose") throw new Error(`no draft: ${JSON.stringify(execution.response)}`);
  return execution.response.draftId;
}

/** Every text of a card, markup and all, a line each. */
export function textOf(card: CardJson): string {
  const lines: string[] = [];
  walk(card, (node) => {
    for (const key of ["title", "subtitle", "header", "text", "topLabel", "bottomLabel", "label", "hintText"]) {
      if (typeof node[key] === "string") lines.push(node[key]);
    }
  });
  return lines.join("\n");
}

/** Every button of a card in the order of reading, and every row that can be pressed. */
export function pressables(card: CardJson): Pressable[] {
  const found: Pressable[] = [];
  walk(card, (node) => {
    if (node.onClick === undefined) return;
    const label = String(node.text ?? node.altText ?? "").replace(/<[^>]+>/g, "");
    found.push({ label, onClick: node.onClick, ...(node.type === undefined ? {} : { type: node.type }) });
  });
  return found;
}

export function pressOf(card: CardJson, label: string | RegExp): Pressable["onClick"] {
  const matches = (text: string): boolean => (typeof label === "string" ? text === label : label.test(text));
  const found = pressables(card).find((one) => matches(one.label));
  if (found === undefined)
    throw new Error(
      `no “${label}” among: ${pressables(card)
        .map((one) => one.label)
        .join(" | ")}`,
    );
  return found.onClick;
}

/** Every press of a card that leads to this route, with these parameters among its own. */
export function pressesTo(card: CardJson, route: string, wanted: Readonly<Record<string, string>> = {}): Pressable["onClick"][] {
  return pressables(card).flatMap(({ onClick }) => {
    const { parameters = [] } = onClick.action ?? {};
    const given = Object.fromEntries(parameters.map(({ key, value }: { key: string; value: string }) => [key, value]));
    return Object.entries({ ...wanted, route }).every(([key, value]) => given[key] === value) ? [onClick] : [];
  });
}

/** A field by its title. */
export function fieldOf(card: CardJson, title: string | RegExp): CardJson {
  let found: CardJson;
  walk(card, (node) => {
    const label = node.label ?? node.title;
    if (node.name !== undefined && typeof label === "string" && (typeof title === "string" ? label === title : title.test(label)))
      found ??= node;
  });
  if (found === undefined) throw new Error(`no field “${title}”`);
  return found;
}

/** What the fields of a card hold as it was drawn, by field name. */
export function valuesOf(card: CardJson): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  walk(card, (node) => {
    if (node.name === undefined) return;
    if (node.items !== undefined) {
      values[node.name] = node.items
        .filter((item: { selected?: boolean }) => item.selected)
        .map((item: { value: string }) => item.value);
    } else if (typeof node.value === "string") values[node.name] = [node.value];
  });
  return values;
}
