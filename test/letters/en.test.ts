import { EMPTY_CASE } from "../../src/domain/checklist";
import { writeLetter } from "../../src/letters/writeLetter";
import { HENRIK, introOf, LAVANYA, proposalOf, SAM, saying, side } from "./introductions";

/** Whole letters, to be read aloud: would you send this to somebody you respect? */
const lines = (...paragraphs: string[]) => paragraphs.join("\n\n");

describe("permission", () => {
  test("of a founder whom I know well, with my word", () => {
    expect(writeLetter("permission", introOf(), SAM)).toEqual({
      to: [{ name: "Lavanya Pillai", email: "lavanya@larkfield.example" }],
      subject: "May I introduce Henrik Aasen (Nordvik Labs) to you?",
      body: lines(
        "Hi Lavanya,",
        "Henrik Aasen (founder, Nordvik Labs) has asked me for an introduction to you. I wanted to ask you first.",
        "I know Henrik well, and I'm glad to vouch for this one. What I see in it for you: he knows cold storage from the warehouse floor.",
        "In Henrik's words: “We make sensors that tell a cold store which pallet is about to spoil, and 14 warehouses in Norway run on them. She has been looking for a cold-chain company outside the UK since the spring.”",
        "The ask, as Henrik put it: “I'd ask her for 20 minutes on the phone, to hear what she would want to see before a seed round.”",
        "Would you like to be introduced? If so, how do you prefer to be contacted? If not, a no is fine, and so is silence: no reason needed, and it stays between us.",
        "Best,\nSam",
      ),
    });
  });

  test("without the name", () => {
    const intro = introOf({
      case: {
        backstory: "Hi Sam, I'm Henrik, I run Nordvik Labs and we make sensors for cold stores (nordviklabs.example).",
        benefit: "Nordvik Labs is hiring in Leeds, where she sits on two boards.",
        action: "20 minutes on the phone, my number is +47 22 12 34 56",
      },
      connector: {
        closeness: "work",
        stance: "introduction",
        naming: "unnamed",
        benefit: "Henrik has the spoilage data that you once asked me for",
        involvement: "happy to join the first call",
      },
    });
    expect(writeLetter("permission", intro, SAM)).toEqual({
      to: [{ name: "Lavanya Pillai", email: "lavanya@larkfield.example" }],
      subject: "May I introduce someone to you?",
      body: lines(
        "Hi Lavanya,",
        "Someone (founder) has asked me for an introduction to you. I'm keeping the name back until you'd like to hear it.",
        "I know their work, though we aren't close: this is an introduction, not a recommendation. What I see in it for you: this person has the spoilage data that you once asked me for. My part: happy to join the first call.",
        "In their words, without the names: “I run my own company and we make sensors for cold stores. Our company is hiring in Leeds, where she sits on two boards.”",
        "The ask, in their words: “20 minutes on the phone.”",
        "Would you like to be introduced? If so, how do you prefer to be contacted? If not, a no is fine, and so is silence: no reason needed, and it stays between us.",
        "Best,\nSam",
      ),
    });
  });

  test("with next to nothing known", () => {
    const intro = introOf({
      requester: saying(side("", "mj84@gmail.com"), "yes"),
      contact: side("Dr. Sivakumar", ""),
      case: EMPTY_CASE,
      connector: { closeness: "random", stance: "introduction", benefit: "" },
    });
    expect(writeLetter("permission", intro, { name: "", signature: "" })).toEqual({
      to: [],
      subject: "May I introduce someone to you?",
      body: lines(
        "Hi Dr. Sivakumar,",
        "Someone has asked me for an introduction to you. I'm keeping the name back until you'd like to hear it.",
        "I hardly know them: I'm only passing this on, and can't vouch for it.",
        "How much of your time it would take, I'd find out first.",
        "Would you like to be introduced? If so, how do you prefer to be contacted? If not, a no is fine, and so is silence: no reason needed, and it stays between us.",
      ),
    });
  });

  test("of my own idea, signed in my own way", () => {
    const intro = proposalOf({ connector: { closeness: "close", stance: "introduction" } });
    expect(writeLetter("permission", intro, { name: "Sam Rowntree", signature: "Warmly,\nSam Rowntree" }).body).toBe(
      lines(
        "Hi Lavanya,",
        "I have been thinking that you and Henrik Aasen (founder, Nordvik Labs) should talk. I wanted to ask you first.",
        "I know Henrik well, but please take this as an introduction, not as a recommendation. What I see in it for you: you both fight the same spoilage problem, from two ends.",
        "I have a first conversation in mind, nothing more.",
        "Would you like to be introduced? If so, how do you prefer to be contacted? If not, a no is fine, and so is silence: no reason needed, and it stays between us.",
        "Warmly,\nSam Rowntree",
      ),
    );
  });

  test("a second time, because the contact said later", () => {
    const again = (naming: "named" | "unnamed") =>
      writeLetter("permission", introOf({ contact: saying(LAVANYA, "later"), connector: { naming } }), SAM).body.split("\n\n")[1];
    expect(again("named")).toBe(
      "You asked me to come back to this later: it's the introduction to Henrik Aasen (founder, Nordvik Labs).",
    );
    expect(again("unnamed")).toBe(
      "You asked me to come back to this later: it's the introduction to someone (founder), whose name you'll hear whenever you like.",
    );
  });

  test("of two who ask together", () => {
    const intro = introOf({ requester: { ...HENRIK, others: [{ name: "mira holt", email: "mira@nordviklabs.example" }] } });
    const { subject, body } = writeLetter("permission", intro, SAM);
    expect(subject).toBe("May I introduce Henrik Aasen and Mira Holt (Nordvik Labs) to you?");
    expect(body).toContain(
      "Henrik Aasen (founder, Nordvik Labs), together with Mira Holt, has asked me for an introduction to you.",
    );
  });

  test("one sentence that answers two items is quoted once", () => {
    const both = "We run cold stores in Norway and would like twenty minutes of her time";
    const { body } = writeLetter("permission", introOf({ case: { backstory: both, benefit: "", action: both } }), SAM);
    expect(body.split("twenty minutes")).toHaveLength(2);
    expect(body).not.toContain("I'd find out");
  });
});

