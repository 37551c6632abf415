import { writeLetter } from "../../../src/letters/writeLetter";
import { introOf, proposalOf, SAM } from "../introductions";
import { letterText } from "./letterText";

describe("to the contact, afterwards", () => {
  test("one light nudge", () => {
    expect(writeLetter("nudge", introOf(), SAM).body).toBe(
      letterText(
        "Hi Lavanya,",
        "A quick word about my note below on Henrik Aasen, in case it slipped by. A yes, a no or a “later” is plenty. If I don't hear from you, I'll take it as a no and leave it there.",
        "Best,\nSam",
      ),
    );
  });

  test("thanks for a yes, and what happens now", () => {
    expect(writeLetter("thanks", introOf(), SAM, { preference: "Email is best, and not on Fridays" }).body).toBe(
      letterText(
        "Hi Lavanya,",
        "Thank you, I'm glad. You'll get one email from me to you and Henrik, and Henrik will write first. I'll pass on how you like to be reached: email is best, and not on Fridays.",
        "Once you are in touch, feel free to move me to bcc. And if anything changes before then, just tell me.",
        "Best,\nSam",
      ),
    );
  });

  test("thanks while the other side has not agreed", () => {
    expect(writeLetter("thanks", proposalOf(), SAM).body).toContain("I'll check that Henrik would like it too.");
  });
});
