import type { Target } from "../../src/reading/types";

/** Case, white space, titles' full stops and accents' encoding do not make a different name. */
export function sameText(one: string | null, other: string | null): boolean {
  return folded(one) === folded(other);
}

export function folded(text: string | null): string {
  return (text ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.,'’"]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** One field of one target: what the label says and what was found. */
export interface FieldPair {
  readonly field: "name" | "email" | "company" | "role";
  readonly label: string | null;
  readonly found: string | null;
}

/** Pairs each labelled target with the found one that is most like it; a target without a partner is paired with nothing. */
export function pairTargets(
  labels: readonly Target[],
  found: readonly Target[],
): { readonly label: Target | null; readonly found: Target | null }[] {
  const left = [...found];
  const pairs: { label: Target | null; found: Target | null }[] = [];
  const likeness = (one: Target, other: Target): number => {
    if (one.name !== null && other.name !== null) {
      if (sameText(one.name, other.name)) return 4;
      const words = folded(one.name).split(" ");
      return folded(other.name)
        .split(" ")
        .some((word) => words.includes(word))
        ? 3
        : 0.5;
    }
    return one.name === null && other.name === null ? 2 : 0;
  };
  for (const label of labels) {
    const ranked = left
      .map((candidate, index) => ({ index, score: likeness(label, candidate) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    pairs.push({ label, found: best === undefined || best.score === 0 ? null : (left.splice(best.index, 1)[0] ?? null) });
  }
  for (const extra of left) pairs.push({ label: null, found: extra });
  return pairs;
}

/** Whether one company or role says what the other does: one may say more ("head of procurement" and "procurement"). */
export function agrees(label: string, found: string | null): boolean {
  if (found === null) return false;
  const one = folded(label);
  const other = folded(found);
  return one === other || one.includes(other) || other.includes(one);
}
