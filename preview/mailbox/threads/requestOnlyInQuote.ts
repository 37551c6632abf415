import { nora, rafael } from "../people";
import type { SampleThread } from "../types";

/** The only request stands in the history below the new words, and it was answered there: nothing to offer. */
export const requestOnlyInQuote: SampleThread = {
  id: "request-only-in-quote",
  subject: "Petra at Vltava Labs",
  messages: [
    {
      from: rafael,
      to: [nora],
      when: { daysAgo: 9, at: "10:05" },
      text: `Hi Nora,

could you introduce me to Petra Nováková at Vltava Labs? I would like to ask her about their test bench.

Rafael`,
    },
    {
      from: nora,
      to: [rafael],
      when: { daysAgo: 8, at: "08:40" },
      quotesPrevious: true,
      text: `Hi Rafael,

I asked around: Petra is on leave until spring, so this is not the right season. Let us talk about other ways on the phone.

Nora`,
    },
    {
      from: rafael,
      to: [nora],
      when: { daysAgo: 2, at: "09:18" },
      quotesPrevious: true,
      text: `Thanks for telling me so quickly. Thursday at ten suits me well, I will ring you.

Rafael`,
    },
  ],
};
