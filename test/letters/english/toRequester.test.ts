import { EMPTY_CASE } from "../../../src/domain/checklist";
import { writeLetter } from "../../../src/letters/writeLetter";
import { HENRIK, introOf, LAVANYA, proposalOf, SAM, saying, side } from "../introductions";
import { letterText } from "./letterText";

describe("to the requester, before anything is decided", () => {
  const missing = (parts: Parameters<typeof introOf>[0], options = {}) =>
    writeLetter("missing", introOf(parts), SAM, options).body;

  test("one thing is missing", () => {
    expect(missing({ case: { action: "" } })).toBe(
      letterText(
        "Hi Henrik,",
        "Thanks for your note about Lavanya Pillai. Could you tell me what you'd ask for, and how much time it would take? A line or two that I can pass on is plenty.",
        "I always ask privately before I introduce anyone, so I'll check with Lavanya first and come back to you either way.",
        "Best,\nSam",
      ),
    );
  });

  test("everything is missing, and nobody was named", () => {
    const parts = {
      case: EMPTY_CASE,
      evidence: "Do you know anyone in biotech?",
      contact: side("", "", "", "someone in biotech"),
    };
    expect(missing(parts)).toBe(
      letterText(
        "Hi Henrik,",
        "Thanks for your note. Could you tell me, in a few lines that I can pass on:\n- what you are working on and why you'd like to meet them\n- what might be in it for them\n- what you'd ask for, and how much time it would take",
        "I always ask privately before I introduce anyone, so I'll check with them first and come back to you either way.",
        "Best,\nSam",
      ),
    );
  });

  test("nothing is missing, and three were asked for", () => {
    expect(missing({}, { targets: ["Lavanya Pillai", "jon bell", "Chen, Sarah"] })).toBe(
      letterText(
        "Hi Henrik,",
        "Thanks for your note about Lavanya Pillai, Jon Bell and Sarah Chen. That's all I need.",
        "I always ask privately before I introduce anyone, so I'll check with them first and come back to you either way.",
        "Best,\nSam",
      ),
    );
  });

  test("a question of the contact's is mine", () => {
    const options = { questions: "how many of the 14 warehouses pay? And who else is in the round" };
    expect(writeLetter("questions", introOf(), SAM, options).body).toBe(
      letterText(
        "Hi Henrik,",
        "Before I take the introduction to Lavanya Pillai further, there is something I'd like to understand better:",
        "How many of the 14 warehouses pay? And who else is in the round?",
        "A line or two is plenty.",
        "Best,\nSam",
      ),
    );
  });

  test("a later date is mine", () => {
    const intro = introOf({ contact: saying(LAVANYA, "later", "2027-01-01") });
    expect(writeLetter("later", intro, SAM, { today: "2026-11-23" })).toEqual({
      to: [HENRIK.person],
      subject: "",
      body: letterText(
        "Hi Henrik,",
        "I think the introduction to Lavanya Pillai will land better a little later, so I'd like to wait until January. I'll come back to it then; there's nothing you need to do.",
        "Best,\nSam",
      ),
    });
  });

  test("my proposal", () => {
    expect(writeLetter("proposal", proposalOf(), SAM)).toEqual({
      to: [HENRIK.person],
      subject: "Would you like to meet Lavanya Pillai (Larkfield Capital)?",
      body: letterText(
        "Hi Henrik,",
        "I have been thinking that you and Lavanya Pillai (partner, Larkfield Capital) should talk. Why I think so: you both fight the same spoilage problem, from two ends.",
        "Would you like that? If so, send me a few lines that I can pass on: what you would like to talk about, what might be in it for Lavanya, and how much time you would ask for. I'd ask Lavanya privately as well, and introduce you only if you both want it.",
        "If it isn't for you, a no is fine, and so is silence.",
        "Best,\nSam",
      ),
    });
  });
});

test("the refusal", () => {
  expect(writeLetter("refusal", introOf(), SAM).body).toBe(
    letterText(
      "Hi Henrik,",
      "I can't make the introduction to Lavanya Pillai, and I'd rather tell you so than leave you waiting. I'm sorry it isn't better news.",
      "I hope you find another good way, and do come back to me when there's something else I can help with.",
      "Best,\nSam",
    ),
  );
});

describe("answers that are passed on", () => {
  test("you may mention my name", () => {
    expect(writeLetter("mention", introOf(), SAM).body).toBe(
      letterText(
        "Hi Henrik,",
        "It won't be an introduction by email, but here is something that may help as much: you may mention Lavanya Pillai. Lavanya knows and agrees.",
        "Please keep it to what you wrote to me about, and to the name alone.",
        "Best,\nSam",
      ),
    );
  });

  test.each([
    [
      "Mira Holt",
      "I'm told that Mira Holt would be a better person for this than Lavanya Pillai.",
      "I'll ask Mira privately first",
    ],
    ["", "I'm told that someone else would be a better person for this than Lavanya Pillai.", "I'll ask them privately first"],
  ])("ask someone else: %j", (instead, told, asks) => {
    const { body } = writeLetter("redirect", introOf(), SAM, { instead });
    expect(body).toContain(told);
    expect(body).toContain(asks);
  });
});
