import type { Target } from "../../src/reading/types";
import { agrees, pairTargets, sameText } from "../read/scoreTargets";

interface Counts {
  pairs: number;
  right: number;
  companies: number;
  companiesFound: number;
  roles: number;
  rolesFound: number;
}

const fresh = (): Counts => ({ pairs: 0, right: 0, companies: 0, companiesFound: 0, roles: 0, rolesFound: 0 });
const share = (part: number, whole: number): string => (whole === 0 ? "  -  " : (part / whole).toFixed(3));

/** What went wrong with one person. */
function faultOf(label: Target | null, found: Target | null): string {
  const sort = (target: Target | null): string => (target === null ? "nobody" : target.name === null ? "kind" : "name");
  return `${sort(label)} read as ${sort(found)}`;
}

/** Counts how the found people of many requests agree with the labelled ones, as `npm run read -- --score` does. */
export class Tally {
  private readonly counts = new Map<string, Counts>();
  private readonly faults = new Map<string, number>();

  /** @returns whether all names are right. */
  add(groups: readonly string[], labels: readonly Target[], found: readonly Target[]): boolean {
    let all = true;
    for (const pair of pairTargets(labels, found)) {
      const right = pair.label !== null && pair.found !== null && sameText(pair.label.name, pair.found.name);
      all &&= right;
      if (!right) {
        const fault = faultOf(pair.label, pair.found);
        this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
      }
      for (const group of groups) this.count(group, pair.label, pair.found, right);
    }
    return all;
  }

  private count(group: string, label: Target | null, found: Target | null, right: boolean): void {
    const counts = this.counts.get(group) ?? fresh();
    this.counts.set(group, counts);
    counts.pairs++;
    if (right) counts.right++;
    if (label?.company != null) {
      counts.companies++;
      if (agrees(label.company, found?.company ?? null)) counts.companiesFound++;
    }
    if (label?.role != null) {
      counts.roles++;
      if (agrees(label.role, found?.role ?? null)) counts.rolesFound++;
    }
  }

  lines(): string[] {
    const rows = [...this.counts].map(
      ([group, { pairs, right, companies, companiesFound, roles, rolesFound }]) =>
        `${group.padEnd(10)} ${String(pairs).padStart(5)} people: name right ${share(right, pairs)}, company ${share(companiesFound, companies)} of ${companies}, role ${share(rolesFound, roles)} of ${roles}`,
    );
    const faults = [...this.faults].sort((a, b) => b[1] - a[1]).map(([fault, times]) => `${fault}: ${times}`);
    return [...rows, faults.join(", ")];
  }
}

export function shown(targets: readonly Target[]): string {
  return targets.map(({ name, role, company }) => [name, role, company].map((part) => part ?? "-").join(" / ")).join("; ");
}
