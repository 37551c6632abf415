import type { Side } from "../domain/intro";
import { hasContactDetails } from "./contactDetails";
import { type ConcealRule, concealed, identityOf } from "./identity";
import type { LanguagePack } from "./languagePack";
import { firstName, fullName, listed } from "./names";
import { oneLine } from "./plainText";
import { punctuated } from "./sentences";

const MAX_FIELD = 80;

/** "head of sales at Nordvik Labs" is still a head of sales. */
const AT_COMPANY: ConcealRule = {
  find: ",?\\s(?:(?:at|of|for|from|with|bei|von|der|chez|de|en|da|do|na|no)\\s|@\\s?)COMPANY$",
  put: "",
};

/** One side as a letter speaks of it; every field may be empty. */
export interface Party {
  readonly name: string;
  readonly first: string;
  /** Full names of those who ask together with `name`. */
  readonly others: string;
  readonly all: string;
  readonly allFirst: string;
  readonly company: string;
  /** "founder, Nordvik Labs" */
  readonly about: string;
}

export function partyOf(side: Side, { and }: LanguagePack): Party {
  const people = [side.person, ...side.others];
  const [name = "", ...others] = people.map((person) => fullName(person.name));
  const company = field(side.company);
  return {
    name,
    first: firstName(side.person.name, and),
    others: listed(others, and),
    all: listed([name, ...others], and),
    allFirst: listed(
      people.map((person) => firstName(person.name, and)),
      and,
    ),
    company,
    about: aboutOf(field(side.role), company),
  };
}

/** The same side where it must not be told who it is: at most what it does. */
export function veiledPartyOf(side: Side, rules: readonly ConcealRule[]): Party {
  const about = concealed(field(side.role), identityOf(side), [AT_COMPANY, ...rules]);
  return { name: "", first: "", others: "", all: "", allFirst: "", company: "", about };
}

function aboutOf(role: string, company: string): string {
  if (company === "" || role.toLowerCase().includes(company.toLowerCase())) return role;
  return role === "" ? company : `${role}, ${company}`;
}

function field(text: string): string {
  const line = punctuated(oneLine(text, MAX_FIELD)).replace(/[\s,;:]+$/u, "");
  return hasContactDetails(line, { links: true }) ? "" : line.replace(/\s*\(([^()]*)\)/gu, ", $1").replace(/[()]/gu, "");
}
