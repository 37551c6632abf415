/** Programs wrap plain text between these widths; shorter lines are the writer's own, longer ones are whole paragraphs. */
const NARROWEST = 50;
const WIDEST = 100;

const LIST_ITEM = /^\s*(?:[-*•·–>]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/i;

/**
 * Joins hard-wrapped lines, so that a sentence is in one piece: a line is wrapped when the first word of the next would not
 * have fitted. Mail with longer lines was not wrapped by a program and is left alone.
 */
export function unwrap(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return lines.join("\n");
  const joined: string[] = [];
  let wrapped = false;
  for (const [index, line] of lines.entries()) {
    if (wrapped && line !== "" && !LIST_ITEM.test(line)) joined[joined.length - 1] += ` ${line.trimStart()}`;
    else joined.push(line);
    const next = /^\s*\S+/.exec(lines[index + 1] ?? "")?.[0].trim() ?? "";
    wrapped = next !== "" && line.length >= NARROWEST - 15 && line.length + 1 + next.length > width;
  }
  return joined.join("\n");
}
