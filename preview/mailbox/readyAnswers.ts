/** Replies to try the add-on's reading with: what contacts and requesters write back. */
export const READY_ANSWERS = [
  {
    id: "yes",
    label: "Yes, gladly",
    text: "Yes, I would be happy to talk to them. E-mail is best, and mornings suit me better than afternoons.",
  },
  {
    id: "later",
    label: "Later",
    text: "It sounds interesting, but this month is impossible. Could you ask me again in six weeks?",
  },
  {
    id: "no",
    label: "A polite no",
    text: "Thank you for asking me first. I will pass on this one, it is too far from what I do these days.",
  },
  {
    id: "someone-else",
    label: "Ask someone else",
    text: "I am the wrong person for this, I am afraid. My colleague Signe Dahl handles those questions now, better ask her.",
  },
  {
    id: "mention-me",
    label: "You may mention my name",
    text: "No need for an introduction, but they are welcome to say that they heard about it from me when they write to the office.",
  },
  {
    id: "needs-info",
    label: "A question first",
    text: "Perhaps. How much time are they asking for, and have they worked with anybody of our size before?",
  },
  {
    id: "automatic",
    label: "Out of office",
    text: "Thank you for your message. I am out of the office and will read my mail when I am back in two weeks.",
  },
  {
    id: "context",
    label: "What was missing",
    text: `Of course, sorry for being so short!

We worked with two of his former companies and our product now runs in eleven of their offices. For him it would be a first look at the numbers before we open the round. I would ask him for a 20-minute call next week.`,
  },
] as const;
