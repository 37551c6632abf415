import { readFileSync } from "node:fs";
import { kindOf } from "../../src/reading/kind";
import { viewsOf } from "../../src/reading/model/views";
import { type Described, describedCandidates } from "../../src/reading/people/candidateFeatures";
import { type Candidate, candidatesOf, sameName } from "../../src/reading/people/candidates";
import { chosenByRules } from "../../src/reading/people/chosenByRules";
import { languageOf } from "../../src/reading/text/language";
import { ownTextOf, readableText } from "../../src/reading/text/ownText";
import type { MailKind, Target } from "../../src/reading/types";
import { type Request, searchIn } from "../../src/reading/wanted";
import { type MessageLine, mailOfLine } from "../read/messageLine";
import { foldOf } from "../train/examples";

interface Line extends MessageLine {
  readonly kind: MailKind;
  readonly ask?: string;
  readonly targets?: readonly Target[];
}

/** Overlaps with a label and says it less well than another candidate. */
export const UNTAUGHT = -2;

/** A labelled request, with everybody in it whom it may be about. */
export interface TargetExample {
  readonly request: Request;
  readonly labels: readonly Target[];
  readonly candidates: readonly Described[];
  /** For each candidate which label it is, -1 for none, or `UNTAUGHT`. */
  readonly is: readonly number[];
  readonly fold: number;
}

/** Every place where words occur, whatever their case. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Which label a candidate is, or -1. A description is a label when it overlaps with it. */
function labelOf({ mention, phrase, places }: Candidate, labels: readonly Target[], text: string): number {
  if (mention !== null || phrase.name !== null) {
    return labels.findIndex(({ name }) => name !== null && sameName(name, mention?.text ?? phrase.name ?? ""));
  }
  return labels.findIndex(({ name, role, company }) => {
    const said = (name === null ? (role ?? company) : null)?.toLowerCase();
    return (
      said !== undefined &&
      placesOf(said, text).some((start) => places.some((place) => place.start < start + said.length && start < place.end))
    );
  });
}

/** How much of a description's beginning may differ from the label's: an article. */
const ARTICLE = 6;

/** For each candidate its label, -1 for none, or `UNTAUGHT`. */
function labelled(described: readonly Described[], labels: readonly Target[], text: string): number[] {
  const is = described.map(({ candidate }) => labelOf(candidate, labels, text));
  const exact = described.map(({ candidate }, index) => {
    const label = labels[is[index] ?? -1];
    const said = label === undefined || label.name !== null ? undefined : (label.role ?? label.company)?.toLowerCase();
    return said === undefined || placesOf(said, text).some((start) => Math.abs(start - candidate.phrase.start) <= ARTICLE);
  });
  return is.map((label, index) =>
    label < 0 || exact[index] || !is.some((other, at) => other === label && exact[at]) ? label : UNTAUGHT,
  );
}

function exampleOf(line: Line, folds: number): TargetExample {
  const mail = mailOfLine(line);
  const own = ownTextOf(mail);
  const text = readableText(own);
  const language = languageOf(`${mail.subject}\n${text}`);
  const views = viewsOf(text, own.text.length, language);
  const request: Request = { mail, own, language, views, ask: kindOf(views, mail, language).rests };
  const { search, subject } = searchIn(request);
  const candidates = describedCandidates(search, candidatesOf(search, chosenByRules(search), subject));
  const labels = line.targets ?? [];
  return {
    request,
    labels,
    candidates,
    is: labelled(candidates, labels, text.toLowerCase()),
    fold: foldOf(line.from ?? line.body, folds),
  };
}

/** The requests of a file of labelled mail. */
export function readTargetExamples(file: string, folds: number): TargetExample[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
  return lines.filter(({ kind }) => kind === "intro-request").map((line) => exampleOf(line, folds));
}
