import type { StoredDraft } from "../../../preview/gmail/drafts";
import { headerValue } from "../../../preview/gmail/headers";
import { partsOf } from "../../../preview/gmail/mime";
import type { Intro } from "../../../src/domain/intro";
import { LETTER_KINDS, type LetterKind } from "../../../src/domain/letter";
import type { Snapshot } from "../../../src/handlers/app";
import type { Press } from "../world";
import { addressesIn, textsOf } from "./texts";

/** A draft of the add-on's as it was made, before anybody could edit it. */
export interface Born {
  readonly id: string;
  readonly threadId: string;
  readonly kind: LetterKind;
  /** Which letter of which introduction, told by the press and not by the store: it is the same when the store was never written. */
  readonly letter: string;
  /** The introductions that it was made for, as far as the store knows them. */
  readonly intros: readonly Intro[];
  readonly to: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly subject: string;
  /** Subject, plain text and HTML: wherever something could be read. */
  readonly everything: string;
  readonly plain: string;
  readonly types: readonly string[];
}

const LETTER_OF_ROUTE: Readonly<Record<string, LetterKind>> = {
  askPermission: "permission",
  askMissing: "missing",
  decline: "refusal",
  writeOutcome: "outcome",
};

export function kindPressed({ route, parameters }: Press): LetterKind | null {
  const kind = LETTER_OF_ROUTE[route] ?? parameters["letter"];
  return LETTER_KINDS.find((known) => known === kind) ?? null;
}

/** An introduction that a message began is the same from the card of the request and from its own card. */
export function letterPressed(press: Press, kind: LetterKind, snapshot: Snapshot): string {
  const { message, target, intro: id = "", side = "" } = press.parameters;
  const source = snapshot.intro(id)?.source;
  const whose = message !== undefined ? `${message}#${target}` : source ? `${source.messageId}#${source.target}` : id;
  return `${kind} ${side} of ${whose}`;
}

function introsBehind(draftId: string, press: Press, snapshot: Snapshot): Intro[] {
  const all = snapshot.intros();
  const recorded = all.filter(({ letters }) => Object.values(letters).some((letter) => letter.draftId === draftId));
  if (recorded.length > 0) return recorded;
  const { message, target, intro } = press.parameters;
  return all.filter(({ id, source }) =>
    message === undefined ? id === intro : source?.messageId === message && String(source.target) === target,
  );
}

export function bornOf({ id, message }: StoredDraft, kind: LetterKind, press: Press, snapshot: Snapshot): Born {
  const { root, threadId } = message;
  const texts = textsOf(root);
  const subject = headerValue(root.headers, "Subject") ?? "";
  const plain = partsOf(root).find(({ mimeType }) => mimeType === "text/plain");
  return {
    id,
    threadId,
    kind,
    letter: letterPressed(press, kind, snapshot),
    intros: introsBehind(id, press, snapshot),
    to: addressesIn(headerValue(root.headers, "To") ?? ""),
    headers: root.headers,
    subject,
    everything: [subject, ...texts].join("\n"),
    plain: plain?.body().toString("utf8") ?? "",
    types: partsOf(root).map(({ mimeType, filename }) => `${mimeType}${filename === "" ? "" : " attached"}`),
  };
}
