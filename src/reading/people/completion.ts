import type { Mail, Target } from "../types";
import { affiliationAfter } from "./affiliation";
import { affiliationBefore } from "./affiliationBefore";
import type { Mention } from "./names";
import { type Passage, passageOf } from "./passage";
import { saidAbout } from "./saidAbout";

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];

/** Whether a longer mention names the same person: it has all words of the shorter name. */
function names(mention: Mention, name: string): boolean {
  const words = wordsOf(mention.text);
  return !mention.organisation && wordsOf(name).every((word) => words.includes(word));
}

/** A bare first name or surname becomes the full name that stands elsewhere in the mail; a titled name stays as written. */
function fullName(name: string, mentions: readonly Mention[]): string {
  if (name.includes(" ")) return name;
  const longer = mentions.filter((mention) => names(mention, name) && mention.text.length > name.length && !mention.titled);
  return longer[0]?.text ?? name;
}

function emailOf(name: string, text: string): string | null {
  const words = wordsOf(name).filter((word) => word.length > 2);
  for (const match of text.matchAll(/[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)) {
    const local = match[0].slice(0, match[0].indexOf("@")).toLowerCase();
    if (words.some((word) => local.includes(word.normalize("NFD").replace(/\p{M}/gu, "")))) return match[0].toLowerCase();
  }
  return null;
}

/** Fills in what the mail says about a target elsewhere: in another sentence, the subject, or the history below. */
export function completedTarget(target: Target, passages: readonly Passage[]): Target {
  if (target.name === null) return target;
  const mentions = passages.flatMap((passage) => passage.mentions);
  const name = fullName(target.name, mentions);
  let { role, company, email } = target;
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      if (!names(mention, target.name)) continue;
      const said = affiliationAfter(passage, mention.end);
      const before = affiliationBefore(passage, mention.start);
      const around = saidAbout(passage, mention);
      role ??= said.role ?? before.role ?? around.role;
      company ??= said.company ?? before.company ?? around.company;
      email ??= said.email;
    }
    email ??= emailOf(name, passage.text);
  }
  return { name, email, company, role };
}

/** Everything in a mail that may say more about a target, nearest first. */
export function otherPassages(mail: Mail, main: Passage, quoted: string): Passage[] {
  // Quoted lines are wrapped where they once fitted; a description must not end with its line.
  const history = quoted
    .slice(0, 6000)
    .replace(/^[>\s]+/gm, "")
    .replace(/\n/g, " ");
  return [main, passageOf(mail.subject, main.language), passageOf(history, main.language)];
}
