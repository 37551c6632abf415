import { isAutomatic } from "./automatic";
import { WORTH_ASKING } from "./certainty";
import { RULES } from "./rules";
import { matches, plainQuotes } from "./rules/rule";
import { languageOf } from "./text/language";
import { ownTextOf } from "./text/ownText";
import { sentencesOf } from "./text/sentences";
import type { Evidence, Mail, MailKind, Reading } from "./types";

/** What an email asks for, of whom and why, with the sentences that say so. Pure; no input makes it throw. */
export function readMail(mail: Mail): Reading {
  const own = ownTextOf(mail);
  const language = languageOf(`${mail.subject}\n${own.text}`);
  const automatic = isAutomatic(mail);
  let kind: MailKind = "none";
  let certainty = 0;
  let evidence: Evidence | null = null;
  for (const sentence of automatic ? [] : sentencesOf(own.text)) {
    const found = RULES[language].filter((rule) => matches(rule, plainQuotes(sentence.text)));
    if (found.some((rule) => rule.kind === "none")) continue;
    for (const rule of found) {
      if (rule.certainty <= certainty) continue;
      ({ kind, certainty } = rule);
      evidence = sentence;
    }
  }
  if (certainty < WORTH_ASKING) kind = "none";
  return {
    kind,
    certainty: kind === "none" ? 1 - certainty : certainty,
    language,
    requester: mail.from,
    onBehalf: false,
    targets: [],
    context: { backstory: null, benefit: null, action: null },
    evidence: kind === "none" ? null : evidence,
    ownText: own.text,
    automatic,
  };
}
