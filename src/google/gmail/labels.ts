import { LABEL_NAMES, LABEL_PARENT } from "../../domain/labels";
import type { Account } from "../../domain/settings";
import { STAGES, type Stage } from "../../domain/stage";
import { calling } from "../errors";
import { users } from "./service";

/** Without a parent of its own Gmail shows "Intros/Waiting" as one flat name. */
const fullName = (stage: Stage): string => `${LABEL_PARENT}/${LABEL_NAMES[stage]}`;

/** Only these pairs of Gmail's fixed list are allowed; both are needed (PLATFORM 5.2). */
const COLORS: Readonly<Record<Stage, { textColor: string; backgroundColor: string }>> = {
  "your-move": { textColor: "#ffffff", backgroundColor: "#0b804b" },
  waiting: { textColor: "#662e37", backgroundColor: "#ffdeb5" },
  later: { textColor: "#0d3472", backgroundColor: "#c9daf8" },
  introduced: { textColor: "#076239", backgroundColor: "#b9e4d0" },
  closed: { textColor: "#434343", backgroundColor: "#efefef" },
};

export function ensureLabels(known: Account["labels"]): Account["labels"] {
  const existing = calling(() => users().Labels.list("me").labels) ?? [];
  const ids: Partial<Record<Stage, string>> = {};
  for (const stage of STAGES) {
    const found =
      existing.find(({ id }) => id !== undefined && id === known[stage]) ?? existing.find(({ name }) => name === fullName(stage));
    if (found?.id !== undefined) ids[stage] = found.id;
  }
  const missing = STAGES.filter((stage) => ids[stage] === undefined);
  if (missing.length === STAGES.length && !existing.some(({ name }) => name === LABEL_PARENT)) create({ name: LABEL_PARENT });
  for (const stage of missing) ids[stage] = create({ name: fullName(stage), color: COLORS[stage] });
  return ids;
}

function create(label: { name: string; color?: { textColor: string; backgroundColor: string } }): string {
  const made = calling(() =>
    users().Labels.create({ ...label, labelListVisibility: "labelShow", messageListVisibility: "show" }, "me"),
  );
  return made.id ?? "";
}
