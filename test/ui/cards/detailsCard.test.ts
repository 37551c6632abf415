import { detailsCard, detailsOf } from "../../../src/ui/cards/detailsCard";
import { PROPOSAL_FIELDS } from "../../../src/ui/fields";
import { readForm } from "../../../src/ui/form";
import { en } from "../../../src/ui/texts/en";
import { requested } from "../../domain/lives";
import { buttonOn, faultsOf, filledOn, linesOn, routeOf, widgetsOf } from "../cardReading";
import { FORM } from "../views";

const base = requested();
const intro = {
  ...base,
  version: 4,
  contact: { ...base.contact, company: "Soto Hermanos", role: "head of buying" },
  connector: {
    closeness: "close" as const,
    benefit: "They finish.",
    involvement: "I join.",
    stance: "vouch" as const,
    naming: "unnamed" as const,
  },
};
const form = detailsOf(intro);
const card = detailsCard(form, intro, en);

test("shows every field of the introduction as the form reads it back", () => {
  const wire = Object.fromEntries(
    widgetsOf(card).flatMap((widget): [string, string[]][] => {
      if (widget.kind === "input") return [[widget.name, [widget.value]]];
      if (widget.kind === "choice") return [[widget.name, widget.selected === null ? [] : [widget.selected]]];
      return widget.kind === "row" && widget.toggle ? [[widget.toggle.name, widget.toggle.on ? ["on"] : []]] : [];
    }),
  );
  expect(readForm(PROPOSAL_FIELDS, wire)).toEqual(form);
  expect(form).toEqual({
    ...intro.case,
    requesterName: "Nils Aune",
    requesterEmail: "nils@aune.example",
    others: [],
    contactName: "Pilar Soto",
    contactEmail: "pilar@soto.example",
    company: "Soto Hermanos",
    role: "head of buying",
    closeness: "close",
    connectorBenefit: "They finish.",
    involvement: "I join.",
    stance: "vouch",
    named: false,
  });
});

test("saves the version that it shows", () => {
  expect(faultsOf(card)).toEqual([]);
  expect(filledOn(card)).toEqual(["Save"]);
  expect(routeOf(buttonOn(card, "Save"))).toMatchObject({ route: "saveDetails", params: { intro: intro.id, version: "4" } });
});

test("an introduction of one's own asks for both names and addresses", () => {
  const fresh = detailsCard({ ...FORM, requesterName: "", requesterEmail: "", others: [] }, null, en);
  expect(linesOn(fresh)[0]).toBe("New introduction");
  expect(buttonOn(fresh, "Create").requires).toEqual(["requesterName", "requesterEmail", "contactName", "contactEmail"]);
  expect(linesOn(fresh)).toContain("How well do you know the requester?: I know their work");
});
