import type { Intro } from "../../src/domain/intro";
import type { LetterOptions, Voice } from "../../src/letters/types";
import { introOf, proposalOf, SAM, side } from "../../test/letters/introductions";

export interface Sample {
  readonly title: string;
  readonly intro: Intro;
  readonly voice: Voice;
  readonly options: LetterOptions;
}

const OPTIONS: LetterOptions = {
  until: "2027-01-01",
  today: "2026-11-20",
  preference: "email is best, and not on Fridays",
  questions: "How many of the 14 warehouses pay? And who else is in the round?",
  instead: "Mira Holt",
};

export const SAMPLES: readonly Sample[] = [
  { title: "a founder and an investor", intro: introOf(), voice: SAM, options: OPTIONS },
  {
    title: "not named",
    intro: introOf({
      connector: {
        closeness: "work",
        stance: "introduction",
        naming: "unnamed",
        benefit: "Tobias has the spoilage data that you once asked me for.",
      },
      case: { backstory: "I'm Tobias, I run Fjord Labs, and we make sensors for cold stores." },
    }),
    voice: SAM,
    options: OPTIONS,
  },
  {
    title: "hardly anything known",
    intro: introOf({
      requester: side("", "mj84@gmail.com"),
      contact: side("Dr. Ramanathan", ""),
      case: { backstory: "", benefit: "", action: "" },
      connector: { closeness: "random", stance: "introduction", benefit: "", naming: "named" },
      evidence: "do you know anyone in biotech?",
    }),
    voice: { name: "", signature: "" },
    options: {},
  },
  {
    title: "proposed by the connector",
    intro: proposalOf({ connector: { stance: "introduction" } }),
    voice: { name: "Sam Okafor", signature: "Warmly,\nSam Okafor\nBrightwell Alumni" },
    options: {},
  },
];
