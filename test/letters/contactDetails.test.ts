import { withoutContactDetails } from "../../src/letters/contactDetails";

describe("what one can be reached by is taken out", () => {
  test.each([
    ["We make sensors (nordviklabs.example).", "We make sensors."],
    ["We make sensors (see https://nordviklabs.example/x?y=1) for cold stores.", "We make sensors for cold stores."],
    ["We make sensors <https://nordviklabs.example> for cold stores.", "We make sensors for cold stores."],
    ["I'd love twenty minutes with her, my number is +47 22 12 34 56.", "I'd love twenty minutes with her."],
    ["I'd love twenty minutes with her – henrik@nordviklabs.example", "I'd love twenty minutes with her."],
    ["Twenty minutes would do, and you can call me on (555) 010-4477.", "Twenty minutes would do."],
  ])("%j becomes %j", (sentence, clean) => {
    expect(withoutContactDetails(sentence, { links: true })).toBe(clean);
  });

  test.each([
    "Write to henrik@nordviklabs.example.",
    "Write to henrik (at) nordviklabs (dot) example.",
    "Call 555-010-4477 any time.",
    "Call 0171/5550104 any time.",
    "Our deck is at www.nordviklabs.example/deck.",
    "Our deck: https://nordviklabs.example",
    "I'm @taasen on most networks.",
    "Yes, 0047 22123456.",
  ])("%j cannot be kept", (sentence) => {
    expect(withoutContactDetails(sentence, { links: true })).toBe("");
  });

  test.each([
    "We grew from 2019-2024 to 2.000.000 pallets and 10 000 000 boxes.",
    "We start on 2026-03-14, not 14.03.2026.",
    "We sold 1,250,000 units at 3.50 each.",
    "Booking.com is our largest customer.",
    "We cut spoilage by 30%, e.g. in Oslo.",
    "I'd ask for 20-30 minutes.",
  ])("%j stays as it is", (sentence) => {
    expect(withoutContactDetails(sentence, { links: true })).toBe(sentence);
  });

  test("links stay where they may", () => {
    const sentence = "Look at https://nordviklabs.example first.";
    expect(withoutContactDetails(sentence, { links: false })).toBe(sentence);
  });
});
