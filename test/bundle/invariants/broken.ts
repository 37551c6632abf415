/** A rule of DESIGN, section 3, that does not hold. */
export class BrokenRule extends Error {
  constructor(rule: string, what: string) {
    super(`${rule}: ${what}`);
    this.name = "BrokenRule";
  }
}

export function broken(rule: string, what: string): never {
  throw new BrokenRule(rule, what);
}
