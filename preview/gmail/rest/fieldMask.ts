import { invalid } from "../errors";

/** What `fields` asks for: names with what is wanted below them; an empty mask below a name is all of it. */
interface Mask {
  readonly [name: string]: Mask;
}

/** Google's partial responses: `a,b/c,d(e,f)`. */
export function masked(json: unknown, fields: string | null): unknown {
  return fields === null ? json : keep(json, parseMask(fields));
}

function parseMask(fields: string): Mask {
  const { mask, next } = readList(fields, 0);
  if (next !== fields.length) throw invalid(`Invalid field selection ${fields}`);
  return mask;
}

function readList(text: string, start: number): { mask: Mask; next: number } {
  const mask: Record<string, Mask> = {};
  let at = start;
  for (;;) {
    const name = /^[\w*]+/.exec(text.slice(at))?.[0];
    if (name === undefined) throw invalid(`Invalid field selection ${text}`);
    const below = readBelow(text, at + name.length);
    mask[name] = { ...mask[name], ...below.mask };
    at = below.next;
    if (text[at] !== ",") return { mask, next: at };
    at += 1;
  }
}

function readBelow(text: string, at: number): { mask: Mask; next: number } {
  if (text[at] === "/") {
    const name = /^[\w*]+/.exec(text.slice(at + 1))?.[0];
    if (name === undefined) throw invalid(`Invalid field selection ${text}`);
    const { mask, next } = readBelow(text, at + 1 + name.length);
    return { mask: { [name]: mask }, next };
  }
  if (text[at] !== "(") return { mask: {}, next: at };
  const { mask, next } = readList(text, at + 1);
  if (text[next] !== ")") throw invalid(`Invalid field selection ${text}`);
  return { mask, next: next + 1 };
}

function keep(json: unknown, mask: Mask): unknown {
  if (Array.isArray(json)) return json.map((item) => keep(item, mask));
  if (typeof json !== "object" || json === null || Object.keys(mask).length === 0) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) => {
      const below = mask[name] ?? mask["*"];
      return below === undefined ? [] : [[name, keep(value, below)]];
    }),
  );
}
