/** Gmail's search as a tree: what `q` means. */
export type Search =
  | { readonly kind: "all"; readonly of: readonly Search[] }
  | { readonly kind: "any"; readonly of: readonly Search[] }
  | { readonly kind: "not"; readonly of: Search }
  | { readonly kind: "term"; readonly operator: string | null; readonly value: string };

const TOKEN = /"([^"]*)"|([(){}])|(-)|(?:([a-z_0-9]+):)?(?:"([^"]*)"|([^\s(){}"]+))?/giy;

interface Token {
  readonly kind: "open" | "close" | "openAny" | "closeAny" | "not" | "or" | "term";
  readonly operator: string | null;
  readonly value: string;
}

const MARKS: Readonly<Record<string, Token["kind"]>> = { "(": "open", ")": "close", "{": "openAny", "}": "closeAny" };

export function parseSearch(q: string): Search {
  const tokens = tokenize(q);
  const { search } = readGroup(tokens, 0, "all");
  return search;
}

function tokenize(q: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < q.length) {
    if (/\s/.test(q[at] ?? "")) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(q);
    if (match === null || match[0] === "") {
      at += 1;
      continue;
    }
    tokens.push(tokenOf(match));
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function tokenOf([whole, phrase, mark, minus, operator, quoted, word]: RegExpExecArray): Token {
  const plain = (kind: Token["kind"]): Token => ({ kind, operator: null, value: "" });
  if (phrase !== undefined) return { kind: "term", operator: null, value: phrase };
  if (mark !== undefined) return plain(MARKS[mark] ?? "term");
  if (minus !== undefined) return plain("not");
  if (whole === "OR") return plain("or");
  return { kind: "term", operator: operator?.toLowerCase() ?? null, value: quoted ?? word ?? "" };
}

/** Reads until the group's end. `OR` binds its two neighbours closer than the space between words does. */
function readGroup(tokens: readonly Token[], start: number, kind: "all" | "any"): { search: Search; next: number } {
  const members: Search[] = [];
  let at = start;
  let joinNext = false;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.kind === "close" || token.kind === "closeAny") {
      at += 1;
      break;
    }
    if (token.kind === "or") {
      joinNext = members.length > 0;
      at += 1;
      continue;
    }
    const { search, next } = readOne(tokens, at);
    const last = members.at(-1);
    if (joinNext && last !== undefined) members[members.length - 1] = { kind: "any", of: [last, search] };
    else members.push(search);
    joinNext = false;
    at = next;
  }
  return { search: { kind, of: members }, next: at };
}

function readOne(tokens: readonly Token[], at: number): { search: Search; next: number } {
  const token = tokens[at];
  if (token === undefined) return { search: { kind: "all", of: [] }, next: at };
  if (token.kind === "open") return readGroup(tokens, at + 1, "all");
  if (token.kind === "openAny") return readGroup(tokens, at + 1, "any");
  if (token.kind === "not") {
    const { search, next } = readOne(tokens, at + 1);
    return { search: { kind: "not", of: search }, next };
  }
  const following = tokens[at + 1];
  const { operator, value } = token;
  // from:(ana maria) and from:{ana bea} spread the operator over the group.
  if (operator !== null && value === "" && (following?.kind === "open" || following?.kind === "openAny")) {
    const { search, next } = readGroup(tokens, at + 2, following.kind === "open" ? "all" : "any");
    return { search: spread(search, operator), next };
  }
  return { search: { kind: "term", operator, value }, next: at + 1 };
}

function spread(search: Search, operator: string): Search {
  if (search.kind === "term") return search.operator === null ? { ...search, operator } : search;
  if (search.kind === "not") return { kind: "not", of: spread(search.of, operator) };
  return { kind: search.kind, of: search.of.map((member) => spread(member, operator)) };
}
