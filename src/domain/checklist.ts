/** What the requester must supply before anyone is asked, in the order in which it is shown (DESIGN, section 1). */
export const CASE_ITEMS = ["backstory", "benefit", "action"] as const;
export type CaseItem = (typeof CASE_ITEMS)[number];

/** The requester's case: the sentence that answers each item; empty where nothing does. */
export type Case = Readonly<Record<CaseItem, string>>;

export const EMPTY_CASE: Case = { backstory: "", benefit: "", action: "" };

export function missingItems(requesterCase: Case): CaseItem[] {
  return CASE_ITEMS.filter((item) => requesterCase[item].trim() === "");
}
