/** A mark of automatic mail. Texts are compared without accents and in lower case. */
export interface AutomaticCue {
  readonly id: string;
  readonly where: "subject" | "body";
  readonly pattern: RegExp;
  /** `ENOUGH` for a mark that only machines make; less for one that people make too, of which it takes several. */
  readonly points: number;
  /** The writer has left or moved: a date beside it is no return. */
  readonly departed?: true;
}

export const ENOUGH = 6;
