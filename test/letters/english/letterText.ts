/** A whole letter, written out to be read aloud: would you send it to somebody you respect? */
export function letterText(...paragraphs: string[]): string {
  return paragraphs.join("\n\n");
}
