import { type Case, EMPTY_CASE } from "../../src/domain/checklist";
import type { ConnectorPart } from "../../src/domain/connector";
import type { ConsentState } from "../../src/domain/consent";
import type { Intro, Side } from "../../src/domain/intro";
import { introFromRequest, newSide } from "../../src/domain/newIntro";
import type { Voice } from "../../src/letters/types";

export const SAM: Voice = { name: "Sam Rowntree", signature: "" };

export function side(name: string, email: string, company = "", role = ""): Side {
  return { ...newSide({ name, email }), company, role };
}

export function saying(sideOfIntro: Side, state: ConsentState, until: string | null = null): Side {
  return { ...sideOfIntro, consent: { ...sideOfIntro.consent, state, until } };
}

export const HENRIK = saying(side("Henrik Aasen", "henrik.aasen@nordviklabs.example", "Nordvik Labs", "founder"), "yes");
export const LAVANYA = side("Lavanya Pillai", "lavanya@larkfield.example", "Larkfield Capital", "partner");

export type Parts = Partial<Omit<Intro, "case" | "connector">> & {
  readonly case?: Partial<Case>;
  readonly connector?: Partial<ConnectorPart>;
  /** The sentence that asks. */
  readonly evidence?: string;
};

/** A founder asks for an investor: the introduction that most tests start from. */
export function introOf({ case: requesterCase = {}, connector = {}, evidence, ...parts }: Parts = {}): Intro {
  const source = {
    messageId: "m1",
    subject: "A favour",
    evidence: evidence ?? "Is there a chance that you'd introduce me to Lavanya Pillai at Larkfield Capital?",
    target: 0,
    targets: 1,
  };
  const blank = introFromRequest({
    id: "i1",
    language: "en",
    requester: HENRIK.person,
    threadId: "t1",
    source,
    askedAt: 0,
    now: 0,
  });
  return {
    ...blank,
    requester: HENRIK,
    contact: LAVANYA,
    case: {
      backstory:
        "We make sensors that tell a cold store which pallet is about to spoil, and 14 warehouses in Norway run on them.",
      benefit: "She has been looking for a cold-chain company outside the UK since the spring.",
      action: "I'd ask her for 20 minutes on the phone, to hear what she would want to see before a seed round.",
      ...requesterCase,
    },
    connector: {
      ...blank.connector,
      closeness: "close",
      stance: "vouch",
      benefit: "he knows cold storage from the warehouse floor",
      ...connector,
    },
    ...parts,
  };
}

/** The same pair, thought of by the connector. */
export function proposalOf({ connector = {}, ...parts }: Parts = {}): Intro {
  return introOf({
    origin: "proposal",
    source: null,
    requester: saying(HENRIK, "unasked"),
    case: EMPTY_CASE,
    connector: { benefit: "You both fight the same spoilage problem, from two ends.", ...connector },
    ...parts,
  });
}
