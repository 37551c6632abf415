import type { Language } from "../../../domain/language";
import { bucketOf } from "../../model/hash";
import { mentionsIn } from "../dates/mentions";
import { SOME_DAY } from "../dates/numeric";
import { plainLetters } from "../dates/spell";
import { classOf } from "./wordClasses";

/** A reply's answer stands near its beginning. */
const MOST_WORDS = 160;

const PIECE = /[\p{L}][\p{L}'’-]*|\d+|[?!]+|\p{Extended_Pictographic}/gu;

/** Names differ from letter to letter while their place matters: a capital inside a sentence becomes "@". German writes every noun so. */
function pieceOf(raw: string, startsSentence: boolean, german: boolean): string {
  const first = raw[0] ?? "";
  if (/\d/.test(first)) return "#";
  if (/^[?!]/.test(raw)) return raw.includes("?") ? "?" : "!";
  const isName =
    !startsSentence &&
    !german &&
    raw.length > 1 &&
    first !== first.toLowerCase() &&
    raw !== raw.toUpperCase() &&
    !raw.startsWith("I'");
  return isName ? "@" : plainLetters(raw).replace(/'/g, "");
}

/** The text as a row of words, with "|" between sentences. */
function row(text: string, german: boolean): string[] {
  const pieces: string[] = ["|"];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const between = text.slice(end, match.index);
    const startsSentence = end === 0 || /[.!?…:\n]/.test(between) || pieces[pieces.length - 1] === "|";
    if (startsSentence && pieces[pieces.length - 1] !== "|" && /[.…\n]/.test(between)) pieces.push("|");
    pieces.push(pieceOf(match[0], startsSentence || /[?!]/.test(text[end - 1] ?? ""), german));
    end = match.index + match[0].length;
    if (pieces.length > MOST_WORDS) break;
  }
  pieces.push("|");
  return pieces;
}

const sizeOf = (count: number) =>
  count < 3 ? "1" : count < 6 ? "2" : count < 12 ? "3" : count < 25 ? "4" : count < 50 ? "5" : "6";

function shapeOf(pieces: readonly string[]): string[] {
  const marks = pieces.filter((piece) => piece === "?").length;
  const ends = pieces[pieces.length - 2] === "?";
  return [
    `size ${sizeOf(pieces.length)}`,
    `asks ${Math.min(marks, 3)}${ends ? " last" : ""}`,
    `asks ${marks > 0} size ${sizeOf(pieces.length)}`,
  ];
}

function datesIn(text: string, language: Language): string[] {
  const roles = mentionsIn(text, language, SOME_DAY).map(({ role }) => role);
  return roles.length === 0 ? ["date none"] : roles.map((role) => `date ${role}`);
}

/**
 * The distinct features of a text: words, and rows of two and three word classes, also with a gap; beginnings of long words; its
 * shape; how it speaks of dates.
 */
export function featuresOf(text: string, language: Language): number[] {
  const pieces = row(text, language === "de");
  const classes = pieces.map(classOf);
  const found = new Set<number>();
  const add = (feature: string) => found.add(bucketOf(feature));
  pieces.forEach((piece, i) => {
    const [kind, next, after] = [classes[i], classes[i + 1], classes[i + 2]];
    if (piece !== "|") add(piece);
    if (kind !== piece) add(kind as string);
    if (piece.length > 6) add(`${piece.slice(0, 5)}*`);
    if (next !== undefined) add(`${kind} ${next}`);
    if (after !== undefined) {
      add(`${kind} ${next} ${after}`);
      add(`${kind} _ ${after}`);
    }
  });
  for (const shape of [...shapeOf(pieces), ...datesIn(text, language)]) add(`~${shape}`);
  return [...found];
}
