import { beatrice, nora } from "../people";
import type { SampleThread } from "../types";

export const permissionAsk: SampleThread = {
  id: "permission-ask",
  subject: "May I connect you with Ruth Adeyemi?",
  messages: [
    {
      from: beatrice,
      to: [nora],
      when: { minutesAgo: 400 },
      unread: true,
      text: `Hi Nora,

Ruth Adeyemi, a former student of mine, is setting up a mentoring circle for engineers who come back after a career break. She asked me whether I could connect her with you, because of the one that you ran in Bergen.

Would you be open to a call with her? She hopes for half an hour, some time before the holidays. I know how full your autumn is, so a no is completely fine, and I have not told her that I am asking.

Beatrice`,
    },
  ],
};
