import { CASE_ITEMS, type CaseItem, missingItems } from "../../domain/checklist";
import type { Row } from "../card";
import type { Texts } from "../texts/texts";
import { quoted, row } from "../widgets";

/** A small line above a text is cut where it is longer (PLATFORM 3.2). */
const LONGEST_TOP = 40;

interface Found {
  readonly top: string;
  readonly sentence: string;
}

/** The requester's side, item by item: the sentence that answers it, or what is missing. One sentence for two items is quoted once. */
export function checklistRows(words: Readonly<Record<CaseItem, string>>, texts: Texts): Row[] {
  const missing = missingItems(words);
  const lines: (Found | CaseItem)[] = [];
  for (const item of CASE_ITEMS) {
    const last = lines[lines.length - 1];
    if (missing.includes(item)) lines.push(item);
    else if (typeof last === "object" && last.sentence === words[item] && fits(last.top, texts.case[item]))
      lines[lines.length - 1] = { ...last, top: joined(last.top, texts.case[item]) };
    else lines.push({ top: texts.case[item], sentence: words[item] });
  }
  return lines.map((line) =>
    typeof line === "string"
      ? row({ icon: "radio_button_unchecked", iconAlt: texts.missing, text: texts.caseMissing[line] })
      : row({ icon: "check_circle", iconAlt: texts.found, top: line.top, text: quoted(line.sentence) }),
  );
}

const joined = (top: string, next: string): string => `${top} · ${next}`;
const fits = (top: string, next: string): boolean => joined(top, next).length <= LONGEST_TOP;
