import fc from "fast-check";
import { choiceField, dayField, flagField, numberField, peopleField, readForm, sayPeople, textField } from "../../src/ui/form";

const name = textField(20);
const note = textField(20, true);

describe("text", () => {
  test.each([
    [["Ana"], "Ana"],
    [["  Ana \t Vale \n"], "Ana Vale"],
    [[], ""],
    [[""], ""],
    [["Ana", "Bea"], "Ana"],
    [["a\u202eliam@x.example"], "aliam@x.example"],
    [["A\u0000n\u200ba\u0007"], "Ana"],
    [["a b\u2028c"], "a b c"],
    [["x".repeat(25)], "x".repeat(20)],
    [[`${"x".repeat(19)} yz`], "x".repeat(19)],
    [[`${"x".repeat(19)}🎈`], "x".repeat(19)],
    [["می‌خواهم"], "می‌خواهم"],
  ])("%j reads as %j", (values, text) => {
    expect(name.read(values)).toBe(text);
  });

  test("lines stay lines where they may", () => {
    expect(note.read(["one\n\ntwo\u202e "])).toBe("one\n\ntwo");
  });

  test("whatever is typed, nothing hidden, no half character, not too long, and the same when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.boolean(), (typed, lines) => {
        const field = textField(20, lines);
        const read = field.read([typed]);
        expect(read.length).toBeLessThanOrEqual(20);
        expect(read).toBe(read.trim());
        expect(read).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
        expect(Buffer.from(read, "utf8").toString("utf8")).toBe(read);
        expect(field.read([read])).toBe(read);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  [["close"], "close"],
  [["unchosen"], null],
  [[], null],
  [["constructor"], null],
])("the choice %j is %j", (values, choice) => {
  expect(choiceField(["close", "work"]).read(values)).toBe(choice);
});

test.each([
  [["on"], true],
  [["true"], true],
  [[""], false],
  [["false"], false],
  [[], false],
])("the switch %j is on: %s", (values, on) => {
  expect(flagField.read(values)).toBe(on);
});

test.each([
  [[String(Date.parse("2026-03-02T00:00:00Z"))], "2026-03-02"],
  [["-86400000"], "1969-12-31"],
  [["2026-03-02"], "2026-03-02"],
  [["2026-02-30"], null],
  [["99999999999999999999"], null],
  [["soon"], null],
  [[""], null],
  [[], null],
])("the day %j is %j", (values, day) => {
  expect(dayField.read(values)).toBe(day);
});

test.each([
  [["5"], 5],
  [[" 60 "], 60],
  [["0"], null],
  [["61"], null],
  [["5.5"], null],
  [["-5"], null],
  [["5e1"], null],
  [["five"], null],
  [["00005"], null],
  [[], null],
])("the number %j is %j", (values, number) => {
  expect(numberField(1, 60).read(values)).toBe(number);
});

test.each<[string, [string, string][]]>([
  ["", []],
  ["nobody", []],
  [
    "Ana Vale <Ana@vale.example>, rui@vale.example",
    [
      ["Ana Vale", "ana@vale.example"],
      ["", "rui@vale.example"],
    ],
  ],
  [
    "ana@vale.example (Ana); Rui <rui@vale.example>",
    [
      ["Ana", "ana@vale.example"],
      ["Rui", "rui@vale.example"],
    ],
  ],
  ['"Ana" <ana@vale.example> and more', [["Ana and more", "ana@vale.example"]]],
])("the people in %j", (typed, people) => {
  const read = peopleField(200).read([typed]);
  expect(read.map(({ name, email }) => [name, email])).toEqual(people);
  expect(peopleField(200).read([sayPeople(read)])).toEqual(read);
});

describe("a form", () => {
  const fields = { constructor: name, note, named: flagField };

  test("reads each field; one that was not sent is empty, and nothing else gets in", () => {
    expect(readForm(fields, { note: ["x"], other: ["y"] })).toEqual({ constructor: "", note: "x", named: false });
  });

  test("a field of an inborn name is read when it was sent", () => {
    expect(readForm(fields, { constructor: ["Ana"] } as never).constructor).toBe("Ana");
  });
});
