import { Parser } from "htmlparser2";

/** Card text as a tree: what Card Service's small HTML allows (PLATFORM 3.2), and everything else as plain text. */
export type TextNode = string | TextElement;

export interface TextElement {
  readonly tag: "b" | "i" | "u" | "s" | "font" | "a" | "time" | "br";
  readonly color?: string;
  readonly href?: string;
  readonly children: readonly TextNode[];
}

type Tag = TextElement["tag"];

const TAGS: Readonly<Record<string, Tag>> = {
  b: "b",
  strong: "b",
  i: "i",
  em: "i",
  u: "u",
  s: "s",
  strike: "s",
  font: "font",
  a: "a",
  time: "time",
  br: "br",
};
const COLOR = /^#[0-9a-f]{6}$/i;
/** The schemes that OpenLink accepts; text links are held to the same. */
const LINK = /^(https|mailto|tel):/i;

interface OpenElement {
  readonly source: string;
  readonly node: { tag: Tag | null; color?: string; href?: string; children: TextNode[] };
}

function element(tag: Tag, attributes: Readonly<Record<string, string>>): OpenElement["node"] {
  const color = attributes.color?.trim() ?? "";
  const href = attributes.href?.trim() ?? "";
  return {
    tag,
    children: [],
    ...(tag === "font" && COLOR.test(color) && { color }),
    ...(tag === "a" && LINK.test(href) && { href }),
  };
}

/** Never throws; a tag that Card Service does not know comes out as the characters that were written. */
export function parseCardText(html: string): readonly TextNode[] {
  const root: OpenElement = { source: "", node: { tag: null, children: [] } };
  const open: OpenElement[] = [root];
  const inside = () => (open[open.length - 1] as OpenElement).node.children;
  const written = () => html.slice(parser.startIndex, parser.endIndex + 1);
  const parser = new Parser(
    {
      ontext: (text) => void inside().push(text),
      oncomment: () => void inside().push(written()),
      onprocessinginstruction: () => void inside().push(written()),
      onopentag(name, attributes) {
        const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
        if (!tag) inside().push(written());
        const node = tag ? element(tag, attributes) : { tag: null, children: [] };
        inside().push(...(tag ? [node as TextElement] : []));
        open.push({ source: name, node: tag ? node : { tag: null, children: inside() } });
      },
      onclosetag(_name, implied) {
        const closed = open.pop();
        if (closed && closed.node.tag === null && !implied) inside().push(written());
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return root.node.children;
}

/** The words without their formatting, for labels that a screen reader speaks. */
export function plainText(html: string): string {
  const words = (nodes: readonly TextNode[]): string =>
    nodes.map((node) => (typeof node === "string" ? node : node.tag === "br" ? " " : words(node.children))).join("");
  return words(parseCardText(html));
}
