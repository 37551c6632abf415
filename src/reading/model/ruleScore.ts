import type { Rule } from "../rules/rule";
import type { MailKind } from "../types";

/** The odds of a sentence that no rule says anything about; a rule counts by how far it lifts a sentence above it. */
const NO_RULE = -3;

export function logOdds(certainty: number): number {
  return Math.log(certainty / (1 - certainty));
}

/** What the rules add to a sentence's log-odds of being `kind`: the surest rule for it, less the surest look-alike. */
export function ruleScore(rules: readonly Rule[], kind: MailKind): number {
  let speaksFor = 0;
  let against = 0;
  for (const rule of rules) {
    const lift = logOdds(rule.certainty) - NO_RULE;
    if (rule.kind === kind) speaksFor = Math.max(speaksFor, lift);
    else if (rule.kind === "none") against = Math.max(against, lift);
  }
  return speaksFor - against;
}