describe("to the requester, before anything is decided", () => {
  const missing = (parts: Parameters<typeof introOf>[0], options = {}) =>
    writeLetter("missing", introOf(parts), SAM, options).body;

  test("one thing is missing", () => {
    expect(missing({ case: { action: "" } })).toBe(
      lines(
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
      lines(
        "Hi Henrik,",
        "Thanks for your note. Could you tell me, in a few lines that I can pass on:\n- what you are working on and why you'd like to meet them\n- what might be in it for them\n- what you'd ask for, and how much time it would take",
        "I always ask privately before I introduce anyone, so I'll check with them first and come back to you either way.",
        "Best,\nSam",
      ),
    );
  });

  test("nothing is missing, and three were asked for", () => {
    expect(missing({}, { targets: ["Lavanya Pillai", "jon bell", "Chen, Sarah"] })).toBe(
      lines(
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
      lines(
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
      body: lines(
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
      body: lines(
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
    lines(
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
      lines(
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

describe("to the contact, afterwards", () => {
  test("one light nudge", () => {
    expect(writeLetter("nudge", introOf(), SAM).body).toBe(
      lines(
        "Hi Lavanya,",
        "A quick word about my note below on Henrik Aasen, in case it slipped by. A yes, a no or a “later” is plenty. If I don't hear from you, I'll take it as a no and leave it there.",
        "Best,\nSam",
      ),
    );
  });

  test("thanks for a yes, and what happens now", () => {
    expect(writeLetter("thanks", introOf(), SAM, { preference: "Email is best, and not on Fridays" }).body).toBe(
      lines(
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

describe("the introduction", () => {
  test("to both, with what was learned", () => {
    const intro = introOf({ connector: { stance: "introduction" } });
    expect(writeLetter("introduction", intro, SAM, { preference: "by email, and not on Fridays" })).toEqual({
      to: [LAVANYA.person, HENRIK.person],
      subject: "Introducing Henrik Aasen (Nordvik Labs) and Lavanya Pillai (Larkfield Capital)",
      body: lines(
        "Hi Lavanya and Henrik,",
        "You both said yes, so I'm glad to put you in touch.",
        "Lavanya, meet Henrik Aasen (founder, Nordvik Labs). In Henrik's words: “We make sensors that tell a cold store which pallet is about to spoil, and 14 warehouses in Norway run on them. I'd ask her for 20 minutes on the phone, to hear what she would want to see before a seed round.”",
        "Henrik, meet Lavanya Pillai (partner, Larkfield Capital). How Lavanya would like to be reached: by email, and not on Fridays.",
        "Henrik, please write first, within a day if you can, and move me to bcc when you do. From there it's yours, though I'd love to hear some day how it went.",
        "Best,\nSam",
      ),
    });
  });

  test("names who stands behind it, and keeps to three sentences", () => {
    const paragraph = writeLetter("introduction", introOf(), SAM).body.split("\n\n")[2];
    expect(paragraph).toBe(
      "Lavanya, meet Henrik Aasen (founder, Nordvik Labs). I vouch for Henrik. In Henrik's words: “I'd ask her for 20 minutes on the phone, to hear what she would want to see before a seed round.”",
    );
  });

  test("does not show the requester what I wrote for the contact", () => {
    expect(writeLetter("introduction", introOf(), SAM).body).not.toContain("warehouse floor");
  });

  test("of people without names", () => {
    const intro = introOf({
      requester: side("", "mj84@gmail.com"),
      contact: side("", "info@larkfield.example"),
      case: EMPTY_CASE,
    });
    const { subject, body } = writeLetter("introduction", intro, SAM);
    expect(subject).toBe("Introducing mj84@gmail.com and info@larkfield.example");
    expect(body).toContain("Hi,\n\nYou both said yes");
    expect(body).toContain("As the one who asked, please write first");
  });

  test("reminds the requester when nobody wrote", () => {
    expect(writeLetter("followup", introOf(), SAM).body).toBe(
      lines(
        "Hi Henrik,",
        "It has been about a week since I introduced you to Lavanya, and I haven't seen anyone write yet. If you're in touch without me, all the better; no need to answer.",
        "If not, could you write in the next day or two? An introduction cools quickly. And if your plans have changed, tell me, and I'll let Lavanya know.",
        "Best,\nSam",
      ),
    );
  });

  test.each([
    [undefined, HENRIK.person, "Hi Henrik,", "Did you and Lavanya get to talk in the end?"],
    ["contact" as const, LAVANYA.person, "Hi Lavanya,", "Did you and Henrik get to talk in the end?"],
  ])("asks one side what came of it: %s", (asked, person, greeting, question) => {
    const { to, body } = writeLetter("outcome", introOf(), SAM, asked === undefined ? {} : { side: asked });
    expect(to).toEqual([person]);
    expect(body.startsWith(`${greeting}\n\n${question}`)).toBe(true);
  });
});
