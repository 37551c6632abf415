import type { SideName } from "../domain/intro";
import type { Person } from "../domain/person";
import type { HabitsByLanguage, OwnTemplates } from "../domain/voice";

export type { Habits, OwnTemplates, Template } from "../domain/voice";

/** A letter ready to become a draft. `body` is plain text: paragraphs parted by an empty line. */
export interface Letter {
  /** Empty when no address is known yet. */
  readonly to: readonly Person[];
  /** Empty for replies, which keep their thread's subject. */
  readonly subject: string;
  readonly body: string;
}

/** Who signs, and in which of their habits. */
export interface Voice {
  /** The connector's full name as mail shows it; empty when Gmail knows none. */
  readonly name: string;
  /** What stands below the letter instead of the first name, if the connector set one. */
  readonly signature: string;
  readonly habits?: HabitsByLanguage;
}

/** What some letters need beyond the introduction itself. All of it is text from people and is cleaned before use. */
export interface LetterOptions {
  /** Whom the outcome letter goes to; the requester unless told. */
  readonly side?: SideName;
  /** All that the requester asked for in one mail, as written there; "missing" names them together. */
  readonly targets?: readonly string[];
  /** The contact's name as the requester wrote it, where it cannot be found in the sentence that asks. */
  readonly contactAsAsked?: string;
  /** The contact's questions, in the connector's words. */
  readonly questions?: string;
  /** An ISO date; the contact's own "later" unless told. */
  readonly until?: string;
  /** Today as an ISO date, so that a far date is said with its year. */
  readonly today?: string;
  /** How the contact likes to be reached. */
  readonly preference?: string;
  /** Whom the contact suggests to ask instead. */
  readonly instead?: string;
  readonly templates?: OwnTemplates;
}
