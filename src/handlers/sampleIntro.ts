import { dayOf, plusDays } from "../domain/calendar";
import type { Intro } from "../domain/intro";
import type { Language } from "../domain/language";
import { introFromRequest, newSide } from "../domain/newIntro";
import type { LetterOptions } from "../letters/types";
import { textsIn } from "../ui/texts";
import type { App } from "./app";

/** Invented people, for a letter that is read before there is an introduction to read it with. Their addresses cannot exist. */
const REQUESTER = { person: { name: "Ines Calder", email: "ines@saltmarsh.example" }, company: "Saltmarsh Sensors" };
const CONTACT = { person: { name: "Jonas Brandt", email: "jonas@nordfeld.example" }, company: "Nordfeld" };
const INSTEAD = "Amal Haddad";
const WEEKS_LATER = 42;

/** An introduction of which everything is known, in one language. */
export function sampleIntro(app: App, language: Language): Intro {
  const { sample } = textsIn(language);
  const { now } = app.session;
  const intro = introFromRequest({
    id: "sample",
    language,
    requester: REQUESTER.person,
    threadId: "",
    source: { messageId: "", subject: "", evidence: CONTACT.person.name, target: 0, targets: 1 },
    askedAt: now,
    now,
  });
  return {
    ...intro,
    requester: { ...intro.requester, company: REQUESTER.company, role: sample.role },
    contact: { ...newSide(CONTACT.person), company: CONTACT.company, role: sample.contactRole, preference: sample.preference },
    case: { backstory: sample.backstory, benefit: sample.benefit, action: sample.action },
    connector: {
      ...intro.connector,
      closeness: "work",
      benefit: sample.ownBenefit,
      involvement: sample.involvement,
      naming: "named",
    },
  };
}

export const sampleOptions = ({ session }: App, language: Language): LetterOptions => ({
  questions: textsIn(language).sample.question,
  instead: INSTEAD,
  until: plusDays(dayOf(session.now, session.offset), WEEKS_LATER),
});
