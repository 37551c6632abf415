import { nora, seller } from "../people";
import type { SampleThread } from "../types";

export const salesMail: SampleThread = {
  id: "sales-mail",
  subject: "Nora, 14 more meetings a month?",
  messages: [
    {
      from: seller,
      to: [nora],
      when: { daysAgo: 1, at: "14:01" },
      text: `Hi Nora,

I noticed that you talk to a lot of founders. PipelineRocket introduces companies like yours to decision makers on autopilot, and our customers book 14 more meetings a month on average.

Would Tuesday or Wednesday be better for a 15-minute demo? If you are not the right person, who on your team should I talk to about growth?

Best,
Chad

P.S. Not interested? Reply STOP and I will close your file.`,
    },
  ],
};
