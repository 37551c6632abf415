import { readFileSync } from "node:fs";
import { introSchema } from "../../src/domain/record/schema";
import { DEFAULT_SETTINGS, UNKNOWN_ACCOUNT } from "../../src/domain/settings";
import { KEYS } from "../../src/google/store/keys";
import { pageAt } from "./page";

/** What is kept, by its name in the code, and the words with which the policy says so. A new field without words fails. */
const policy = pageAt("docs/privacy.md").text.replace(/\s+/g, " ");

function expectSaid(names: readonly string[], words: Readonly<Record<string, string>>): void {
  for (const name of names) {
    expect(Object.keys(words)).toContain(name);
    expect(policy).toContain(words[name]);
  }
}

test("says what is kept of an introduction", () => {
  const names = Object.keys(introSchema.entries);
  expect(names.length).toBeGreaterThan(10);
  expectSaid(names, {
    id: "Of each introduction",
    version: "Of each introduction",
    language: "language",
    origin: "the story with its dates",
    requester: "both sides",
    contact: "both sides",
    source: "the subject of the request, the sentence that asks",
    case: "the sentences that answer the checklist",
    connector: "what you wrote yourself",
    letters: "which letters were drafted, sent or deleted",
    snoozedUntil: "sleeping dates",
    introducedAt: "the story with its dates",
    outcome: "the outcome",
    closed: "the story with its dates",
    handLabel: "labels that you moved by hand",
    undo: "what each side answered",
    story: "the story with its dates",
    createdAt: "the story with its dates",
    changedAt: "the story with its dates",
  });
});

test("says what is kept of each side", () => {
  expectSaid(Object.keys(introSchema.entries.requester.entries), {
    person: "the names and e-mail addresses of both sides",
    others: "those who ask with them",
    via: "the one who asks for them",
    company: "company and role",
    role: "company and role",
    threadId: "Gmail's ids of drafts, messages and threads",
    consent: "what each side answered, when, until when, in which message and in which sentence",
    preference: "how they like to be reached",
    heard: "when who wrote last",
    away: "absences that automatic replies named",
    wroteAt: "when who wrote last",
  });
});

test("says what is kept beside introductions", () => {
  expectSaid(
    Object.keys(KEYS).filter((key) => !["introId", "factsId", "isThread"].includes(key)),
    {
      intro: "Of each introduction",
      facts: "which letters were drafted, sent or deleted",
      thread: "Of threads",
      template: "letters that you put in your own words",
      settings: "your settings",
      account: "Of yourself",
      look: "how far in Gmail's change history it looked",
      quiet: "requests that you dismissed",
    },
  );
  expectSaid(Object.keys(UNKNOWN_ACCOUNT), {
    addresses: "your addresses and name",
    name: "your addresses and name",
    labels: "the ids of the five labels",
  });
  expectSaid(Object.keys(DEFAULT_SETTINGS), {
    patience: "days",
    unnamedFirst: "switches",
    signature: "signature",
    habits: "greeting and closing",
    background: "switches",
    welcomed: "switches",
  });
});

test("names every kind of log line, and no other", () => {
  const source = readFileSync("src/handlers/app.ts", "utf8");
  const events = [...source.matchAll(/readonly event: "([\w-]+)"/g)].map((match) => match[1]);
  const section = /## What is logged([\s\S]*?)\n## /.exec(pageAt("docs/privacy.md").text)?.[1] ?? "";
  expect([...section.matchAll(/`([\w-]+)`/g)].map((match) => match[1]).sort()).toEqual(events.sort());
});
