import { isAwaited } from "../../src/domain/awaited";
import type { Intro, SideName } from "../../src/domain/intro";
import { drafted, heard, life, proposed, requested, said, sent, wrote } from "./lives";

const asked = life(requested(), [0, drafted("permission"), sent("permission")]);
const questioned = life(requested(), [0, drafted("missing"), sent("missing")]);

test.each<[string, Intro, SideName, boolean]>([
  ["a contact who was not asked", requested(), "contact", false],
  ["a contact who was asked", asked, "contact", true],
  ["a contact who replied", life(asked, [1, heard("contact")]), "contact", false],
  ["a contact who was written to after their reply", life(asked, [1, heard("contact")], [2, wrote("contact")]), "contact", true],
  ["a contact who said yes", life(asked, [1, said("contact", "yes")]), "contact", false],
  ["a requester who only asked", requested(), "requester", false],
  ["a requester who was asked for more", questioned, "requester", true],
  ["a requester who told more", life(questioned, [1, heard("requester")]), "requester", false],
  [
    "a requester who was asked for more, and the contact is glad as it is",
    life(questioned, [1, said("contact", "yes")]),
    "requester",
    false,
  ],
  [
    "a requester who was asked for more, and the contact is not",
    life(questioned, [1, said("contact", "no")]),
    "requester",
    false,
  ],
  ["a requester who got a line", life(requested(), [1, wrote("requester")]), "requester", false],
  ["a requester to whom it was proposed", life(proposed(), [0, drafted("proposal"), sent("proposal")]), "requester", true],
])("%s is awaited", (_words, intro, side, is) => {
  expect(isAwaited(intro, side)).toBe(is);
});
