import type { Fact } from "../domain/events";
import type { Intro, IntroId } from "../domain/intro";
import type { Language } from "../domain/language";
import type { Person } from "../domain/person";
import type { LookRecord } from "../domain/record/facts";
import type { ThreadRecord } from "../domain/record/record";
import type { Account, Settings } from "../domain/settings";
import type { Stage } from "../domain/stage";
import type { Template, TemplateId } from "../domain/voice";
import type { Letter } from "../letters/types";
import type { Mail } from "../reading/types";
import type { Texts } from "../ui/texts/texts";

/** What the handlers need of the world. google/ implements it with Apps Script's services; only main.ts puts the two together. */
export interface App {
  readonly gmail: Gmail;
  readonly store: Store;
  readonly background: Background;
  readonly log: Log;
  readonly session: Session;
  readonly newId: () => IntroId;
}

export interface Session {
  /** When this execution began, epoch milliseconds. */
  readonly now: number;
  /** The user's distance from UTC, milliseconds. */
  readonly offset: number;
  readonly language: Language;
  readonly texts: Texts;
}

/** A message as it lies in Gmail. */
export interface Message {
  readonly id: string;
  readonly threadId: string;
  readonly mail: Mail;
  /** Gmail's own time of acceptance, more reliable than the Date header (PLATFORM 10). */
  readonly receivedAt: number;
  readonly sentByUser: boolean;
  readonly isDraft: boolean;
  readonly labelIds: readonly string[];
  /** What a reply must name to stand in the thread (PLATFORM 2.1). */
  readonly messageIdHeader: string;
  readonly references: string;
}

export interface DraftRef {
  readonly draftId: string;
  readonly threadId: string;
}

/** A draft that can be shown; opaque outside google/. */
export interface OpenDraft {
  readonly handle: unknown;
}

/** What moved in the mailbox since a point in its history. `complete` is false when that point is too old to be told from. */
export interface Changes {
  readonly historyId: string;
  readonly complete: boolean;
  /** Threads in which messages came or went. */
  readonly threadIds: readonly string[];
  /** Labels that were put on messages, by thread, in order. Our own labelling is among it. */
  readonly labelsAdded: ReadonlyMap<string, readonly string[]>;
  /** Threads in which the user sent something: a draft whose subject was edited is sent in a thread of another id. */
  readonly sentThreadIds: readonly string[];
}

/** Each method is one service call unless it says otherwise. */
export interface Gmail {
  /** Throws message-gone. */
  message(id: string): Message;
  /** All messages of a thread in order, drafts among them; empty when the thread is gone. */
  thread(id: string): readonly Message[];
  /** People in the user's own mail whose name or address has the words; one call and one for each message looked at, at most `most`. */
  people(words: string, most: number): readonly Person[];
  /** Threads of the last weeks in which any of these people wrote. */
  threadsFrom(addresses: readonly string[]): readonly string[];
  /** Threads of the last weeks in which the user wrote to any of these people. */
  threadsTo(addresses: readonly string[]): readonly string[];
  createDraft(letter: Letter, replyTo: Message | null): DraftRef;
  /** The draft to exactly these people with exactly this subject that is none of `others`; one call and one for each candidate. */
  findDraft(letter: Letter, replyTo: Message | null, others: ReadonlySet<string>): DraftRef | null;
  /** Null when the draft is no more. */
  openDraft(draftId: string): OpenDraft | null;
  /** Where the draft lies now; null when it was sent or deleted. */
  whereIsDraft(draftId: string): DraftRef | null;
  /** Throws label-gone when the user deleted a label, or the thread. */
  relabel(threadId: string, add: string | null, remove: readonly string[]): void;
  /** The ids of our labels, made where they are missing; one call and one for each that is made. */
  labels(known: Account["labels"]): Account["labels"];
  /** The user's addresses and name. */
  owner(): Pick<Account, "addresses" | "name">;
  /** Where the mailbox's history stands now. */
  historyNow(): string;
  changesSince(historyId: string): Changes;
}

