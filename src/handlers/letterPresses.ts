import type { Intro, SideName } from "../domain/intro";
import { LETTERS, type LetterKind } from "../domain/letter";
import { UNKNOWN_THREAD } from "../domain/record/record";
import { addresseesOf } from "../domain/transition";
import type { LetterOptions } from "../letters/types";
import type { DraftReply } from "../ui/reply";
import { knownAccount } from "./account";
import type { App, DraftRef, Message, Snapshot } from "./app";
import { owedFor, relabelAfter } from "./changeIntro";
import type { Handlers } from "./handler";
import { introIn } from "./introView";
import { composed, draftOf, ensureMayWrite, opened, recorded, standing } from "./letters";
import { ensureReadable } from "./startIntro";

/** Letters for an introduction that is known already. */
export const letterPresses: Pick<Handlers, "write" | "writeOutcome"> = {
  write(app, { params, form }) {
    const options: LetterOptions = {
      ...(form.until === null ? {} : { until: form.until }),
      ...(form.question === "" ? {} : { questions: form.question }),
      ...(form.someone === "" ? {} : { instead: form.someone }),
    };
    return writeFor(app, params.intro, params.letter, options);
  },
  writeOutcome: (app, { params }) => writeFor(app, params.intro, "outcome", { side: params.side }),
};

/**
 * A letter has at most one live draft (rule 6): the recorded one is opened again, whichever version the card shows. Otherwise drafts
 * are searched for one that an interrupted press left, before a new one is made.
 */
function writeFor(app: App, id: string, kind: LetterKind, asked: LetterOptions): DraftReply {
  return app.store.change((snapshot, write) => {
    const { draft, intro } = standing(app, introIn(snapshot, id), kind);
    // "Did you meet?" is asked of the side that was pressed: a draft to the other one stays in Gmail, and is found when it is pressed.
    const isTheirs = asked.side === undefined || addresseesOf(intro, kind).includes(asked.side);
    if (draft !== null && isTheirs) return { reply: "draft", draft };
    ensureMayWrite(intro, kind);
    const before = intro.letters[kind]?.to;
    const options = asked.side === undefined && before !== undefined ? { ...asked, side: before } : asked;
    const { account, learned } = knownAccount(app, snapshot);
    const replyTo = LETTERS[kind].reply ? lastMessage(app, intro, sideOf(kind, options)) : null;
    if (replyTo !== null) ensureReadable(snapshot, replyTo.threadId);
    const letter = composed(app, kind, intro, snapshot, account, options);
    const ref = draftOf(app, snapshot, letter, replyTo, true);
    const next = recorded(app, intro, kind, ref, options.side);
    const owed = owedFor(app, intro, next);
    write({ intros: [next], threads: threadOf(snapshot, ref, id), owed, ...(learned ? { account } : {}) });
    relabelAfter(app, snapshot, write, next);
    return { reply: "draft", draft: opened(app, ref) };
  });
}

function sideOf(kind: LetterKind, { side }: LetterOptions): SideName {
  const { to } = LETTERS[kind];
  return to === "requester" || to === "contact" ? to : (side ?? "requester");
}

/** What a reply answers: the last message of that side's thread that is no draft. Null begins a thread of its own. */
function lastMessage(app: App, intro: Intro, side: SideName): Message | null {
  const { threadId } = intro[side];
  if (threadId === null) return null;
  const messages = app.gmail.thread(threadId).filter(({ isDraft }) => !isDraft);
  return messages[messages.length - 1] ?? null;
}

function threadOf(snapshot: Snapshot, { threadId }: DraftRef, id: string) {
  const known = snapshot.thread(threadId) ?? UNKNOWN_THREAD;
  // A draft that is found again may lie in a thread whose record cannot be read: that stays as it is (rule 8).
  return snapshot.thread(threadId) === null || known.intros.includes(id)
    ? {}
    : { [threadId]: { ...known, intros: [...known.intros, id] } };
}
