import { nora, shop } from "../people";
import type { SampleThread } from "../types";

export const receipt: SampleThread = {
  id: "receipt",
  subject: "Your order 20418 is on its way",
  messages: [
    {
      from: shop,
      to: [nora],
      when: { daysAgo: 5, at: "07:15" },
      headers: { "Auto-Submitted": "auto-generated" },
      text: `Hello Nora,

your parcel with 2 x wool blanket (moss) left our warehouse and should reach you within three working days.

This message was sent by a machine. Please do not reply to it.

Fjord & Fir`,
    },
  ],
};
