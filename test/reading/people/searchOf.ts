import type { Language } from "../../../src/domain/language";
import { viewsOf } from "../../../src/reading/model/views";
import type { Passage } from "../../../src/reading/people/passage";
import { passageOf } from "../../../src/reading/people/passage";
import type { Search } from "../../../src/reading/people/search";
import { ownTextOf } from "../../../src/reading/text/ownText";
import { searchIn } from "../../../src/reading/wanted";
import { mailOf } from "../mail";

/** A search for the people of a short mail whose request is its sentence with that index. */
export function searchOf(body: string, ask = 0, language: Language = "en", subject = ""): { search: Search; subject: Passage } {
  const mail = mailOf({ body, subject });
  const own = ownTextOf(mail);
  return searchIn({ mail, own, language, views: viewsOf(body, body.length, language), ask });
}

export const passage = (text: string, language: Language = "en"): Passage => passageOf(text, language);
