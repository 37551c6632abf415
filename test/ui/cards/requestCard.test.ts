import { requestCard } from "../../../src/ui/cards/requestCard";
import type { RequestView } from "../../../src/ui/cards/requestView";
import { REQUEST_FIELDS } from "../../../src/ui/fields";
import { readForm } from "../../../src/ui/form";
import { en } from "../../../src/ui/texts/en";
import {
  buttonOn,
  buttonsOn,
  faultsOf,
  filledOn,
  labelsOn,
  linesOn,
  routeOf,
  rowsOf,
  sectionOf,
  widgetsOf,
} from "../cardReading";
import { FORM, HOSTILE, requestView } from "../views";

const card = (parts: Partial<RequestView> = {}) => requestCard(requestView(parts), en);
const lines = (parts: Partial<RequestView> = {}) => linesOn(card(parts));
const withForm = (form: Partial<RequestView["form"]>) => ({ form: { ...FORM, ...form } });

test("says who asks for whom, and the sentence that it rests on", () => {
  expect(lines().slice(0, 6)).toEqual([
    "Introduction request",
    "Nils would like to meet Pilar Soto",
    "Asked by",
    "Nils Aune",
    "nils@aune.example",
    "Based on",
  ]);
  expect(lines()[6]).toBe("Could you introduce me to Pilar?");
});

test("every field shows its own value, under DESIGN's titles", () => {
  const shown = lines();
  for (const line of [
    "Contact's name: Pilar Soto",
    "Contact's email: pilar@soto.example",
    "Company: Soto Hermanos",
    "Role: head of buying",
    "Backstory: We dry fruit in Almería.",
    "Benefit to both: She pays for half the fruit that she throws away.",
    "Action: A call of a quarter of an hour.",
    "How well do you know Nils?: I know their work",
    "Benefit you see: They finish what they begin.",
    "How you will stay involved: I join the first call.",
    "What you offer: A vouch: I give my word",
  ]) {
    expect(shown).toContain(line);
  }
});

test("what the card shows is what the form reads back", () => {
  const wire = Object.fromEntries(
    widgetsOf(card()).flatMap((widget): [string, string[]][] => {
      if (widget.kind === "input") return [[widget.name, [widget.value]]];
      if (widget.kind === "choice") return [[widget.name, widget.selected === null ? [] : [widget.selected]]];
      return widget.kind === "row" && widget.toggle ? [[widget.toggle.name, widget.toggle.on ? ["on"] : []]] : [];
    }),
  );
  expect(readForm(REQUEST_FIELDS, wire)).toEqual(FORM);
});

describe("the checklist", () => {
  test("quotes what was found", () => {
    const found = rowsOf(card()).filter(({ icon }) => icon === "check_circle");
    expect(found.map(({ top }) => top)).toEqual(["Backstory", "Benefit to both", "Action"]);
    expect(labelsOn(card())).toContain("Tell Nils that you ask first");
  });

  test("marks what is missing, and asks for it", () => {
    const missing = card(withForm({ benefit: "", action: " " }));
    expect(
      rowsOf(missing)
        .filter(({ iconAlt }) => iconAlt === "Missing")
        .map(({ text }) => text),
    ).toEqual(["Missing: what both would gain", "Missing: what they will ask for"]);
    expect(routeOf(buttonOn(missing, "Ask Nils for what is missing"))).toMatchObject({
      route: "askMissing",
      reply: "draft",
      params: { message: "18f2a", target: "0" },
    });
  });

  test("without an address of the requester there is nobody to ask", () => {
    expect(labelsOn(card({ requester: { name: "Nils Aune", email: "" } })).join()).not.toMatch(/missing|ask first/);
  });
});

describe("what is recommended", () => {
  test("to ask, when the requester is known", () => {
    expect(filledOn(card())).toEqual(["Ask permission"]);
    expect(card().footer?.secondary?.label).toBe("Decline kindly");
    expect(buttonOn(card(), "Ask permission").requires).toEqual(["contactName", "contactEmail"]);
  });

  test("to decline a random connection; asking stays possible", () => {
    const random = card(withForm({ closeness: "random" }));
    expect(filledOn(random)).toEqual(["Decline kindly"]);
    expect(labelsOn(random)).toContain("Ask permission");
    expect(linesOn(random).join()).toContain("You hardly know Nils.");
  });

  test.each(["close", "work", "acquaintance", null] as const)("no advice against %s", (closeness) => {
    expect(lines(withForm({ closeness })).join()).not.toContain("You hardly know");
  });

  test("nothing is chosen before it is chosen", () => {
    expect(lines(withForm({ closeness: null }))).toContain("How well do you know Nils?: Choose");
  });
});

describe("what the contact will learn", () => {
  test("named: who asks, and no address", () => {
    expect(lines()).toContain("Nils's name, why they ask in their words, and what you add above");
    expect(lines()).toContain("Nils's address and phone number, and the rest of this thread");
  });

  test("not named yet: not who asks", () => {
    const shown = lines(withForm({ named: false }));
    expect(shown).toContain("Why someone asks, without names, and what you add above");
    expect(shown).toContain("Who Nils is, until you say so");
  });
});

