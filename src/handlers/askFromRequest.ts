import type { Intro } from "../domain/intro";
import type { LetterKind } from "../domain/letter";
import type { ThreadRecord } from "../domain/record/record";
import { UNKNOWN_THREAD } from "../domain/record/record";
import type { LetterOptions } from "../letters/types";
import type { RequestForm } from "../ui/cards/requestView";
import type { DraftReply } from "../ui/reply";
import { knownAccount } from "./account";
import type { App, DraftRef, Snapshot } from "./app";
import { relabelAfter } from "./changeIntro";
import type { Handlers } from "./handler";
import { putLabel, threadsOf } from "./labels";
import { composed, draftOf, ensureMayWrite, opened, recorded, standing } from "./letters";
import { type OpenRequest, readRequest, targetsOf } from "./openRequest";
import { ensureContact, ensureReadable, ensureRoom, introFor, introsForOthers, wasInterrupted } from "./startIntro";

/** The three letters that the card of a request can begin with. Each saves the introduction, labels the thread and opens its draft. */
export const askFromRequest: Pick<Handlers, "askPermission" | "askMissing" | "decline"> = {
  askPermission: (app, { params, form }) => begin(app, params, form, "permission"),
  askMissing: (app, { params, form }) => begin(app, params, form, "missing"),
  decline: (app, { params, form }) => begin(app, params, form, "refusal"),
};

function begin(app: App, params: { message: string; target: number }, form: RequestForm, kind: LetterKind): DraftReply {
  return app.store.change((snapshot, write) => {
    const request = readRequest(app, params.message, snapshot);
    ensureReadable(snapshot, request.message.threadId);
    const filled = introFor(app, request, params.target, form);
    if (kind === "permission") ensureContact(form, filled.requester.person.email);
    const found = standing(app, filled, kind);
    if (found.draft !== null) {
      write({ intros: [filled] });
      return { reply: "draft", draft: found.draft };
    }
    const { intro } = found;
    ensureMayWrite(intro, kind);
    ensureRoom(snapshot);
    // What is missing is asked once for all who were asked for in the mail.
    const together = kind === "missing" ? [intro, ...introsForOthers(app, request, params.target, form)] : [intro];
    const ref = draft(app, snapshot, request, intro, kind, optionsFor(kind, request), (account) => write({ account }));
    const intros = together.map((one) => recorded(app, one, kind, ref));
    // A label that was there before may be that of another stage: of this introduction, or of another one in this thread.
    const relabels = wasInterrupted(request.message, snapshot.account.labels);
    const owed = relabels ? intros.flatMap(threadsOf) : [];
    write({ intros, threads: threadRecords(snapshot, request.message.threadId, ref, intros), owed });
    if (relabels) for (const one of intros) relabelAfter(app, snapshot, write, one);
    return { reply: "draft", draft: opened(app, ref) };
  });
}

function optionsFor(kind: LetterKind, { reading }: OpenRequest): LetterOptions {
  const names = targetsOf(reading).flatMap(({ name }) => name ?? []);
  return kind === "missing" && names.length > 1 ? { targets: names } : {};
}

/** Label first, then the draft: see wasInterrupted. */
function draft(
  app: App,
  snapshot: Snapshot,
  { message }: OpenRequest,
  intro: Intro,
  kind: LetterKind,
  options: LetterOptions,
  learn: (account: Snapshot["account"]) => void,
): DraftRef {
  const { account, learned } = knownAccount(app, snapshot);
  const interrupted = wasInterrupted(message, account.labels);
  const letter = composed(app, kind, intro, snapshot, account, options);
  const labels = interrupted ? account.labels : putLabel(app, account.labels, message.threadId, "your-move");
  if (learned || labels !== account.labels) learn({ ...account, labels });
  return draftOf(app, snapshot, letter, kind === "permission" ? null : message, interrupted);
}

function threadRecords(
  snapshot: Snapshot,
  requestThread: string,
  ref: DraftRef,
  intros: readonly Intro[],
): Record<string, ThreadRecord> {
  const ids = intros.map(({ id }) => id);
  return Object.fromEntries(
    [...new Set([requestThread, ref.threadId])].map((threadId) => {
      const known = snapshot.thread(threadId) ?? UNKNOWN_THREAD;
      return [threadId, { intros: [...new Set([...known.intros, ...ids])], dismissed: false }];
    }),
  );
}
