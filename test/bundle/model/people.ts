import { HOSTILE } from "../hostile";
import { requestSaying } from "../hostileWalk";
import { BARE_REQUEST, MATTEO, REQUEST, TESSA } from "../people";
import type { MailParts } from "../world";
import type { Chance } from "./chance";

/** What may arrive. */

export const CONTACTS = {
  "Tessa Halden": "tessa.halden@winterbourne.example",
  "Jonas Weiland": "jonas@nordbank.example",
  "Amara Okafor": "amara@lagosgrid.example",
} as const;

const SECOND_REQUESTER = "Ada Brandt <ada@brandt.example>";

export const REQUEST_FOR_THREE: MailParts = {
  from: MATTEO,
  subject: "Three people",
  text: "Hi Mira,\n\nCould you introduce me to Tessa Halden, Jonas Weiland and Amara Okafor? We are raising a seed round for our tank sensors. I would ask each of them for a twenty-minute call.\n\nMatteo",
};

const REQUESTS: readonly MailParts[] = [
  REQUEST,
  BARE_REQUEST,
  { ...REQUEST, from: SECOND_REQUESTER, subject: "Tessa?", text: REQUEST.text?.replace("Matteo", "Ada") ?? "" },
  {
    from: MATTEO,
    subject: "Somebody in biotech",
    text: "Hi Mira,\n\nDo you know anyone in biotech who would talk to me? I am thinking about a change of field and would ask for half an hour.\n\nMatteo",
  },
  REQUEST_FOR_THREE,
  {
    from: SECOND_REQUESTER,
    subject: "For my colleague",
    text: "Hi Mira,\n\nMy colleague Tom Keller (tom@brandt.example) would love to meet Jonas Weiland at Nordbank. Could you introduce them? He wants twenty minutes about loans for small plants.\n\nAda",
  },
  { from: SECOND_REQUESTER, subject: "Invoice 114", text: "Hi Mira, the invoice for May is attached. Thanks, Ada" },
  { ...REQUEST, subject: "Weekly news", headers: ["List-Unsubscribe: <https://list.example/u>", "Precedence: bulk"] },
];

/** A request, mostly a plain one; now and then one that means harm. */
export function someRequest(chance: Chance): MailParts {
  if (chance.percent(15)) return requestSaying(chance.one(Object.values(HOSTILE)).slice(0, 400));
  return chance.percent(45) ? REQUEST : chance.one(REQUESTS);
}

export const CONTACT_SAYS = [
  "Yes, happy to talk to him. Please write to me here rather than call.",
  "Gladly. Ring me on +44 20 7946 0958 when you like.",
  "No, sorry, I would rather not. Our board is in a dispute with theirs and lawyers read my mail.",
  "Not now, I am buried in an audit until the end of the month. Ask me again on 20 April.",
  "I am the wrong person for this. Better ask my colleague Ana Prieto, she runs sensors now.",
  "No time for a call, but he may mention my name to the platform team.",
  "Before I decide: how much are they raising, and who else is in?",
  "Hm. Interesting weather we have.",
  "👍",
] as const;

export const REQUESTER_SAYS = [
  "Of course. We are raising a seed round for our tank sensors. I would only ask her for a twenty-minute call.",
  "Yes please, that would be wonderful!",
  "Any news on this? I would not want to push.",
  "Thanks Mira! We met yesterday and it was very useful.",
  "Sorry, I no longer need this. Please forget it.",
] as const;

export const AWAY = {
  text: "I am out of the office until 23 March 2026 and have no access to my mail.",
  subject: "Automatic reply: away",
  headers: ["Auto-Submitted: auto-replied"],
} as const;

export const ASSISTANT = "Office of K. Halden <office@winterbourne.example>";
export { MATTEO, TESSA };