/** Everything that is kept, as one read of the store found it. */
export interface Snapshot {
  readonly settings: Settings;
  readonly account: Account;
  /** How far the last look at Gmail saw, and when that was; an empty id before the first. */
  readonly looked: LookRecord;
  /** Undefined when there is none; null when its record cannot be read. */
  intro(id: IntroId): Intro | null | undefined;
  /** What looks at Gmail found since the introduction was last written. */
  facts(id: IntroId): readonly Fact[];
  /** All that can be read. */
  intros(): readonly Intro[];
  /** How many records cannot be read: kept untouched, and shown as such (rule 8). */
  readonly unreadable: number;
  /** The connector's own text of a letter: undefined when they have none; null when its record cannot be read. */
  template(id: TemplateId): Template | null | undefined;
  /** Undefined when nothing is known of the thread; null when its record cannot be read. */
  thread(threadId: string): ThreadRecord | null | undefined;
  /** Kinds of sentence, by sender, that the user said are no requests. */
  readonly quieted: ReadonlySet<string>;
  readonly bytes: number;
}

/** What a look at Gmail found: new facts by introduction, and how far in the mailbox's history it saw. */
export interface Look {
  /** Threads that turned out to belong to an introduction: a draft with an edited subject is sent in a thread of its own. */
  readonly threads: Readonly<Record<string, ThreadRecord>>;
  readonly facts: Readonly<Record<IntroId, readonly Fact[]>>;
  readonly historyId: string;
  readonly at: number;
  /** Threads that one look was too short for. */
  readonly left: readonly string[];
  /** Where a label was made again. */
  readonly account?: Account;
}

/** What to write, by kind. `null` erases. */
export interface Writes {
  readonly intros?: readonly Intro[];
  readonly erased?: readonly IntroId[];
  readonly threads?: Readonly<Record<string, ThreadRecord | null>>;
  /** A letter's own text; null goes back to ours. */
  readonly template?: { readonly id: TemplateId; readonly text: Template | null };
  readonly settings?: Settings;
  readonly account?: Account;
  /** Threads whose label is about to be changed: the next look sees to those for which it could not. */
  readonly owed?: readonly string[];
  readonly quieted?: ReadonlySet<string>;
}

export interface Store {
  /** What one thread is to us; reads one property, whatever the size of the store. Null when its record cannot be read. */
  thread(threadId: string): ThreadRecord | null | undefined;
  /** Reads everything in one call. */
  read(): Snapshot;
  /**
   * Writes what a look at Gmail found, without the lock: facts have keys of their own, and a fact written twice is the same fact. A
   * press that is under way in another tab clears only the facts that it has read. Between its last read and its write lie
   * milliseconds in which a fact can still be lost; the thread's next change tells it again.
   */
  note(look: Look): void;
  /**
   * Takes the user's lock, reads everything again, and lets `work` decide, which may also call Gmail, so that two presses cannot
   * draft the same letter twice. `write` may be called more than once; what it wrote stays written. The lock is released when the
   * execution ends. Throws busy, store-full, too-large.
   */
  change<T>(work: (snapshot: Snapshot, write: (writes: Writes) => void) => T): T;
}

/** The hourly look while the sidebar is closed. */
export interface Background {
  on(): void;
  off(): void;
  /** Whether the user's permission still stands; asked before the hourly look touches anything. */
  allowed(): boolean;
}

/** Events of our own naming with counts and ids of our own making; never a subject, a text, a name or an address (rule 10). */
export type LogEvent =
  | { readonly event: "failed"; readonly where: string; readonly kind: string; readonly code?: string }
  | { readonly event: "looked"; readonly intros: number }
  | { readonly event: "draft-recovered" }
  | { readonly event: "condensed"; readonly intros: number };

export type Log = (event: LogEvent) => void;

export type LabelIds = Readonly<Record<Stage, string>>;
