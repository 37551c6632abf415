import { nora, samira } from "../people";
import type { SampleThread } from "../types";

export const requestForAKind: SampleThread = {
  id: "request-for-a-kind",
  subject: "Hospital purchasing: do you know anyone?",
  messages: [
    {
      from: samira,
      to: [nora],
      when: { daysAgo: 1, at: "16:12" },
      text: `Hi Nora,

We are about to pilot our patient lift in two care homes, and every nurse tells us that the hospitals are where it is really needed. None of us has ever sold to one.

Do you know anyone who works in hospital procurement, and if so could you put us in touch? We would only want to understand how a purchase gets decided and what the paperwork looks like. A coffee or a short video call would be perfect.

Many thanks,
Samira
Medlift`,
    },
  ],
};
