import { packOf } from "../../src/letters/packs";
import { partyOf, veiledPartyOf } from "../../src/letters/party";
import { side, TOBIAS } from "./introductions";

const en = packOf("en");

test.each([
  [{ role: "founder", company: "Fjord Labs" }, "founder, Fjord Labs"],
  [{ role: "head of sales at fjord labs", company: "Fjord Labs" }, "head of sales at fjord labs"],
  [{ role: "founder", company: "" }, "founder"],
  [{ role: "", company: "Fjord Labs" }, "Fjord Labs"],
  [{ role: "", company: "" }, ""],
  [{ role: "founder (call +47 22 12 34 56)", company: "Fjord Labs" }, "Fjord Labs"],
  [{ role: "founder", company: "https://fjordlabs.example" }, "founder"],
  [{ role: "founder (interim)", company: "Acme Inc." }, "founder, interim, Acme Inc."],
  [{ role: "founder,", company: " Fjord\r\nLabs\u202e " }, "founder, Fjord Labs"],
])("%j is told as %j", (parts, about) => {
  expect(partyOf({ ...TOBIAS, ...parts }, en).about).toBe(about);
});

test("those who ask together are named together", () => {
  const others = [
    { name: "mira holt", email: "" },
    { name: "", email: "jo@fjordlabs.example" },
  ];
  expect(partyOf({ ...TOBIAS, others }, en)).toMatchObject({
    name: "Tobias Lindqvist",
    first: "Tobias",
    others: "Mira Holt",
    all: "Tobias Lindqvist and Mira Holt",
    allFirst: "Tobias and Mira",
  });
});

test.each([
  ["founder", "founder"],
  ["founder of Fjord Labs", "founder"],
  ["Fjord Labs' head of sales", "their company's head of sales"],
  ["Tobias's deputy", "this person's deputy"],
  ["fjordlabs.example", ""],
])("without the name, %j is told as %j", (role, about) => {
  const veiled = veiledPartyOf({ ...side("Tobias Lindqvist", "", "Fjord Labs"), role }, en.conceal.connector);
  expect(veiled).toEqual({ name: "", first: "", others: "", all: "", allFirst: "", company: "", about });
});
