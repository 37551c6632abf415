import { EMPTY_CASE } from "../../../src/domain/checklist";
import { writeLetter } from "../../../src/letters/writeLetter";
import { HENRIK, introOf, LAVANYA, SAM, side } from "../introductions";
import { letterText } from "./letterText";

describe("the introduction", () => {
  test("to both, with what was learned", () => {
    const intro = introOf({ connector: { stance: "introduction" } });
    expect(writeLetter("introduction", intro, SAM, { preference: "by email, and not on Fridays" })).toEqual({
      to: [LAVANYA.person, HENRIK.person],
      subject: "Introducing Henrik Aasen (Nordvik Labs) and Lavanya Pillai (Larkfield Capital)",
      body: letterText(
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
      letterText(
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
