import fc from "fast-check";
import { parseCardText, plainText, type TextNode } from "../../../preview/page/cards/cardText";

function tags(nodes: readonly TextNode[]): string[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node.tag, ...tags(node.children)]));
}

test.each<[string, string, string[]]>([
  ["a <b>bold <i>both</i></b>", "a bold both", ["b", "i"]],
  ["<strong>x</strong><em>y</em><u>u</u><s>s</s>", "xyus", ["b", "i", "u", "s"]],
  ["one<br>two<br/>three", "one two three", ["br", "br"]],
  ["fish &amp; &lt;chips&gt; &#8212;", "fish & <chips> —", []],
  ["<script>alert(1)</script>", "<script>alert(1)</script>", []],
  ['<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">', []],
  ["<div><b>in</b></div>", "<div>in</div>", ["b"]],
  ["<!-- note --><?php x ?>", "<!-- note --><?php x ?>", []],
  ["1 < 2 && 3 > 2", "1 < 2 && 3 > 2", []],
  ["<constructor>x</constructor>", "<constructor>x</constructor>", []],
  ["<b>left open", "left open", ["b"]],
  ["closed</b> only", "closed only", []],
])("%s", (html, text, expected) => {
  expect(plainText(html)).toBe(text);
  expect(tags(parseCardText(html))).toEqual(expected);
});

test.each([
  ['<a href="https://a.example/x">t</a>', "https://a.example/x"],
  ['<a href="mailto:a@b.example">t</a>', "mailto:a@b.example"],
  ['<a href="javascript:alert(1)">t</a>', undefined],
  ['<a href=" JaVaScRiPt:alert(1)">t</a>', undefined],
  ['<a href="http://a.example/">t</a>', undefined],
  ['<a href="data:text/html,x">t</a>', undefined],
  ["<a>t</a>", undefined],
])("the link of %s is %s", (html, href) => {
  expect(parseCardText(html)).toEqual([{ tag: "a", children: ["t"], ...(href && { href }) }]);
});

test.each([
  ['<font color="#1f6f5c">t</font>', "#1f6f5c"],
  ['<font color="red;background:url(x)">t</font>', undefined],
  ['<font size="7">t</font>', undefined],
])("the colour of %s is %s", (html, color) => {
  expect(parseCardText(html)).toEqual([{ tag: "font", children: ["t"], ...(color && { color }) }]);
});

test("no text makes it throw, and no tag but the known ones comes out", () => {
  const known = new Set(["b", "i", "u", "s", "font", "a", "time", "br"]);
  const pieces = fc.constantFrom(
    "<b>",
    "</b>",
    "<a href='",
    "'>",
    "<script>",
    "</",
    "<!--",
    "-->",
    "&",
    "&lt;",
    "x",
    " ",
    "<style>",
    "<svg/onload=x>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      for (const tag of tags(parseCardText(parts.join("")))) expect(known).toContain(tag);
    }),
  );
});