describe("several people asked for in one mail", () => {
  const targets = [
    { label: "Pilar Soto", intro: null },
    { label: "Rui Vale", intro: null },
    { label: "Ana Braga", intro: "abc1234" },
  ];

  test("each has its own introduction: the shown one, one to choose, one begun", () => {
    const three = card({ targets });
    const section = sectionOf(three, "3 people asked for: one introduction each");
    expect(section.widgets).toHaveLength(3);
    expect(routeOf(buttonOn(three, "Show"))).toMatchObject({ route: "showTarget", params: { message: "18f2a", target: "1" } });
    expect(rowsOf(three).find(({ text }) => text === "Ana Braga")?.press).toMatchObject({
      route: "showIntro",
      params: { intro: "abc1234" },
    });
  });

  test("two hundred of them still leave a card with its fields and its buttons", () => {
    const many = card({ targets: Array.from({ length: 200 }, (_, at) => ({ label: `Person ${at}`, intro: null })), target: 150 });
    expect(faultsOf(many)).toEqual([]);
    expect(linesOn(many)).toContain("Contact's name: Pilar Soto");
    expect(linesOn(many)).toContain("Person 150");
    expect(linesOn(many)).toContain("## 200 people asked for: one introduction each");
  });
});

describe("addresses from the user's own mail", () => {
  const suggestions = ["a", "b", "c", "d"].map((letter) => ({ name: "Pilar Soto", email: `${letter}@soto.example` }));

  test("three are offered while there is none, each with its source", () => {
    const shown = card({ suggestions, ...withForm({ contactEmail: "" }) });
    const addresses = ["a@soto.example", "b@soto.example", "c@soto.example"];
    const offered = rowsOf(shown).filter(({ top }) => top === "Found in your mail");
    expect(offered.map(({ text }) => text)).toEqual(addresses);
    const used = buttonsOn(shown).filter(({ label }) => label === "Use");
    expect(used.map((button) => routeOf(button).params.email)).toEqual(addresses);
  });

  test("an address has a line of its own: a button beside it would break most in the middle", () => {
    const { widgets } = sectionOf(card({ suggestions, ...withForm({ contactEmail: "" }) }), "Who they want to meet");
    const lines = widgets.filter((widget) => widget.kind === "row");
    expect(lines.map((line) => line.kind === "row" && line.button)).toEqual([undefined, undefined, undefined]);
  });

  test("none is pressed on somebody who filled one in", () => {
    expect(labelsOn(card({ suggestions }))).not.toContain("Use");
  });
});

describe("how sure it is", () => {
  test("a sure reading is stated and can be dismissed", () => {
    expect(routeOf(buttonOn(card(), "Not an intro request"))).toMatchObject({ route: "dismiss" });
    expect(lines().join()).not.toContain("Is this a request");
  });

  test("an unsure one is asked", () => {
    const unsure = card({ certainty: "unsure" });
    expect(linesOn(unsure)).toContain("Is this a request for an introduction?");
    expect(labelsOn(unsure)).toEqual(expect.arrayContaining(["Yes, it is", "Not an intro request"]));
  });

  test("one begun by hand has nothing to dismiss and no evidence", () => {
    const byHand = card({ certainty: "by-hand", evidence: "" });
    expect(linesOn(byHand)[0]).toBe("New introduction");
    expect(linesOn(byHand)).not.toContain("Based on");
    expect(labelsOn(byHand)).not.toContain("Not an intro request");
  });
});

test.each<[string, Partial<RequestView>, string]>([
  ["who wrote on their behalf", { sender: { name: "Tove Aune", email: "tove@aune.example" } }, "Written by Tove Aune"],
  [
    "a Reply-To that differs",
    { otherReplyTo: "other@evil.example" },
    "Careful: replies would go to another address, other@evil.example",
  ],
  [
    "a kind of person",
    { wanted: "a buyer of fruit", ...withForm({ contactName: "" }) },
    "Asked for: a buyer of fruit. Whom do you have in mind?",
  ],
  ["a requester without an address", { requester: { name: "Nils Aune", email: "" } }, "No address in the mail"],
  ["a warning", { warnings: ["You asked Pilar twice."] }, "You asked Pilar twice."],
  [
    "a name too long for one line",
    {
      requester: { name: "Nils Aune", email: "n@a.example" },
      ...withForm({ contactName: "Maria del Carmen Fernández de la Torre" }),
    },
    "From Nils",
  ],
])("shows %s", (_words, parts, line) => {
  expect(lines(parts)).toContain(line);
  expect(lines()).not.toContain(line);
});

test.each(Object.entries(HOSTILE))("holds whatever the name is: %s", (_kind, name) => {
  const hostile = card({
    requester: { name, email: "x@evil.example" },
    evidence: name,
    targets: [
      { label: name, intro: null },
      { label: name, intro: "a" },
    ],
    wanted: name,
    ...withForm({ contactName: name, company: name, role: name, backstory: name, benefit: name }),
  });
  expect(faultsOf(hostile)).toEqual([]);
  for (const label of labelsOn(hostile)) expect(label.length).toBeLessThan(120);
});
