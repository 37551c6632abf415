import fc from "fast-check";
import { peopleIn, personIn } from "../../../src/google/gmail/addresses";
import { fastest } from "../fastest";

const one = (header: string) => peopleIn(header).map(({ name, email }) => [name, email]);

test.each<[string, [string, string][]]>([
  ["", []],
  ["   ", []],
  ["ana@vale.example", [["", "ana@vale.example"]]],
  ["<ana@vale.example>", [["", "ana@vale.example"]]],
  ["Ana Vale <Ana@Vale.example>", [["Ana Vale", "ana@vale.example"]]],
  ['"Vale, Ana" <ana@vale.example>', [["Vale, Ana", "ana@vale.example"]]],
  ['"Ana \\"Nina\\" Vale" <ana@vale.example>', [["Ana Nina Vale", "ana@vale.example"]]],
  ["ana@vale.example (Ana Vale)", [["Ana Vale", "ana@vale.example"]]],
  [
    "Ana Vale <ana@vale.example>, Rui <rui@vale.example>",
    [
      ["Ana Vale", "ana@vale.example"],
      ["Rui", "rui@vale.example"],
    ],
  ],
  [
    "Friends: ana@vale.example, rui@vale.example;",
    [
      ["", "ana@vale.example"],
      ["", "rui@vale.example"],
    ],
  ],
  ["undisclosed-recipients:;", []],
  ["Ana-Lúcia Ñandú <ana@vale.example>", [["Ana-Lúcia Ñandú", "ana@vale.example"]]],
  ["王小明 <wang@vale.example>", [["王小明", "wang@vale.example"]]],
  ["ana@vale.example <ana@vale.example>", [["", "ana@vale.example"]]],
  // Everyday mail that breaks the grammar.
  ["Ana M. Vale <ana@vale.example>", [["Ana M. Vale", "ana@vale.example"]]],
  ["Dr. Ana @ Vale <ana@vale.example>", [["Dr. Ana @ Vale", "ana@vale.example"]]],
  ["Ana [Sales] <ana@vale.example>", [["Ana [Sales]", "ana@vale.example"]]],
  ["Ana <ana@vale.example", [["Ana", "ana@vale.example"]]],
  ["nobody", []],
  // What somebody writes who wants to be taken for another.
  ['"pilar@soto.example" <eve@evil.example>', [["pilar@soto.example", "eve@evil.example"]]],
  ["Pilar\u202e otos <eve@evil.example>", [["Pilar otos", "eve@evil.example"]]],
  ["Pilar\r\nBcc: eve@evil.example <a@b.example>", [["eve@evil.example", "a@b.example"]]],
  ['"Pilar <pilar@soto.example>" <eve@evil.example>', [["Pilar pilar@soto.example", "eve@evil.example"]]],
])("%j addresses %j", (header, people) => {
  expect(one(header)).toEqual(people);
});

test.each<[string, string, string]>([
  ["Ana Vale <Ana@Vale.example>", "Ana Vale", "ana@vale.example"],
  ['"Vale, Ana" <ana@vale.example>', "Vale, Ana", "ana@vale.example"],
  ['"Ana \\"Nina\\" Vale" <ana@vale.example>', "Ana Nina Vale", "ana@vale.example"],
  ["ana@vale.example", "", "ana@vale.example"],
  ["ana@vale.example (Ana Vale)", "Ana Vale", "ana@vale.example"],
  // A decoded name that pretends to be an address.
  ["Pilar <pilar@soto.example> <eve@evil.example>", "Pilar pilar@soto.example", "eve@evil.example"],
  ["pilar@soto.example, <eve@evil.example>", "pilar@soto.example,", "eve@evil.example"],
  ['Ana" <x> \u202e;\\ (), <ana@vale.example>', "Ana x ;\\ (),", "ana@vale.example"],
  [`${"Ana ".repeat(5_000)}<ana@vale.example>`, "Ana ".repeat(40).trim(), "ana@vale.example"],
])("the one person of %j is %s, %s", (header, name, email) => {
  expect(personIn(header)).toEqual({ name, email });
});

test("nobody is in a header without an address", () => {
  for (const header of ["", "  ", "Ana", "Ana <>", "<Ana>", "undisclosed-recipients:;"]) expect(personIn(header)).toBeNull();
});

/** 20 KB of what a parser could be slow on. */
const LONG = 20_000;
test.each<[string, string]>([
  ["letters without an address", "a".repeat(LONG)],
  ["at signs", "@".repeat(LONG)],
  ["letters and at signs", "a@".repeat(LONG / 2)],
  ["commas", ",".repeat(LONG)],
  ["commas and quotes", ',"'.repeat(LONG / 2)],
  ["an open quote and commas", `"${",".repeat(LONG)}`],
  ["open angles", "<".repeat(LONG)],
  ["open brackets", "(".repeat(LONG)],
  ["words and dots", "a.b ".repeat(LONG / 4)],
  ["spaces", `a${" ".repeat(LONG)}b@`],
  ["backslashes in quotes", `"${"\\".repeat(LONG)}`],
  ["addresses", "Ana Vale <ana@vale.example>, ".repeat(LONG / 29)],
  ["broken addresses", "Ana M. Vale <ana@vale.example>; ".repeat(LONG / 32)],
  ["groups", "a:".repeat(LONG / 2)],
])("20 KB of %s are read in less than 100 ms", (_words, header) => {
  expect(fastest(() => peopleIn(header))).toBeLessThan(100);
  expect(fastest(() => personIn(header))).toBeLessThan(100);
});

test("whatever stands there, nothing throws and nobody's name holds markup, controls or overrides", () => {
  const piece = fc.constantFrom(
    "Ana",
    " ",
    ",",
    ";",
    ":",
    "<",
    ">",
    "@",
    '"',
    "\\",
    "(",
    ")",
    "a@b.example",
    "\r\n",
    "\u202e",
    "é",
    "=?UTF-8?Q?a?=",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
      (header) => {
        for (const { name, email } of peopleIn(header)) {
          expect(name).not.toMatch(/[<>"\u0000-\u001f\u202a-\u202e]/);
          expect(name).toBe(name.trim());
          expect(email).toMatch(/@/);
          expect(email).not.toMatch(/[\s<>]/);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each(["<", "a<", "<a@", "@ <"])("of a megabyte of %j the one person is found in less than 100 ms", (piece) => {
  const header = piece.repeat(1_000_000 / piece.length);
  expect(fastest(() => personIn(header))).toBeLessThan(100);
});
