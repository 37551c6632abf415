import { tidy } from "./sentences";

/**
 * The language of templates, small enough to be edited by hand:
 *   {contact.first}        a slot
 *   {requester.all|them}   a slot, with the words that stand in when it is empty
 *   [ at {company}]        disappears when a slot directly in it is empty; may be nested
 * Brackets without a slot in them are ordinary text.
 */
export type TemplateProblem =
  | { readonly problem: "unknown-slot"; readonly slot: string; readonly known: readonly string[] }
  | { readonly problem: "unbalanced"; readonly sign: "{" | "}" | "[" | "]"; readonly at: number }
  | { readonly problem: "empty" };

export class TemplateError extends Error {
  readonly problem: TemplateProblem;

  constructor(problem: TemplateProblem) {
    super(sentenceFor(problem));
    this.name = "TemplateError";
    this.problem = problem;
  }
}

type Node =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "slot"; readonly slot: string; readonly otherwise: string }
  | { readonly is: "optional"; readonly parts: readonly Node[] };

/** Fills the template. Values are inserted as they are and never read as template text themselves. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  const values = new Map(Object.entries(slots));
  return tidy(render(parse(template), (slot) => valueOf(values, slot)));
}

/** Every slot that the template names, each once, in order. */
export function slotsIn(template: string): string[] {
  const found = new Set<string>();
  render(parse(template), (slot) => {
    found.add(slot);
    return slot;
  });
  return [...found];
}

/** The first thing that is wrong with a template that may use the `known` slots, or null. */
export function problemIn(template: string, known: readonly string[]): TemplateProblem | null {
  if (template.trim() === "") return { problem: "empty" };
  try {
    const slot = slotsIn(template).find((name) => !known.includes(name));
    return slot === undefined ? null : { problem: "unknown-slot", slot, known };
  } catch (error) {
    if (error instanceof TemplateError) return error.problem;
    throw error;
  }
}

function valueOf(values: ReadonlyMap<string, string>, slot: string): string {
  const value = values.get(slot);
  if (value === undefined) throw new TemplateError({ problem: "unknown-slot", slot, known: [...values.keys()] });
  return value;
}

function render(nodes: readonly Node[], value: (slot: string) => string): string {
  return nodes.map((node) => renderNode(node, value)).join("");
}

function renderNode(node: Node, value: (slot: string) => string): string {
  if (node.is === "text") return node.text;
  if (node.is === "slot") return value(node.slot) || node.otherwise;
  // All of it is rendered before it is dropped, so that a slot that does not exist is always noticed.
  const text = render(node.parts, value);
  const hollow = node.parts.some((part) => part.is === "slot" && (value(part.slot) || part.otherwise) === "");
  return hollow ? "" : text;
}

const TOKENS = /\{([^{}[\]\n]*)\}|[[\]{}]/g;

function parse(template: string): Node[] {
  const levels: { readonly nodes: Node[]; readonly at: number }[] = [{ nodes: [], at: 0 }];
  const here = () => (levels[levels.length - 1] as { nodes: Node[] }).nodes;
  let from = 0;
  for (const token of template.matchAll(TOKENS)) {
    if (token.index > from) here().push({ is: "text", text: template.slice(from, token.index) });
    from = token.index + token[0].length;
    if (token[1] !== undefined) here().push(slotNode(token[1]));
    else if (token[0] === "[") levels.push({ nodes: [], at: token.index });
    else if (token[0] === "]" && levels.length > 1) {
      const { nodes } = levels.pop() as { nodes: Node[] };
      here().push(optional(nodes));
    } else throw new TemplateError({ problem: "unbalanced", sign: token[0] as "{" | "}" | "]", at: token.index });
  }
  const open = levels[levels.length - 1];
  if (levels.length > 1 && open) throw new TemplateError({ problem: "unbalanced", sign: "[", at: open.at });
  if (from < template.length) here().push({ is: "text", text: template.slice(from) });
  return here();
}

function slotNode(inside: string): Node {
  const bar = inside.indexOf("|");
  const slot = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  return { is: "slot", slot, otherwise: bar < 0 ? "" : inside.slice(bar + 1) };
}

function optional(parts: readonly Node[]): Node {
  const plain = parts.every((part) => part.is === "text");
  return plain
    ? { is: "text", text: `[${parts.map((part) => (part.is === "text" ? part.text : "")).join("")}]` }
    : { is: "optional", parts };
}

function sentenceFor(problem: TemplateProblem): string {
  if (problem.problem === "empty") return "The template is empty. Write something, or reset it.";
  if (problem.problem === "unbalanced")
    return `The template has a “${problem.sign}” without its partner. Add the other one, or take it out.`;
  return `There is no slot {${problem.slot}}. Use one of: ${problem.known.map((slot) => `{${slot}}`).join(", ")}.`;
}
