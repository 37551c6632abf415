import { LETTER_KINDS } from "../../src/domain/letter";
import { SLOT_MEANINGS, slotsOf } from "../../src/letters/slotMeanings";
import { SLOTS } from "../../src/letters/slots";

test("every slot of a letter comes with its meaning, and no meaning is left over", () => {
  const used = new Set<string>(LETTER_KINDS.flatMap((kind) => slotsOf(kind).map(({ slot }) => slot)));
  expect(new Set(Object.keys(SLOT_MEANINGS))).toEqual(used);
  for (const kind of LETTER_KINDS) expect(slotsOf(kind).map(({ slot }) => slot)).toEqual(SLOTS[kind]);
});

test("no meaning is the same as another's", () => {
  const meanings = Object.values(SLOT_MEANINGS);
  expect(new Set(meanings).size).toBe(meanings.length);
});
