import { daniel, nora } from "../people";
import type { SampleThread } from "../types";

export const requestWithEverything: SampleThread = {
  id: "request-with-everything",
  subject: "Could you introduce me to Ingrid Aarvik?",
  messages: [
    {
      from: daniel,
      to: [nora],
      when: { minutesAgo: 35 },
      unread: true,
      text: `Hi Nora,

It was good to catch up at the breakfast last week. I have a favour to ask, and please say no if it does not feel right.

Could you introduce me to Ingrid Aarvik, who runs operations at Nordlys Ports? We have been building inspection robots for quay walls since 2023, and two harbours in Denmark now use them instead of divers. Her team published a report in spring about how many dives they had to cancel because of the weather, which is exactly the problem we solved in Esbjerg.

For her it could mean inspecting through the winter without putting people in the water, and I would gladly share the cost figures from both harbours. For us, Nordlys would be the first port north of the polar circle.

If she is open to it I would ask her for a 20-minute call to learn how they plan the inspections today. Nothing to sign, no pitch deck.

Thank you either way,
Daniel

--
Daniel Okafor
Founder, Tidewater Robotics
+45 55 50 12 12`,
    },
  ],
};
