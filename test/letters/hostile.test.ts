import { writeLetter } from "../../src/letters/writeLetter";
import { introOf, side } from "./introductions";

const LETTERS_THAT_SAY_MOST = ["permission", "missing", "introduction"] as const;
const MEGABYTE = 1_000_000;
/** Almost-matches of every pattern that letters use. */
const PIECES = [
  "a",
  "a ",
  "a.",
  "@",
  "a@",
  "1 ",
  "1.",
  "(",
  "[",
  "{",
  "«",
  "'",
  "a-",
  "...",
  ",",
  "www.",
  " at ",
  "a (at) ",
  "\u202e",
  "Henrik ",
];

test.each(PIECES)("a megabyte of %j in every field makes a letter of ordinary size, soon", (piece) => {
  const text = piece.repeat(MEGABYTE / piece.length);
  const intro = introOf({
    requester: side(text, text, text, text),
    contact: side(text, text, text, text),
    evidence: text,
    case: { backstory: text, benefit: text, action: text },
    connector: { naming: "unnamed", benefit: text, involvement: text },
  });
  const begun = performance.now();
  for (const kind of LETTERS_THAT_SAY_MOST) {
    const { subject, body } = writeLetter(
      kind,
      intro,
      { name: text, signature: text },
      { preference: text, questions: text, instead: text },
    );
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(body.length).toBeLessThan(6000);
  }
  // Three letters take about 0.1 s; anything quadratic would take minutes.
  expect(performance.now() - begun).toBeLessThan(5000);
});
