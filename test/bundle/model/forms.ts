import { type CardField, fieldsOf } from "../../../preview/emulator/cards/cardFields";
import type { CardJson, FormValues } from "../../../preview/emulator/types";
import { HOSTILE } from "../hostile";
import { DAY } from "../world";
import type { Chance } from "./chance";
import { CONTACTS } from "./people";

/** What a person may have changed in the fields of a card before they press. */
export function filledIn(card: CardJson, chance: Chance, now: number): FormValues {
  const typed = fieldsOf(card).flatMap((field) => {
    const values = valuesFor(field, chance, now);
    return values === null ? [] : [[field.name, values] as const];
  });
  return Object.fromEntries(typed);
}

const NAMES = Object.keys(CONTACTS) as (keyof typeof CONTACTS)[];
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  contactName: NAMES,
  contactEmail: [...Object.values(CONTACTS), "matteo@larch.example", "no address", "TESSA.HALDEN@winterbourne.example"],
  requesterName: ["Noor Haddad", "Matteo Marlund"],
  requesterEmail: ["noor@haddad.example", "matteo@larch.example", "tessa.halden@winterbourne.example"],
  company: ["Winterbourne Partners", ""],
  role: ["partner", ""],
  backstory: ["We build tank sensors and sell them to dairies in Norway.", ""],
  connectorBenefit: ["You asked me for hardware founders.", "Write to matteo@larch.example or ring +46 70 555 01 42."],
  question: ["How much are you raising?", "What did tessa.halden@winterbourne.example want to know?"],
  query: ["tessa", "NOBODY", ""],
  signature: ["", "Mira C."],
  nudgeAfter: ["5", "2", "0"],
  lapseAfter: ["14", "3"],
  followupAfter: ["7"],
  outcomeAfter: ["21"],
};

/** Null leaves the field as the card shows it. What must be there is filled in first. */
function valuesFor({ kind, name, widget }: CardField, chance: Chance, now: number): readonly string[] | null {
  if (kind === "switch") return chance.percent(15) ? [] : null;
  if (kind === "date") return chance.percent(60) ? [String(now + (chance.below(40) - 3) * DAY)] : null;
  if (kind === "selection") return chance.percent(40) ? [chance.one<{ value: string }>(widget.items).value] : null;
  const empty = (widget.value ?? "") === "";
  if (empty && name === "contactName") return [NAMES[0] as string];
  if (empty && (name === "contactEmail" || name === "requesterEmail" || name === "requesterName"))
    return [chance.percent(85) ? (PLAIN[name]?.[0] as string) : chance.one(PLAIN[name] ?? [])];
  if (chance.percent(85)) return null;
  const plain = PLAIN[name];
  return plain !== undefined && chance.percent(70) ? [chance.one(plain)] : [chance.one(Object.values(HOSTILE)).slice(0, 110)];
}
