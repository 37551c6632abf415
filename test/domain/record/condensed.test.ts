import fc from "fast-check";
import { condense, expand } from "../../../src/domain/record/condensed";
import { decodeIntro, encodeIntro, encodeThread } from "../../../src/domain/record/record";
import { anyIntro } from "../arbitraries";
import { DAY, drafted, life, on, requested, said, sent } from "../lives";

const dayOfTime = (time: number | null | undefined): number | null =>
  time === null || time === undefined ? null : Math.floor(time / DAY);

const untabbed = (text: string): string => text.replace(/\t/g, " ");

test("names, addresses, threads, answers and days stay", () => {
  fc.assert(
    fc.property(anyIntro, (given) => {
      const intro = { ...given, closed: given.closed ?? { reason: "lapsed" as const, at: on(9) } };
      const kept = decodeIntro(intro.id, condense(intro));
      if (kept === null) throw new Error("cannot be read");
      const facts = ({ requester, contact, closed, ...rest }: typeof intro) => ({
        people: [requester.person.name, requester.person.email, contact.person.name, contact.person.email, contact.company].map(
          untabbed,
        ),
        threads: [requester.threadId, contact.threadId].map((id) => (id === null || id === "" ? null : untabbed(id))),
        consent: [contact.consent.state, dayOfTime(contact.consent.at)],
        came: [rest.outcome, closed.reason, dayOfTime(rest.introducedAt)],
        days: [dayOfTime(rest.createdAt), dayOfTime(closed.at)],
        rest: [rest.id, rest.version, rest.language, rest.origin],
      });
      expect(facts({ ...kept, closed: kept.closed ?? intro.closed })).toEqual(facts(intro));
    }),
    { numRuns: 500 },
  );
});

test("when the contact was asked is kept, which the contact's rest is counted from", () => {
  const asked = life(
    requested(),
    [3, drafted("permission"), sent("permission")],
    [5, said("contact", "no"), { type: "closed", reason: "declined" }],
  );
  const kept = expand(asked.id, condense(asked));
  expect(kept?.letters.permission?.status).toBe("sent");
  expect(dayOfTime(kept?.letters.permission?.at)).toBe(dayOfTime(on(3)));
});

test("what was condensed is stored again without loss", () => {
  fc.assert(
    fc.property(anyIntro, (given) => {
      const once = expand(given.id, condense({ ...given, closed: { reason: "lapsed", at: on(9) } }));
      if (once === null) throw new Error("cannot be read");
      expect(condense(once)).toBe(condense({ ...once }));
      expect(decodeIntro(once.id, encodeIntro(once))).toEqual(once);
    }),
  );
});

test.each<[string, (fields: string[]) => string[]]>([
  ["a newer form", (fields) => ["c2", ...fields.slice(1)]],
  ["one field more", (fields) => [...fields, ""]],
  ["one field less", (fields) => fields.slice(0, -1)],
  ["an unknown language", (fields) => fields.map((field, at) => (at === 2 ? "90000" : field))],
  ["an unknown outcome", (fields) => fields.map((field, at) => (at === 2 ? "00070" : field))],
  ["a beginning that is none", (fields) => fields.map((field, at) => (at === 3 ? "" : field))],
  ["half a day", (fields) => fields.map((field, at) => (at === 7 ? "1.5" : field))],
])("%s cannot be read, and is kept", (_words, change) => {
  const text = condense(life(requested(), [0, { type: "closed", reason: "lapsed" }]));
  expect(expand("abc", text)).not.toBeNull();
  expect(decodeIntro("abc", change(text.split("\t")).join("\t"))).toBeNull();
});

test("a tab in a name does not move the fields", () => {
  const base = requested();
  const tabbed = { ...base, contact: { ...base.contact, person: { name: "Bo\tLi", email: "bo@li.example" } } };
  expect(expand("abc", condense(tabbed))?.contact.person).toEqual({ name: "Bo Li", email: "bo@li.example" });
});

/** Names, addresses and companies as long as people's are, one in eight in a script that takes more bytes. */
const PEOPLE = [
  ["Esperanza de la Torre", "esperanza.delatorre@gmail.com", "Brightwater Cold Chain"],
  ["Tom Halvorsen", "tom@halvorsen.io", "Oriel"],
  ["Priscilla Okonkwo-Bell", "p.okonkwo-bell@northgate.co.uk", "Northgate Partners"],
  ["Bo Li", "boli88@outlook.com", ""],
  ["Александра Рождественская", "a.rozhdest@yandex.ru", "Сфера"],
  ["Friederike Kranz", "kranz@kranz-soehne.de", "Kranz & Söhne GmbH"],
  ["Marie-Laure Petit", "mlpetit@univ-lyon1.fr", "Université Lyon 1"],
  ["Dan Abramson", "dan.abramson@stonebridgecapital.com", "Stonebridge Capital"],
] as const;
const personAt = (at: number) => PEOPLE[at % PEOPLE.length] ?? PEOPLE[0];

test("2,000 of them and their threads stay below 500 KB (DESIGN, section 4)", () => {
  let bytes = 0;
  for (let count = 0; count < 2_000; count += 1) {
    const [name, email] = personAt(count);
    const [contactName, contactEmail, company] = personAt(count * 5 + 3);
    const thread = (half: number): string => `19${(count * 2 + half).toString(16).padStart(14, "a")}`;
    const base = requested();
    const intro = life(
      {
        ...base,
        id: count.toString(36).padStart(7, "0"),
        requester: { ...base.requester, person: { name, email }, threadId: thread(0) },
        contact: { ...base.contact, person: { name: contactName, email: contactEmail }, company },
      },
      [1, { type: "drafted", letter: "permission", draftId: "r-1", threadId: thread(1) }],
      [1, (at) => ({ type: "sent", letter: "permission", threadId: thread(1), at })],
      [4, said("contact", "yes"), drafted("introduction"), sent("introduction")],
      [30, { type: "outcome", outcome: "useful" }],
    );
    const record = encodeThread({ intros: [intro.id], dismissed: false });
    const pairs = [`i/${intro.id}`, condense(intro), `t/${thread(0)}`, record, `t/${thread(1)}`, record];
    bytes += Buffer.byteLength(pairs.join(""));
  }
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThan(500 * 1024);
});
