import fc from "fast-check";
import { CLOSENESS, NAMINGS, STANCES } from "../../src/domain/connector";
import { CONSENT_STATES } from "../../src/domain/consent";
import type { Intro } from "../../src/domain/intro";
import { LANGUAGES } from "../../src/domain/language";
import { introOf, SAM, saying, side } from "./introductions";

/** Introductions with whatever people write into their mail and into the fields. */
export const FIRST = ["Henrik", "mira", "JEAN-PIERRE", "Dr. Aylin", "王伟", "Will", "Adaobi", "Łukasz"];
export const LAST = ["Aasen", "holt", "O'Neil", "Öztürk", "van der Berg", "Nwachukwu-Reed", "Thorley"];
export const COMPANIES = ["Nordvik Labs", "Tarnwick Group GmbH", "Okapi.ai", "Acme Inc.", "北风科技", "Green Harbour", ""];
const HOSTILE = [
  "\r\nBcc: all@list.example",
  "\u202e",
  "{contact.first}",
  "[{closing}]",
  "<b>bold</b>",
  "\u0000",
  "$&",
  "!",
  "..",
  " , ",
];
const DETAILS = [
  "henrik@nordviklabs.example",
  "+47 22 12 34 56",
  "(555) 010-4477",
  "https://nordviklabs.example/x",
  "www.tarnwick.example",
  "@taasen",
];

export const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const name = fc.tuple(some(...FIRST), some(...LAST)).map((parts) => parts.join(" "));
const company = some(...COMPANIES);

/** Sentences in which the requester gives themselves away in every way that we know. */
const sentence = (who: string, where: string, address: string) =>
  some(
    "We make sensors for cold stores and sell them in Norway",
    `I'm ${who} and I run ${where}, a small firm in Leeds.`,
    `Hi Sam, this is ${who.split(" ")[0]} from ${where}. We sell to grocers!`,
    `${where}'s second plant opens in May.`,
    `We at ${where.toUpperCase()} would learn a lot from 20 minutes with them.`,
    `You can reach me at ${address} or on +47 22 12 34 56.`,
    `We sell sensors (${where.replace(/\W/gu, "").toLowerCase()}.example) to grocers`,
    `20 minutes on the phone, best, ${who}`,
    `${who.split(" ").at(-1)} & Partners was my last firm.`,
    "",
  );

const hostile = fc
  .array(some("a", " ", "word", "Nordvik", ". ", ...HOSTILE, ...DETAILS), { maxLength: 12 })
  .map((parts) => parts.join(""));

export const introduction: fc.Arbitrary<Intro> = fc
  .record({ who: name, whom: name, where: company, atWhere: company, wild: hostile })
  .chain(({ who, whom, where, atWhere, wild }) => {
    const address = `${who.toLowerCase().replace(/[^a-z]+/gu, ".")}@${where.toLowerCase().replace(/[^a-z]+/gu, "") || "gmail"}.example`;
    const words = fc.oneof({ weight: 4, arbitrary: sentence(who, where, address) }, { weight: 1, arbitrary: hostile });
    return fc
      .record({
        language: some(...LANGUAGES),
        origin: some("request" as const, "proposal" as const),
        role: some("founder", `head of sales at ${where}`, ""),
        requesterName: some(who, who, "", wild),
        contactName: some(whom, whom, "", wild),
        consent: some(...CONSENT_STATES),
        case: fc.record({ backstory: words, benefit: words, action: words }),
        connector: fc.record({
          closeness: some(...CLOSENESS, null),
          stance: some(...STANCES),
          naming: some(...NAMINGS),
          benefit: words,
          involvement: some("", "happy to join the first call", `${who} and I will call you`),
        }),
      })
      .map(({ role, requesterName, contactName, consent, ...parts }) =>
        introOf({
          ...parts,
          requester: saying(side(requesterName, address, where, role), "yes"),
          contact: saying(side(contactName, "them@larkfield.example", atWhere, role), consent, "2027-03-01"),
          evidence: `Could you introduce me to ${whom}?`,
        }),
      );
  });

export const voice = some(SAM, { name: "", signature: "" }, { name: "sam rowntree", signature: "Warmly,\nSam {closing}" });
export const options = fc.record({
  questions: hostile,
  preference: hostile,
  instead: some("", "Mira Holt", HOSTILE[0] as string),
  until: some("2027-01-12", "never"),
});
