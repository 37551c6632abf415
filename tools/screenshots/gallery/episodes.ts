import type { Episode, Step } from "../../../preview/history/episodes";
import type { Person } from "../../../src/domain/person";

/** Introductions of the gallery alone: the states that the preview's month has nobody in. */
interface Course {
  readonly requester: Person;
  readonly contact: Person;
  readonly work: string;
  readonly daysAgo: number;
  readonly steps: readonly Step[];
}

const person = (name: string): Person => ({
  name,
  email: `${name.toLowerCase().replace(" ", ".")}@${name.split(" ")[1]?.toLowerCase()}.example`,
});

const asked = { daysAgo: 2, do: "ask" } as const;
const answered = (text: string): readonly Step[] => [asked, { daysAgo: 1, do: "reply", from: "contact", text }];

const COURSES: readonly Course[] = [
  {
    requester: person("Ida Holm"),
    contact: person("Karl Vester"),
    work: "a ferry that runs on wind",
    daysAgo: 2,
    steps: answered("Yes, I would like to meet her. Please use my work address, and no calls on Fridays."),
  },
  {
    requester: person("Joan Mercer"),
    contact: person("Luca Ferri"),
    work: "a school for roofers",
    daysAgo: 2,
    steps: answered("A good idea, but this month is impossible. Could you ask me again in six weeks?"),
  },
  {
    requester: person("Peter Quist"),
    contact: person("Rosa Marin"),
    work: "a bakery in an old lighthouse",
    daysAgo: 2,
    steps: answered("Thank you for asking me first. I would rather not this time."),
  },
  {
    requester: person("Vera Stahl"),
    contact: person("Omar Haddad"),
    work: "a library of tools",
    daysAgo: 2,
    steps: answered("Perhaps. How much time is she asking for, and has she done this before?"),
  },
  {
    requester: person("Yara Costa"),
    contact: person("Nils Berg"),
    work: "a map of quiet streets",
    daysAgo: 2,
    steps: [
      asked,
      {
        daysAgo: 1,
        do: "reply",
        from: "contact",
        text: "Thank you for your message. I am out of the office until 24 March 2027 and will answer when I am back.",
        automatic: true,
      },
    ],
  },
  {
    requester: person("Emil Krantz"),
    contact: person("Tilda Rask"),
    work: "a loom that two people share",
    daysAgo: 3,
    steps: [
      { daysAgo: 3, do: "ask" },
      { daysAgo: 2, do: "reply", from: "contact", text: "Yes, gladly. Mornings are best." },
      { daysAgo: 1, do: "record", answer: "yes" },
    ],
  },
  {
    requester: person("Olga Brandt"),
    contact: person("Pavel Dusek"),
    work: "a greenhouse on a barge",
    daysAgo: 26,
    steps: [{ daysAgo: 25, do: "ask" }],
  },
  {
    requester: person("Rhys Morgan"),
    contact: person("Signe Dahl"),
    work: "a choir for night workers",
    daysAgo: 30,
    steps: [
      { daysAgo: 30, do: "ask" },
      { daysAgo: 29, do: "reply", from: "contact", text: "Yes please, that sounds lovely." },
      { daysAgo: 29, do: "record", answer: "yes" },
      { daysAgo: 28, do: "introduce" },
    ],
  },
];

export const GALLERY_EPISODES: readonly Episode[] = COURSES.map(({ work, ...course }) => ({
  ...course,
  subject: `${course.contact.name} and ${work}`,
  text: `Dear Nora,\n\ncould you introduce me to ${course.contact.name}? We are building ${work} and have run the first one for a year. It could save both of us a winter of mistakes. I would ask for a call of twenty minutes.\n\n${course.requester.name}`,
  closeness: "work",
  benefit: "You both prefer things that last.",
}));
