import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One field of a shape that Google publishes. */
export interface PublishedField {
  /** "string", "number", "boolean", or the name of a shape. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}

export type PublishedShape = Readonly<Record<string, PublishedField>>;

// The Chat API and the add-ons show the same cards, and only the Chat API's package has types of them.
const SOURCE = join(__dirname, "../../../../node_modules/googleapis/build/src/apis/chat/v1.d.ts");

const SHAPE = /export interface Schema\$(\w+) \{([^]*?)\n {4}\}/g;
const FIELD = /\/\*\*([^]*?)\*\/\s*(\w+)\?: ([^;]+);/g;

/** Short names: `Card` is google.apps.card.v1.Card, and not the older one of Chat. */
const shortName = (name: string): string => name.replace(/^GoogleAppsCardV1/, "");

function fieldOf(comment: string, declared: string): PublishedField {
  const [type = ""] = declared.split(" | ");
  const list = type.endsWith("[]");
  return {
    type: shortName(type.replace(/\[\]$/, "").replace(/^Schema\$/, "")),
    list,
    required: /^[\s*]*Required\. /.test(comment),
  };
}

/** What the published types say of each shape, by its short name. */
export function publishedShapes(): ReadonlyMap<string, PublishedShape> {
  const found = new Map<string, PublishedShape>();
  for (const [, name = "", body = ""] of readFileSync(SOURCE, "utf8").matchAll(SHAPE)) {
    if (found.has(shortName(name)) && !name.startsWith("GoogleAppsCardV1")) continue;
    const fields = [...body.matchAll(FIELD)].map(([, comment = "", field = "", type = ""]) => [field, fieldOf(comment, type)]);
    found.set(shortName(name), Object.fromEntries(fields));
  }
  return found;
}
