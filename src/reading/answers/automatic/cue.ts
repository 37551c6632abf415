/** A mark of automatic mail. Texts are compared without accents and in lower case. */
export interface AutomaticCue {
  readonly id: string;
  readonly where: "subject" | "body";
  readonly pattern: RegExp;
  /** From `ENOUGH` points on a reply is automatic: either one mark that only machines make, or several that people make too. */
  readonly points: number;
}

export const ENOUGH = 3;
