import type { Intro } from "../domain/intro";
import { contactAsAsked } from "./asAsked";
import { identityOf } from "./identity";
import type { LanguagePack } from "./languagePack";
import { type Party, partyOf, veiledPartyOf } from "./party";
import type { LetterOptions } from "./types";
import type { Veil } from "./words";

/** What a letter is about, cleaned once and read by all that words it. */
export interface Matter {
  readonly intro: Intro;
  readonly options: LetterOptions;
  readonly pack: LanguagePack;
  readonly requester: Party;
  readonly contact: Party;
  /** The contact's name as far as the requester used it. */
  readonly asked: string;
  /** Whether letters to the contact say who asks. A requester without a name is never named. */
  readonly named: boolean;
  /** The requester as letters to the contact show them before the introduction. */
  readonly shown: Party;
  /** What must not show in the requester's words, and in the connector's. */
  readonly veils: Readonly<Record<"requester" | "connector", Veil>>;
}

export function matterOf(intro: Intro, pack: LanguagePack, options: LetterOptions): Matter {
  const requester = partyOf(intro.requester, pack);
  const named = intro.connector.naming === "named" && requester.name !== "";
  const identity = named ? null : identityOf(intro.requester);
  return {
    intro,
    options,
    pack,
    requester,
    contact: partyOf(intro.contact, pack),
    asked: contactAsAsked(intro, options.contactAsAsked),
    named,
    shown: named ? requester : veiledPartyOf(intro.requester, pack.conceal.connector),
    veils: { requester: { identity, rules: pack.conceal.requester }, connector: { identity, rules: pack.conceal.connector } },
  };
}
