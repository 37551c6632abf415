import { contactAsAsked } from "../../src/letters/asAsked";
import { introOf, LAVANYA, proposalOf, side } from "./introductions";

describe("the contact's name, as far as the requester used it", () => {
  test.each([
    ["Could you introduce me to Lavanya Pillai?", "Lavanya Pillai", "Lavanya Pillai"],
    ["could you intro me to lavanya pillai", "Lavanya Pillai", "Lavanya Pillai"],
    ["You know Lavanya at Larkfield, right?", "Lavanya Pillai", "Lavanya"],
    ["Is Lavanya's team hiring?", "Lavanya Pillai", "Lavanya"],
    ["Could I meet Dr. Sivakumar?", "Dr. Ramona Sivakumar", "Dr. Sivakumar"],
    ["Do you know anyone in biotech?", "Lavanya Pillai", ""],
    ["Do you know anyone in venture?", "Ann Vent", ""],
    ["能否介绍我认识王小明？", "王小明", "王小明"],
    ["Dr. Neubauer said that you might help.", "Dr. Sivakumar", ""],
    ["Could I meet the van Dijk family?", "Eva van Dijk", "van Dijk"],
  ])("%j, meaning %s, says %j", (evidence, name, asked) => {
    expect(contactAsAsked(introOf({ evidence, contact: side(name, "") }), undefined)).toBe(asked);
  });

  test("a given name goes before what is found", () => {
    expect(contactAsAsked(introOf(), "lavanya")).toBe("Lavanya");
  });

  test("in an introduction of the connector's own making they were told the name", () => {
    expect(contactAsAsked(proposalOf(), undefined)).toBe(LAVANYA.person.name);
  });
});
