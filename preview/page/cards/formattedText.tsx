import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { parseCardText, type TextElement, type TextNode } from "./cardText";

function Element({ node }: { readonly node: TextElement }) {
  const children = <Nodes nodes={node.children} />;
  const shapes: Readonly<Record<TextElement["tag"], () => ComponentChildren>> = {
    b: () => <b>{children}</b>,
    i: () => <i>{children}</i>,
    u: () => <u>{children}</u>,
    s: () => <s>{children}</s>,
    font: () => <span style={node.color ? { color: node.color } : {}}>{children}</span>,
    a: () =>
      node.href ? (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      ) : (
        children
      ),
    time: () => <span>{children}</span>,
    br: () => <br />,
  };
  return <>{shapes[node.tag]()}</>;
}

function Nodes({ nodes }: { readonly nodes: readonly TextNode[] }) {
  return <>{nodes.map((node) => (typeof node === "string" ? node : <Element node={node} />))}</>;
}

/** Text of a card with the few tags that Card Service knows. */
export function FormattedText({ text }: { readonly text: string }) {
  return <Nodes nodes={useMemo(() => parseCardText(text), [text])} />;
}
