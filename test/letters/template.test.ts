import fc from "fast-check";
import { fill, problemIn, slotsIn, TemplateError } from "../../src/letters/template";

const SLOTS = { name: "Lavanya", company: "Larkfield", empty: "", braces: "{name} [x]" };

describe("filling", () => {
  test.each([
    ["Hi {name},", "Hi Lavanya,"],
    ["Hi[ {name}],", "Hi Lavanya,"],
    ["Hi[ {empty}],", "Hi,"],
    ["Hi {empty|there},", "Hi there,"],
    ["Hi { name },", "Hi Lavanya,"],
    ["One.[ At {company}.][ Gone {empty}.] Two.", "One. At Larkfield. Two."],
    ["[{name}[ ({empty})] asks.]", "Lavanya asks."],
    ["[{empty}[ ({name})] asks.]", ""],
    ["[kept {empty|anyway}]", "kept anyway"],
    ["first\n\n[{empty}]\n\nlast", "first\n\nlast"],
    ["see [the deck]", "see [the deck]"],
    ["{braces}", "{name} [x]"],
  ])("%j gives %j", (template, text) => {
    expect(fill(template, SLOTS)).toBe(text);
  });

  test.each(["Hi {nam},", "Hi[ {empty} {nam}],", "{constructor}", "{}"])("%j names a slot that does not exist", (template) => {
    expect(() => fill(template, SLOTS)).toThrow(TemplateError);
  });

  test("the error says which slot and what there is", () => {
    expect(() => fill("{nam}", { name: "Lavanya" })).toThrow("There is no slot {nam}. Use one of: {name}.");
  });
});

describe("checking", () => {
  test.each([
    ["Hi {name},", null],
    ["Hi {nam},", { problem: "unknown-slot", slot: "nam", known: ["name"] }],
    ["Hi {name,", { problem: "unbalanced", sign: "{", at: 3 }],
    ["Hi name},", { problem: "unbalanced", sign: "}", at: 7 }],
    ["Hi[ {name},", { problem: "unbalanced", sign: "[", at: 2 }],
    ["Hi {name}],", { problem: "unbalanced", sign: "]", at: 9 }],
    ["Hi {na[me]},", { problem: "unbalanced", sign: "{", at: 3 }],
    [" \n", { problem: "empty" }],
  ])("%j: %j", (template, problem) => {
    expect(problemIn(template, ["name"])).toEqual(problem);
  });

  test("never throws, whatever is typed", () => {
    const typed = fc.array(fc.constantFrom("{", "}", "[", "]", "|", "name", " ", "\n")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(typed, (template) => {
        const problem = problemIn(template, ["name"]);
        if (problem === null) expect(fill(template, { name: "Lavanya" })).not.toMatch(/[{}]/);
      }),
    );
  });
});

test("the slots of a template, each once", () => {
  expect(slotsIn("{a}[ {b}[ {c|x}]] {a}")).toEqual(["a", "b", "c"]);
});
