import type { Side, SideName } from "../../src/domain/intro";
import { newSide } from "../../src/domain/newIntro";
import { callSide, headerTitle, introTitle, personLabel, sideLabel } from "../../src/ui/names";
import { en } from "../../src/ui/texts/en";
import { requested } from "../domain/lives";

const side = (name: string, email = "", role = ""): Side => ({ ...newSide({ name, email }), role });

test.each<[string, Side, SideName, string, string]>([
  ["a name", side("Pilar Soto", "p@soto.example"), "contact", "Pilar Soto", "Pilar"],
  ["a title", side("Dr. Soto"), "contact", "Dr. Soto", "Dr. Soto"],
  ["an address only", side("", "p@soto.example"), "contact", "p@soto.example", "p@soto.example"],
  ["a kind of person", side("", "", "a buyer of fruit"), "contact", "a buyer of fruit", "a buyer of fruit"],
  ["no contact yet", side(""), "contact", "the contact", "the contact"],
  ["no requester yet", side(""), "requester", "the requester", "the requester"],
  ["a name of signs", side("!!!", "p@soto.example"), "contact", "!!!", "p@soto.example"],
])("%s: how a card names and calls them", (_words, one, name, label, called) => {
  expect([sideLabel(one, name, en), callSide(one, name, en)]).toEqual([label, called]);
});

test("an introduction is called by its two people, and the contact's company", () => {
  const base = requested();
  expect(introTitle(base, en)).toBe("Nils Aune → Pilar Soto");
  expect(introTitle({ ...base, contact: { ...base.contact, company: "Soto" } }, en)).toBe("Nils Aune → Pilar Soto (Soto)");
});

test("a person without a name or an address is called as told", () => {
  expect(personLabel({ name: "", email: "" }, "someone")).toBe("someone");
});

test("a card's header, which has one line, leaves the company out, then the surnames", () => {
  const base = requested();
  const named = (name: string) => ({
    ...base,
    contact: { ...base.contact, person: { name, email: "" }, company: "Soto Hermanos" },
  });
  expect(headerTitle(named("Pilar Soto"), en)).toBe("Nils Aune → Pilar Soto");
  expect(headerTitle(named("María del Carmen Fernández Soto"), en)).toBe("Nils → María");
});
