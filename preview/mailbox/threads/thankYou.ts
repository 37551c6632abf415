import { ana, gwen, nora } from "../people";
import type { SampleThread } from "../types";

export const thankYou: SampleThread = {
  id: "thank-you",
  subject: "Thank you for Gwen",
  messages: [
    {
      from: ana,
      to: [nora],
      when: { daysAgo: 4, at: "18:20" },
      text: `Dear Nora,

thank you so much for introducing me to ${gwen.name}. We spoke for an hour, she is sending the wind data from the estuary, and I will visit in March. I owe you a very good dinner.

Ana`,
    },
  ],
};
