import { nora, theo } from "../people";
import type { SampleThread } from "../types";

export const selfIntroduction: SampleThread = {
  id: "self-introduction",
  subject: "Hello from your new neighbour on the third floor",
  messages: [
    {
      from: theo,
      to: [nora],
      when: { daysAgo: 3, at: "12:30" },
      text: `Dear Ms Hallberg,

Please let me introduce myself: I am Theo Marchetti, and since Monday I have the two rooms opposite yours. I restore violins, so if you hear scraping, that is all it is.

If it is ever too loud, knock. There is always coffee.

Theo Marchetti`,
    },
  ],
};
