import { callName } from "../../src/ui/names";
import { textsIn } from "../../src/ui/texts";
import type { Texts } from "../../src/ui/texts/texts";
import { rawMail } from "../mailbox/rawMail";
import type { World } from "../server/world";
import { EPISODES, type Episode, type Step } from "./episodes";
import { cardIn, type Opened, press, sendFrom } from "./hand";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Letters are written in the morning and answered in the afternoon. */
const MORNING = 9 * HOUR;

/** What an episode has come to. */
interface Course {
  readonly episode: Episode;
  readonly texts: Texts;
  request: Opened;
  letter: Opened | null;
  last: Opened | null;
}

/**
 * Plays the month before now through the built add-on itself, with its clock set back: what the preview then shows was not made up,
 * it happened. Asks nothing of the network and takes about a second.
 */
export const playMonth = (world: World): Promise<void> => playEpisodes(world, EPISODES, textsIn("en"));

/** The same with other episodes, or in a Gmail that is set to another language: presses go by the words on the buttons. */
export async function playEpisodes(world: World, episodes: readonly Episode[], texts: Texts): Promise<void> {
  const now = world.clock.now();
  const midnight = new Date(now).setUTCHours(0, 0, 0, 0);
  const at = (daysAgo: number, hour: number): number =>
    Math.min(midnight - daysAgo * DAY + MORNING + hour * HOUR, now - 2 * HOUR + hour * 60_000);
  const turns: { readonly at: number; readonly take: () => Promise<void> }[] = [];
  for (const episode of episodes) {
    const course: Course = { episode, texts, request: { messageId: "", threadId: "" }, letter: null, last: null };
    turns.push({ at: at(episode.daysAgo, 0), take: () => arrive(world, course) });
    episode.steps.forEach((step, index) => {
      turns.push({ at: at(step.daysAgo, index + 1), take: () => take(world, course, step) });
    });
  }
  for (const turn of turns.sort((a, b) => a.at - b.at)) {
    world.clock.moveOn((turn.at - world.clock.now()) / HOUR);
    await turn.take();
  }
  world.clock.moveOn((now - world.clock.now()) / HOUR);
}

async function arrive(world: World, course: Course): Promise<void> {
  const { requester, subject, text } = course.episode;
  const now = world.clock.now();
  const raw = await rawMail({ from: requester, to: [world.owner], subject, text, date: new Date(now) });
  const { id, threadId } = world.gmail.user.receive({ raw, at: now, labels: [] });
  course.request = { messageId: id, threadId };
}

async function take(world: World, course: Course, step: Step): Promise<void> {
  const { texts } = course;
  const pressLast = (label: string) => press(world, openLast(world, course), label, {}, course.last ?? undefined);
  switch (step.do) {
    case "ask":
      course.letter = begin(world, course, texts.request.askPermission);
      return;
    case "ask-missing":
      begin(world, course, texts.request.askMissing(callName(course.episode.requester, texts.theRequester, texts)));
      return;
    case "reply":
      course.last = await reply(world, course, step);
      return;
    case "record":
      pressLast(texts.reply.confirm(texts.intro.consent[step.answer]));
      return;
    case "introduce":
      course.letter = sendFrom(world, pressLast(texts.steps.write.introduction()));
      return;
    case "decline":
      sendFrom(world, pressLast(texts.steps.write.refusal()));
      return;
    case "outcome":
      pressLast(texts.outcomes[step.outcome]);
  }
}

function begin(world: World, { episode, request }: Course, label: string): Opened {
  const card = cardIn(world.addOn.openMessage(request));
  const form = {
    contactName: [episode.contact.name],
    contactEmail: [episode.contact.email],
    closeness: [episode.closeness],
    connectorBenefit: [episode.benefit],
  };
  return sendFrom(world, press(world, card, label, form, request));
}

/** The card of the thread in which something happened last. */
function openLast(world: World, { last, request }: Course) {
  return cardIn(world.addOn.openMessage(last ?? request));
}

async function reply(
  world: World,
  { episode, letter, request }: Course,
  { from, text, daysAgo, automatic }: Extract<Step, { do: "reply" }>,
): Promise<Opened> {
  const now = world.clock.now();
  const thread = world.gmail.user.thread((letter ?? request).threadId);
  const raw = thread.at(-1)?.raw.toString() ?? "";
  const header = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(raw)?.[1]?.trim() ?? "";
  const parts = { from: episode[from], to: [world.owner], subject: `Re: ${header("Subject")}`, text, date: new Date(now) };
  const headers = automatic ? { "Auto-Submitted": "auto-replied" } : {};
  const answer = await rawMail({ ...parts, headers, inReplyTo: header("Message-ID"), references: [header("Message-ID")] });
  const labels = daysAgo > 1 ? ["INBOX"] : ["INBOX", "UNREAD"];
  const { id, threadId } = world.gmail.user.receive({ raw: answer, at: now, labels });
  return { messageId: id, threadId };
}
