import type { Gmail } from "../../../preview/gmail/start";
import type { Intro, SideName } from "../../../src/domain/intro";
import { LETTERS } from "../../../src/domain/letter";
import type { Born } from "./born";
import { broken } from "./broken";
import { addressesIn, bodyOf, hasPhone, phonesIn, runsOf } from "./texts";

/** Rules 2, 3, 4 and 7 for one letter, read off its draft. */
export function letterHolds(born: Born, gmail: Gmail): void {
  isOneHead(born);
  isAddressedAsItMay(born);
  if (born.kind === "introduction") return rule4(born);
  for (const intro of born.intros) {
    if (sideOf(born, intro) === "contact") holdsNothingOf(born, intro, "requester", gmail);
    else holdsNothingOf(born, intro, "contact", gmail);
  }
  if (born.kind === "permission") isPrivate(born, gmail);
  if (sideOf(born) === "requester") keepsTheAnswer(born, gmail);
}

const HEADERS = [
  "from",
  "to",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
];

function isOneHead({ headers, subject, kind }: Born): void {
  const names = headers.map(({ name }) => name.toLowerCase());
  const strange = names.find((name, at) => !HEADERS.includes(name) || names.indexOf(name) !== at);
  if (strange !== undefined) broken("rule 7", `a draft has the header ${strange}`);
  if (/[\u0000-\u001f\u007f]/.test(subject)) broken("rule 7", "a subject has a control character");
  // A reply has its thread's own subject, or Gmail would not put it there.
  if (!LETTERS[kind].reply && /[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/.test(subject))
    broken("rule 7", "a subject has a hidden character");
}

/** Rules 2 to 4: one side alone, and only the introduction goes to both. */
function isAddressedAsItMay(born: Born): void {
  if (born.kind === "introduction") return;
  if (born.to.length !== 1) broken("rule 2", `the ${born.kind} letter goes to ${born.to.length} people`);
  const [to = ""] = born.to;
  for (const intro of born.intros) {
    const side = sideOf(born, intro);
    const { person, via } = intro[side];
    if (to !== (side === "requester" && via ? via.email : person.email))
      broken("rule 2", `the ${born.kind} letter goes to somebody else`);
  }
}

function sideOf({ kind, to }: Born, intro?: Intro): SideName {
  const { to: side } = LETTERS[kind];
  if (side === "contact" || side === "requester") return side;
  return intro !== undefined && to.includes(intro.contact.person.email) ? "contact" : "requester";
}

/** Rules 2 and 3: no way to reach the other side. */
function holdsNothingOf(born: Born, intro: Intro, other: SideName, gmail: Gmail): void {
  const { person, others, via, threadId } = intro[other];
  const mail = threadId === null ? "" : theirMail(gmail, threadId);
  const own = new Set([...addressesIn(mail), person.email, ...others.map(({ email }) => email), via?.email ?? ""]);
  const text = born.everything.toLowerCase();
  const address = [...own].find((one) => one !== "" && !born.to.includes(one) && text.includes(one));
  const rule = other === "requester" ? "rule 2" : "rule 3";
  if (address !== undefined) broken(rule, `the ${born.kind} letter holds the address ${address}`);
  const phone = phonesIn(mail).find((digits) => hasPhone(text, digits));
  if (phone !== undefined) broken(rule, `the ${born.kind} letter holds the phone number ${phone}`);
}

/** What people other than the user wrote in a thread. */
function theirMail(gmail: Gmail, threadId: string): string {
  const messages = gmail.user
    .thread(threadId)
    .filter(({ labelIds }) => !labelIds.includes("SENT") && !labelIds.includes("DRAFT"));
  return messages.map((message) => message.root.headers.map(({ value }) => value).join("\n") + bodyOf(message)).join("\n");
}

const ALTERNATIVES = ["multipart/alternative", "text/plain", "text/html"];

/** Rule 2: a thread of its own, nothing attached, nothing quoted but the case that the card shows. */
function isPrivate(born: Born, gmail: Gmail): void {
  const answers = born.headers.find(({ name }) => /^(in-reply-to|references)$/i.test(name));
  if (answers !== undefined || gmail.user.thread(born.threadId).length !== 1)
    broken("rule 2", "the permission letter is not in a new thread");
  if (born.types.join() !== ALTERNATIVES.join()) broken("rule 2", `the permission letter has the parts ${born.types.join()}`);
  if (/^>|\bwrote:\s*$/m.test(born.plain)) broken("rule 2", "the permission letter quotes");
  const found = runsOf(born.plain, 6);
  for (const intro of born.intros) {
    const { threadId, person, company, role } = intro.requester;
    const shown = [...Object.values(intro.case), ...Object.values(intro.connector), person.name, company, role];
    const allowed = runsOf(shown.join("\n"), 6);
    const mail = threadId === null ? "" : theirMail(gmail, threadId);
    const quoted = [...runsOf(mail, 6)].find((run) => found.has(run) && !allowed.has(run));
    if (quoted !== undefined) broken("rule 2", `the permission letter quotes “${quoted}”`);
    const { others, via } = intro.requester;
    const asking = [person, ...others, ...(via === null ? [] : [via])].map(({ email }) => email);
    if (born.to.some((address) => asking.includes(address))) broken("rule 2", "the permission letter goes to the side that asks");
    if (intro.connector.naming === "unnamed" && saysName(born.everything, intro))
      broken("rule 2", "a letter without the name names");
  }
}

/** A name of two words, as it stands. Shorter ones are words of the language, too. */
function saysName(text: string, { requester: { person } }: Intro): boolean {
  const name = person.name.trim().toLowerCase();
  return /\S\s+\S/.test(name) && text.toLowerCase().includes(name);
}

/** The letters that pass on what the contact wants passed on, and the question that the connector made their own. */
const PASSED_ON = ["questions", "redirect", "mention"];

/** Rule 3: the contact's words stay between the contact and the connector. */
function keepsTheAnswer(born: Born, gmail: Gmail): void {
  const found = runsOf(born.plain, 5);
  for (const { contact, introducedAt } of born.intros) {
    if (introducedAt !== null || contact.threadId === null || PASSED_ON.includes(born.kind)) continue;
    const told = [...runsOf(theirMail(gmail, contact.threadId), 5)].find((run) => found.has(run));
    if (told !== undefined) broken("rule 3", `the ${born.kind} letter says what the contact said: “${told}”`);
  }
}

/** Rule 4: both yeses are recorded, each with its time, and the letter goes to exactly these people. */
function rule4({ intros, to }: Born): void {
  for (const { requester, contact } of intros) {
    for (const side of [requester, contact])
      if (side.consent.state !== "yes" || side.consent.at === null)
        broken("rule 4", "an introduction without both yeses was drafted");
    const both = [requester, contact].flatMap(({ person, others }) => [person, ...others]).map(({ email }) => email);
    if (to.some((address) => !both.includes(address))) broken("rule 4", "an introduction goes to a third person");
  }
  if (intros.length === 0) broken("rule 4", "an introduction was drafted for nobody we know");
}
