import { EMPTY_CASE } from "../../../src/domain/checklist";
import { writeLetter } from "../../../src/letters/writeLetter";
import { HENRIK, introOf, LAVANYA, proposalOf, SAM, saying, side } from "../introductions";
import { letterText } from "./letterText";

describe("permission", () => {
  test("of a founder whom I know well, with my word", () => {
    expect(writeLetter("permission", introOf(), SAM)).toEqual({
      to: [{ name: "Lavanya Pillai", email: "lavanya@larkfield.example" }],
      subject: "May I introduce Henrik Aasen (Nordvik Labs) to you?",
      body: letterText(
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
      body: letterText(
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
      body: letterText(
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
      letterText(
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
