import { LETTER_KINDS, LETTERS } from "../../src/domain/letter";
import { addresseesOf } from "../../src/domain/transition";
import { requested } from "./lives";

test("only the introduction goes to both sides (rule 4)", () => {
  expect(LETTER_KINDS.filter((kind) => addresseesOf(requested(), kind).length > 1)).toEqual(["introduction"]);
});

test("the permission letter begins a thread of its own and goes to the contact alone (rule 2)", () => {
  expect(LETTERS.permission.reply).toBe(false);
  expect(addresseesOf(requested(), "permission")).toEqual(["contact"]);
});
