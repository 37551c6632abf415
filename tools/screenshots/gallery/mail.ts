import { nora } from "../../../preview/mailbox/people";
import { rawMail } from "../../../preview/mailbox/rawMail";
import type { World } from "../../../preview/server/world";

/** A mail that may be a request and may not be: its card asks. */
export const UNSURE = "The boatyard in Sandvik";
/** Nobody is named in it. */
export const KIND = "A printer in Bergen";

const TEXTS: readonly { readonly subject: string; readonly text: string }[] = [
  {
    subject: UNSURE,
    text: "Hi Nora,\n\nyou know Henrik Vass, don't you? I keep hearing about his boatyard and would love to hear how he does it.\n\nTilda",
  },
  {
    subject: KIND,
    text: "Hi Nora,\n\ncould you introduce me to somebody who runs a printing house? We fold maps that nobody else can fold. I would ask for half an hour in the workshop.\n\nTilda",
  },
];

export async function receiveMore(world: World): Promise<void> {
  const now = world.clock.now();
  for (const { subject, text } of TEXTS) {
    const from = { name: "Tilda Holt", email: "tilda@holt.example" };
    world.gmail.user.receive({ raw: await rawMail({ from, to: [nora], subject, text, date: new Date(now) }), at: now });
  }
}
