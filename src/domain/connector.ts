/** How well the connector knows the requester, closest first. */
export const CLOSENESS = ["close", "work", "acquaintance", "random"] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** An introduction passes a wish on; a vouch lends the connector's own word (Hunter Walk, "The intro vs the vouch", 2018-12-09). */
export const STANCES = ["introduction", "vouch"] as const;
export type Stance = (typeof STANCES)[number];

/** Whether the permission letter says who the requester is. */
export const NAMINGS = ["named", "unnamed"] as const;
export type Naming = (typeof NAMINGS)[number];

/** What the connector adds of their own (DESIGN, section 1). */
export interface ConnectorPart {
  /** Null until chosen. */
  readonly closeness: Closeness | null;
  /** A benefit that the connector sees, in their words, to be read by the contact. */
  readonly benefit: string;
  readonly involvement: string;
  readonly stance: Stance;
  readonly naming: Naming;
}

export const NEW_CONNECTOR_PART: ConnectorPart = {
  closeness: null,
  benefit: "",
  involvement: "",
  stance: "introduction",
  naming: "named",
};
