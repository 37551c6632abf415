import { nora, tom } from "../people";
import type { SampleThread } from "../types";

export const requestWithNothing: SampleThread = {
  id: "request-with-nothing",
  subject: "quick one",
  messages: [
    {
      from: tom,
      to: [nora],
      when: { minutesAgo: 95 },
      unread: true,
      text: `Hey Nora, hope all is well!

Can you intro me to Marcus Bell at Fernhill Capital?

Cheers
Tom

Sent from my phone`,
    },
  ],
};
