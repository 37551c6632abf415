import { nora, yating } from "../people";
import type { SampleThread } from "../types";

export const requestInOtherScript: SampleThread = {
  id: "request-in-other-script",
  subject: "Petra Nováková – 介紹",
  messages: [
    {
      from: yating,
      to: [nora],
      when: { daysAgo: 2, at: "03:26" },
      text: `Dear Nora,

Thank you again for the kind welcome in Bergen. I am back in Guangzhou and our enzyme now survives at 70 °C.

May I ask you for an introduction to Petra Nováková at Vltava Labs? Their test bench is the only one in Europe that could confirm our numbers, and we could offer her group the strain for their own work free of charge. I would like to ask whether they take samples from outside before the summer.

Best regards,
林雅婷 (Yating)`,
    },
  ],
};
