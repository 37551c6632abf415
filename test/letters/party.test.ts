import { packOf } from "../../src/letters/packs";
import { partyOf, veiledPartyOf } from "../../src/letters/party";
import { HENRIK, side } from "./introductions";

const en = packOf("en");

test.each([
  [{ role: "founder", company: "Nordvik Labs" }, "founder, Nordvik Labs"],
  [{ role: "head of sales at nordvik labs", company: "Nordvik Labs" }, "head of sales at nordvik labs"],
  [{ role: "founder", company: "" }, "founder"],
  [{ role: "", company: "Nordvik Labs" }, "Nordvik Labs"],
  [{ role: "", company: "" }, ""],
  [{ role: "founder (call +47 22 12 34 56)", company: "Nordvik Labs" }, "Nordvik Labs"],
  [{ role: "founder", company: "https://nordviklabs.example" }, "founder"],
  [{ role: "founder (interim)", company: "Acme Inc." }, "founder, interim, Acme Inc."],
  [{ role: "founder,", company: " Nordvik\r\nLabs\u202e " }, "founder, Nordvik Labs"],
])("%j is told as %j", (parts, about) => {
  expect(partyOf({ ...HENRIK, ...parts }, en).about).toBe(about);
});

test("those who ask together are named together", () => {
  const others = [
    { name: "mira holt", email: "" },
    { name: "", email: "jo@nordviklabs.example" },
  ];
  expect(partyOf({ ...HENRIK, others }, en)).toMatchObject({
    name: "Henrik Aasen",
    first: "Henrik",
    others: "Mira Holt",
    all: "Henrik Aasen and Mira Holt",
    allFirst: "Henrik and Mira",
  });
});

test.each([
  ["founder", "founder"],
  ["founder of Nordvik Labs", "founder"],
  ["Nordvik Labs' head of sales", "their company's head of sales"],
  ["Henrik's deputy", "this person's deputy"],
  ["nordviklabs.example", ""],
])("without the name, %j is told as %j", (role, about) => {
  const veiled = veiledPartyOf({ ...side("Henrik Aasen", "", "Nordvik Labs"), role }, en.conceal.connector);
  expect(veiled).toEqual({ name: "", first: "", others: "", all: "", allFirst: "", company: "", about });
});
