import { aisling, felix, nora } from "../people";
import type { SampleThread } from "../types";

/** Nobody asked Nora first: the surprise introduction that the add-on exists to replace. */
export const introductionAlreadyMade: SampleThread = {
  id: "introduction-already-made",
  subject: "Nora <> Felix",
  messages: [
    {
      from: aisling,
      to: [nora, felix],
      when: { daysAgo: 2, at: "17:55" },
      text: `Nora, meet Felix Aubert, who is turning the old customs house in Marseille into workshops.
Felix, meet Nora Hallberg, who knows half of the people you will ever need.

You two have so much to talk about. I will let you take it from here!

Aisling`,
    },
  ],
};
