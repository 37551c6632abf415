import { nora, priyanka } from "../people";
import type { SampleThread } from "../types";

export const requestForThree: SampleThread = {
  id: "request-for-three",
  subject: "Three people you know",
  messages: [
    {
      from: priyanka,
      to: [nora],
      when: { minutesAgo: 210 },
      unread: true,
      text: `Dear Nora,

You may remember me from the textile panel in Gothenburg; we shared the taxi to the station afterwards.

I am opening the first repair studio of Loom & Ledger in Oslo this winter. Would you be willing to introduce me to Oliver Grant at Castleyard, Mei Sato-Lund at Harbourlight, and Marcus Bell from Fernhill Capital?

Oliver leases the kind of small shop that we are looking for, Mei has run a studio with the same idea for years, and Marcus backed two repair companies. I would love to ask each of them for half an hour on the phone in the next two weeks.

Warmly,
Priyanka`,
    },
  ],
};
