import { contactAsAsked } from "../../src/letters/asAsked";
import { introOf, KAVITA, proposalOf, side } from "./introductions";

describe("the contact's name, as far as the requester used it", () => {
  test.each([
    ["Could you introduce me to Kavita Rao?", "Kavita Rao", "Kavita Rao"],
    ["could you intro me to kavita rao", "Kavita Rao", "Kavita Rao"],
    ["You know Kavita at Brightwell, right?", "Kavita Rao", "Kavita"],
    ["Is Kavita's team hiring?", "Kavita Rao", "Kavita"],
    ["Could I meet Dr. Ramanathan?", "Dr. Priya Ramanathan", "Dr. Ramanathan"],
    ["Do you know anyone in biotech?", "Kavita Rao", ""],
    ["Do you know anyone in venture?", "Ann Vent", ""],
    ["能否介绍我认识王小明？", "王小明", "王小明"],
    ["Dr. Weber said that you might help.", "Dr. Ramanathan", ""],
    ["Could I meet the van Dijk family?", "Eva van Dijk", "van Dijk"],
  ])("%j, meaning %s, says %j", (evidence, name, asked) => {
    expect(contactAsAsked(introOf({ evidence, contact: side(name, "") }), undefined)).toBe(asked);
  });

  test("a given name goes before what is found", () => {
    expect(contactAsAsked(introOf(), "kavita")).toBe("Kavita");
  });

  test("in an introduction of the connector's own making they were told the name", () => {
    expect(contactAsAsked(proposalOf(), undefined)).toBe(KAVITA.person.name);
  });
});
