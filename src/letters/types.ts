import type { Person } from "../domain/person";

/** A letter ready to become a draft. `body` is plain text: paragraphs parted by an empty line. Replies keep their thread's subject. */
export interface Letter {
  readonly to: readonly Person[];
  readonly subject: string;
  readonly body: string;
}

/** Who signs, and in which of their habits. */
export interface Voice {
  /** The connector's full name as mail shows it; empty when Gmail knows none. */
  readonly name: string;
  /** What stands below the letter instead of the first name, if the connector set one. */
  readonly signature: string;
}
