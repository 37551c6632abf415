import type { Intro } from "../domain/intro";
import { contactAsAsked } from "./asAsked";
import { identityOf } from "./identity";
import type { LanguagePack } from "./languagePack";
import { type Party, partyOf, veiledPartyOf } from "./party";
import type { LetterOptions } from "./types";
import type { Speaker } from "./words";

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
  /** The requester as the one whose words are quoted to the contact. */
  readonly speaker: Speaker;
}

export function matterOf(intro: Intro, pack: LanguagePack, options: LetterOptions): Matter {
  const requester = partyOf(intro.requester, pack);
  const named = intro.connector.naming === "named" && requester.name !== "";
  return {
    intro,
    options,
    pack,
    requester,
    contact: partyOf(intro.contact, pack),
    asked: contactAsAsked(intro, options.contactAsAsked),
    named,
    shown: named ? requester : veiledPartyOf(intro.requester, pack.conceal.connector),
    speaker: { identity: identityOf(intro.requester), hidden: !named, pack },
  };
}
