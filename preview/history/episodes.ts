import type { Outcome } from "../../src/domain/intro";
import type { Person } from "../../src/domain/person";
import { felix, gwen, helena, marcus, mei, oliver, petra } from "../mailbox/people";
import { amina, ben, clara, dilan, elena, hugo, leo, sofia } from "./people";

/** One thing that Nora or somebody else did, so many days before the preview is opened. */
export type Step = { readonly daysAgo: number } & (
  | { readonly do: "ask" | "ask-missing" | "decline" | "introduce" }
  | { readonly do: "reply"; readonly from: "contact" | "requester"; readonly text: string; readonly automatic?: true }
  | { readonly do: "record"; readonly answer: "yes" | "later" | "no" }
  | { readonly do: "outcome"; readonly outcome: Extract<Outcome, "useful" | "met"> }
);

/** An introduction as it went: the request, what Nora filled in, and what happened then. */
export interface Episode {
  readonly requester: Person;
  readonly contact: Person;
  readonly subject: string;
  readonly text: string;
  readonly daysAgo: number;
  readonly closeness: "close" | "work" | "acquaintance";
  readonly benefit: string;
  readonly steps: readonly Step[];
}

/** A month of a working connector: every stage has somebody in it when the preview opens. */
export const EPISODES: readonly Episode[] = [
  {
    requester: elena,
    contact: oliver,
    subject: "An introduction to Oliver Grant?",
    text: "Dear Nora,\n\ncould you introduce me to Oliver Grant at Castleyard? My firm restores brick fronts, and we have just finished the old customs house two streets from his shops. He could have his three facades done before spring, while the scaffold is still in town. I would ask him for half an hour on site.\n\nElena",
    daysAgo: 31,
    closeness: "close",
    benefit: "Your tenants have been asking about the fronts.",
    steps: [
      { daysAgo: 31, do: "ask" },
      { daysAgo: 30, do: "reply", from: "contact", text: "Yes please, and soon. Thursdays are best." },
      { daysAgo: 30, do: "record", answer: "yes" },
      { daysAgo: 30, do: "introduce" },
      {
        daysAgo: 29,
        do: "reply",
        from: "requester",
        text: "Thank you Nora, moving you to bcc. Oliver, would Thursday at nine suit you?",
      },
      { daysAgo: 5, do: "outcome", outcome: "useful" },
    ],
  },
  {
    requester: hugo,
    contact: petra,
    subject: "Petra Nováková",
    text: "Hi Nora,\n\nwould you introduce me to Petra Nováková from Vltava Labs? We build microphones for noisy halls and lack a test room; hers stands empty on weekends. We would pay in microphones, which she could keep. A twenty-minute call would tell us both whether it makes sense.\n\nHugo",
    daysAgo: 13,
    closeness: "work",
    benefit: "You told me that the test hall stands empty on weekends.",
    steps: [{ daysAgo: 12, do: "ask" }],
  },
  {
    requester: amina,
    contact: gwen,
    subject: "Someone at Saltmarsh Energy",
    text: "Dear Nora,\n\nI read that you know Gwen Pritchard at Saltmarsh Energy. Would you connect us? We make meters for tidal turbines and have run eleven of them off Galway for two years. I would like to ask her for advice on one question about barnacles, by phone, fifteen minutes.\n\nWith thanks,\nAmina",
    daysAgo: 4,
    closeness: "acquaintance",
    benefit: "They have two years of data from salt water.",
    steps: [{ daysAgo: 3, do: "ask" }],
  },
  {
    requester: sofia,
    contact: helena,
    subject: "Helena Brandt and paper boats",
    text: "Cara Nora,\n\ncould you introduce me to Helena Brandt of the Museumsquartett? We fold ships out of old charts, some three metres long, and her winter room would be the right size. She would have a show that fits into one van. I would ask her to look at six photographs.\n\nSofia",
    daysAgo: 17,
    closeness: "close",
    benefit: "It fits into one van and needs no nails.",
    steps: [
      { daysAgo: 17, do: "ask" },
      {
        daysAgo: 15,
        do: "reply",
        from: "contact",
        text: "Lovely idea, but not now, we hang the new show. Please ask me again in two months.",
      },
      { daysAgo: 15, do: "record", answer: "later" },
    ],
  },
  {
    requester: ben,
    contact: felix,
    subject: "intro to Felix Aubert?",
    text: "Hi Nora,\n\ncould you intro me to Felix Aubert at Quai du Sud? I am writing a book on harbour cities and would interview him for an hour about the old customs house.\n\nBen",
    daysAgo: 22,
    closeness: "acquaintance",
    benefit: "",
    steps: [
      { daysAgo: 21, do: "ask" },
      {
        daysAgo: 20,
        do: "reply",
        from: "contact",
        text: "Thank you for asking first. I would rather not, I gave up interviews this year.",
      },
      { daysAgo: 20, do: "record", answer: "no" },
      { daysAgo: 20, do: "decline" },
    ],
  },
  {
    requester: dilan,
    contact: mei,
    subject: "Could you introduce me to Mei?",
    text: "Dear Nora,\n\nwould you introduce me to Mei Sato-Lund at Harbourlight? I roast tea in the building next to her studio and we share a chimney that neither of us may use. Together we could get it approved, and both save the winter's heating. I would ask her for a coffee in the yard.\n\nDilan",
    daysAgo: 11,
    closeness: "work",
    benefit: "You two share a chimney, and a problem.",
    steps: [
      { daysAgo: 11, do: "ask" },
      { daysAgo: 10, do: "reply", from: "contact", text: "That chimney! Yes, gladly. Please have him call rather than write." },
      { daysAgo: 10, do: "record", answer: "yes" },
      { daysAgo: 9, do: "introduce" },
    ],
  },
  {
    requester: leo,
    contact: gwen,
    subject: "quick question",
    text: "Nora, can you connect me with Gwen Pritchard? Thanks! Leo",
    daysAgo: 2,
    closeness: "acquaintance",
    benefit: "",
    steps: [{ daysAgo: 2, do: "ask-missing" }],
  },
  {
    requester: clara,
    contact: marcus,
    subject: "Marcus Bell",
    text: "Dear Nora,\n\ncould you introduce me to Marcus Bell at Fernhill Capital? I am finishing a film about people who lend money to neighbours, and he is the only fund manager who ever answered such letters himself. He would see himself quoted fairly for once. I would ask him for one afternoon with a small camera.\n\nClara",
    daysAgo: 6,
    closeness: "close",
    benefit: "Her last film was fair to everybody in it, even the bank.",
    steps: [
      { daysAgo: 6, do: "ask" },
      {
        daysAgo: 1,
        do: "reply",
        from: "contact",
        text: "Happy to meet her, but no camera the first time. My assistant Joan keeps the calendar.",
      },
    ],
  },
];
