import type { Language } from "../../../domain/language";
import type { Day } from "./calendar";
import type { DateContext } from "./numeric";
import { SHAPES } from "./shapes";
import { type Token, tokensOf } from "./tokens";

/** How a date is spoken of: the day of being back or of asking again, a limit, the end of a range, or just named. */
export type Role = "return" | "ask" | "until" | "from" | "range" | "named" | "past";

export interface Mention {
  readonly day: Day;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

type Point = Omit<Mention, "role">;

/** Words between a cue and its date, at most. */
const REACH = 7;

function pointAt(tokens: readonly Token[], kinds: string, at: number, context: DateContext): Point | null {
  for (const shape of SHAPES) {
    shape.kinds.lastIndex = at;
    const match = shape.kinds.exec(kinds);
    if (match === null) continue;
    const end = at + match[0].length;
    const day = shape.day(tokens.slice(at, end), context);
    if (day !== null) return { day, start: at, end };
  }
  return null;
}

function pointsIn(tokens: readonly Token[], kinds: string, context: DateContext): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < tokens.length; ) {
    const point = pointAt(tokens, kinds, at, context);
    if (point !== null) points.push(point);
    at = point?.end ?? at + 1;
  }
  return points;
}

/** "Monday 3 March" is one day, named twice. */
function withoutWeekdays(points: readonly Point[], kinds: string): Point[] {
  const weekdayAlone = ({ start, end }: Point) => kinds.slice(start, end) === "W";
  return points.filter((point, index) => {
    const next = points[index + 1];
    const last = points[index - 1];
    const before = next !== undefined && /^[,g]*$/.test(kinds.slice(point.end, next.start)) && !weekdayAlone(next);
    const after = last !== undefined && /^[,g]*$/.test(kinds.slice(last.end, point.start)) && !weekdayAlone(last);
    return !(weekdayAlone(point) && (before || after));
  });
}

const ROLE_OF: Readonly<Record<string, Role>> = {
  r: "return",
  a: "ask",
  u: "until",
  f: "from",
  F: "from",
  p: "from",
  n: "named",
  o: "past",
};
const STRENGTH: readonly Role[] = ["named", "range", "from", "until", "ask", "return", "past"];

const stronger = (a: Role, b: Role): Role => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a);

function lastIndex(points: readonly Point[], fits: (point: Point) => boolean): number {
  return points.reduce((last, point, index) => (fits(point) ? index : last), -1);
}

/** A cue belongs to the next date of its sentence, or to the one before when none follows ("on 4 August I am back"). */
function rolesFromCues(tokens: readonly Token[], points: readonly Point[]): Role[] {
  const roles: Role[] = points.map(() => "named");
  tokens.forEach((token, at) => {
    const role = ROLE_OF[token.kind];
    if (role === undefined || token.kind === "n") return;
    const clear = (from: number, to: number) => to - from <= REACH && !tokens.slice(from, to).some(({ kind }) => kind === ".");
    const next = points.findIndex(({ start, end }) => end > at && clear(at, start));
    const adjacentOnly = token.kind === "o" || token.kind === "p" || token.kind === "u" || /[fF]/.test(token.kind);
    const target = next >= 0 || adjacentOnly ? next : lastIndex(points, ({ end }) => end <= at && clear(end, at));
    const current = roles[target];
    if (current !== undefined) roles[target] = stronger(current, role);
  });
  return roles;
}

/** "8 to 15 June" is one shape with both its ends. */
function holdsRange(point: Point, kinds: string): boolean {
  return /^[NO][gi]*[-uj]|^M[gi]*[NO][-uj]/.test(kinds.slice(point.start, point.end));
}

/** "Monday 27 October to Friday 31 October" is two. */
function joined(start: Point | undefined, end: Point | undefined, kinds: string): boolean {
  return start !== undefined && end !== undefined && /^[gi]*[-uj][gi]*(?:W[,g]*)?$/.test(kinds.slice(start.end, end.start));
}

/** Every day that a text names, in order. The start of a range is left out: nothing happens on it. */
export function mentionsIn(text: string, language: Language, context: DateContext): Mention[] {
  const tokens = tokensOf(text, language);
  const kinds = tokens.map(({ kind }) => kind).join("");
  const points = withoutWeekdays(pointsIn(tokens, kinds, context), kinds);
  const roles = rolesFromCues(tokens, points);
  const mentions = points.map((point, index): Mention => {
    const role = roles[index] ?? "named";
    const ends = holdsRange(point, kinds) || joined(points[index - 1], point, kinds);
    return { ...point, role: ends ? stronger("range", role) : role };
  });
  return mentions.filter((mention, index) => !joined(mention, mentions[index + 1], kinds));
}
