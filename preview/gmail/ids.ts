/** Names that the package gives, and names in Google's shapes that stand for them. */
export interface IdMap {
  /** Google's name for one of the package's, made on first sight. */
  outward(inner: string): string;
  /** The package's name, or null where there is none. */
  inward(outer: string): string | null;
  /** Lets an outer name stand for another inner one: a draft keeps its id while its message is replaced. */
  repoint(outer: string, inner: string): void;
  clear(): void;
}

export function createIdMap(make: (count: number) => string): IdMap {
  const outerOf = new Map<string, string>();
  const innerOf = new Map<string, string>();
  return {
    outward(inner) {
      const known = outerOf.get(inner);
      if (known !== undefined) return known;
      const outer = make(innerOf.size + 1);
      outerOf.set(inner, outer);
      innerOf.set(outer, inner);
      return outer;
    },
    inward: (outer) => innerOf.get(outer) ?? null,
    repoint(outer, inner) {
      outerOf.set(inner, outer);
      innerOf.set(outer, inner);
    },
    clear() {
      outerOf.clear();
      innerOf.clear();
    },
  };
}

// Counted, not random, so that a failing sequence of steps shows the same ids when it is run again.
const MESSAGE_BASE = 0x18c0a5e1f2b30000n;
const STRIDE = 0x1f4a7n;

export const messageIdNumber = (count: number): string => (MESSAGE_BASE + BigInt(count) * STRIDE).toString(16);
export const draftIdNumber = (count: number): string => `r-${1_370_000_000_000_000_000n + BigInt(count) * 7919n}`;
export const labelIdNumber = (count: number): string => `Label_${count}`;

/** The package's history ids pass 64 bits; Google's do not. Distance from the mailbox's start keeps their order. */
export interface HistoryClock {
  outward(inner: string): string;
  /** Null for an id from before the mailbox began, which Google answers with 404. */
  inward(outer: string): string | null;
  restart(): void;
}

export function createHistoryClock(): HistoryClock {
  let base = 0n;
  const restart = (): void => {
    base = (BigInt(Date.now()) - 10n) * 100_000_000n;
  };
  restart();
  return {
    outward: (inner) => String(BigInt(inner) <= base ? 1n : BigInt(inner) - base),
    inward: (outer) => (/^[1-9]\d*$/.test(outer) ? String(BigInt(outer) + base) : null),
    restart,
  };
}
