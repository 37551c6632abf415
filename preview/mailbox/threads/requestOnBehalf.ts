import { jonas, lucia, nora } from "../people";
import type { SampleThread } from "../types";

export const requestOnBehalf: SampleThread = {
  id: "request-on-behalf",
  subject: "My colleague Jonas and the Museumsquartett",
  messages: [
    {
      from: lucia,
      to: [nora],
      cc: [jonas],
      when: { daysAgo: 1, at: "11:47" },
      text: `Dear Nora,

I am writing for my colleague Jonas Petri, whom I copy here. Jonas designs the light for our exhibitions and he would love to meet Helena Brandt of the Museumsquartett in Vienna. Would you be able to introduce the two of them?

He saw her show about night trains three times and has an idea how to light paper without fading it, which could help her with the loans that she mentioned in her talk. All he would ask for is an hour at the museum when he is in Vienna next month.

With best wishes,
Lucía`,
    },
  ],
};
