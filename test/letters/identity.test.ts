import type { Side } from "../../src/domain/intro";
import { concealed, identityOf, reveals } from "../../src/letters/identity";
import { packOf } from "../../src/letters/packs";
import { HENRIK, side } from "./introductions";

const { self, requester, connector: asConnector } = packOf("en").conceal;
const asRequester = [...self, ...requester];

describe("what the requester wrote, without who they are", () => {
  test.each([
    ["I'm Henrik, I run Nordvik Labs and we make sensors.", "I run my own company and we make sensors."],
    ["My name is Henrik Aasen and I make sensors.", "I make sensors."],
    ["I am Henrik Aasen, the founder of Nordvik Labs.", "I'm the founder of our company."],
    ["This is Henrik from Nordvik Labs.", "I'm from our company."],
    ["Henrik here, we met in May.", "we met in May."],
    ["Twenty minutes would do, Henrik", "Twenty minutes would do"],
    ["At Nordvik Labs we sell to grocers.", "At our company we sell to grocers."],
    ["Nordvik Labs's plant opens in May.", "our company's plant opens in May."],
    ["Here at NORDVIK LABS we sell to grocers.", "Here at our company we sell to grocers."],
    ["We sell to grocers.", "We sell to grocers."],
  ])("%j becomes %j", (sentence, general) => {
    expect(concealed(sentence, identityOf(HENRIK), asRequester)).toBe(general);
  });

  test.each([
    "Ask anyone about Henrik.",
    "The Aasen method is ours.",
    "We are the Nordvik in nordvik-fresh.",
    "NordvikLabs2 is our second product.",
    "Everybody calls me henrik!",
    "Aasens are many in Norway.",
  ])("%j would give them away and is left out", (sentence) => {
    expect(concealed(sentence, identityOf(HENRIK), asRequester)).toBe("");
  });
});

test.each([
  ["Henrik knows cold storage", "this person knows cold storage"],
  ["Henrik Aasen's team ships from Nordvik Labs", "this person's team ships from their company"],
  ["You both sell to grocers", "You both sell to grocers"],
])("what I wrote, %j, becomes %j", (sentence, general) => {
  expect(concealed(sentence, identityOf(HENRIK), asConnector)).toBe(general);
});

describe("what gives somebody away", () => {
  const tells = (who: Side, text: string) => reveals(text, identityOf(who));

  test.each([
    [side("Will Hope", ""), "We will hope for the best.", false],
    [side("Will Hope", ""), "Ask Will about it.", true],
    [side("", "adaobi.nwachukwu@okapi.example"), "Adaobi runs it.", true],
    [side("", "adaobi.nwachukwu@okapi.example"), "We are okapi.", true],
    [side("", "info@gmail.com"), "We have a gmail account and an info desk.", false],
    [side("", "info@greenharbour.example"), "At Green Harbour we do.", true],
    [side("", "willhope@gmail.com"), "Will Hope runs it.", true],
    [side("王小明", ""), "我是王小明。", true],
    [side("Ann Li", "", "Green Harbour GmbH"), "We love green tea.", false],
    [side("Ann Li", "", "Green Harbour GmbH"), "At Green Harbour we do.", true],
    [side("Ann Li", "", "Green Harbour GmbH"), "At greenharbour we do.", true],
    [side("Ann Li", "", "Harbour Group"), "We are a group of three.", false],
    [{ ...side("Ann Li", ""), others: [{ name: "Mira Holt", email: "" }] }, "Mira and I run it.", true],
  ])("%#: %j", (who, text, told) => {
    expect(tells(who, text)).toBe(told);
  });

  test("names with signs that mean something to a pattern are only names", () => {
    expect(tells(side("A$& (b) [c] NAME", "", "C++ {x} \\d"), "We make sensors.")).toBe(false);
  });
});
