import type { Intro } from "../domain/intro";
import type { Person } from "../domain/person";
import { quietKey } from "../domain/quiet";
import { SURE } from "../reading/certainty";
import { readMail } from "../reading/readMail";
import type { Reading, Target } from "../reading/types";
import { detailsOf } from "../ui/cards/detailsCard";
import { formOf, type RequestForm, type RequestView, type TargetLine } from "../ui/cards/requestView";
import type { App, Message, Snapshot } from "./app";
import { warningsFor } from "./warnings";

/** What the open message asks for, with what is known of it. */
export interface OpenRequest {
  readonly message: Message;
  readonly reading: Reading;
  readonly snapshot: Snapshot;
  readonly byHand: boolean;
}

export const NOBODY_NAMED: Target = { name: null, email: null, company: null, role: null };

/** At least one: a request without any name is for somebody whom the connector fills in. */
export const targetsOf = (reading: Reading): readonly Target[] => (reading.targets.length > 0 ? reading.targets : [NOBODY_NAMED]);

export const requesterOf = ({ message, reading }: Pick<OpenRequest, "message" | "reading">): Person =>
  reading.requester ?? message.mail.from ?? { name: "", email: "" };

/** The introductions that this message began, by the position of their target in it. */
export function begunBy({ message, snapshot }: Pick<OpenRequest, "message" | "snapshot">): ReadonlyMap<number, Intro> {
  const ids = snapshot.thread(message.threadId)?.intros ?? [];
  const intros = ids.flatMap((id) => snapshot.intro(id) ?? []).filter(({ source }) => source?.messageId === message.id);
  return new Map(intros.map((intro) => [intro.source?.target ?? 0, intro]));
}

/** The user said that this kind of sentence from this sender is no request. */
export function isQuieted({ message, reading, snapshot }: OpenRequest): boolean {
  const sender = message.mail.from?.email ?? "";
  return reading.evidence !== null && snapshot.quieted.has(quietKey(sender, reading.evidence.text));
}

/** Reads an open message again: nothing that a card carries is believed (rule 7). */
export function readRequest(app: App, messageId: string, snapshot: Snapshot): OpenRequest {
  const message = app.gmail.message(messageId);
  const reading = readMail(message.mail);
  return { message, reading, snapshot, byHand: reading.kind !== "intro-request" };
}

/** How many of the user's messages are looked at for the contact's address when a card opens. */
const LOOKED_AT = 1;

export function requestView(app: App, request: OpenRequest, target: number, form?: RequestForm): RequestView {
  const { message, reading, snapshot, byHand } = request;
  const targets = targetsOf(reading);
  const wanted = targets[target] ?? NOBODY_NAMED;
  const begun = begunBy(request);
  const known = begun.get(target);
  const filled = form ?? (known === undefined ? formOf(reading, wanted, snapshot.settings.unnamedFirst) : detailsOf(known));
  const requester = requesterOf(request);
  const { from, replyTo } = message.mail;
  return {
    messageId: message.id,
    certainty: byHand ? "by-hand" : reading.certainty >= SURE ? "sure" : "unsure",
    requester,
    sender: reading.onBehalf ? from : null,
    otherReplyTo: replyTo !== null && from !== null && replyTo.email !== from.email ? replyTo.email : null,
    evidence: reading.evidence?.text ?? "",
    targets: targets.map((one, index): TargetLine => ({ label: labelOf(one, app), intro: begun.get(index)?.id ?? null })),
    target,
    wanted: wanted.name === null ? (wanted.role ?? wanted.company ?? "") : "",
    form: filled,
    suggestions: filled.contactEmail === "" && filled.contactName !== "" ? app.gmail.people(filled.contactName, LOOKED_AT) : [],
    warnings: warningsFor(
      app,
      snapshot.intros(),
      { name: filled.contactName, email: filled.contactEmail.toLowerCase() },
      requester,
      null,
    ),
  };
}

const labelOf = (target: Target, app: App): string => target.name ?? target.role ?? target.company ?? app.session.texts.someone;
