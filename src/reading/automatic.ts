import type { Mail } from "./types";

/** Addresses that no person reads. */
const MACHINE_ADDRESS =
  /^(?:no-?reply|do-?not-?reply|donotreply|noreply|mailer-daemon|postmaster|bounces?|notifications?|alerts?|newsletter|mailing|marketing|automated|system)(?:[+._-]|@)/i;

const AUTOMATIC_SUBJECT =
  /^(?:auto(?:matic|mated)?[ -]?(?:reply|response|antwort)|automatische antwort|réponse automatique|respuesta automática|resposta automática|out of (?:the )?office|abwesenheits|undeliver(?:able|ed)|delivery status notification|mail delivery (?:failed|subsystem)|returned mail|read:|accepted:|declined:|tentative:|cancell?ed:|invitation:)/i;

/** Mail by machines and to lists: by the headers that RFC 3834 and RFC 2369 define, the sender's address, or the subject. */
export function isAutomatic(mail: Mail): boolean {
  const header = (name: string): string => (mail.headers[name] ?? "").trim().toLowerCase();
  const submitted = header("auto-submitted");
  if (submitted !== "" && submitted !== "no") return true;
  if (["bulk", "list", "junk", "auto_reply"].includes(header("precedence"))) return true;
  if (["list-id", "list-unsubscribe", "x-autoreply", "x-autorespond"].some((name) => header(name) !== "")) return true;
  // Exchange sets this one on ordinary mail too, with "DR, OOF"; only "all" marks a machine's.
  if (header("x-auto-response-suppress") === "all") return true;
  if (header("return-path") === "<>") return true;
  return MACHINE_ADDRESS.test(mail.from?.email ?? "") || AUTOMATIC_SUBJECT.test(mail.subject.trim());
}
