import { rawMail } from "../../mailbox/rawMail";
import { peopleIn } from "../addresses";
import { draftView } from "../draftView";
import { BadRequest, type PageRequest, paramOf, textOf } from "../request";
import type { World } from "../world";
import type { Route } from "./route";

async function newDraft(world: World) {
  const raw = await rawMail({ from: world.owner, to: [], subject: "", text: "", date: new Date(world.clock.now()) });
  return draftView(world, world.gmail.user.compose(raw).id);
}

/** Only what changed is written: each save gives the draft's message a new id, and a new subject another thread. */
function saveDraft(world: World, request: PageRequest) {
  const id = paramOf(request, "id");
  const before = draftView(world, id);
  const { to, cc, bcc, subject } = before;
  const fields = { to, cc, bcc, subject, text: before.body };
  const edited = {
    to: textOf(request, "to"),
    cc: textOf(request, "cc"),
    bcc: textOf(request, "bcc"),
    subject: textOf(request, "subject"),
    text: textOf(request, "body"),
  };
  const changes = Object.entries(edited).filter(([name, value]) => value !== fields[name as keyof typeof fields]);
  if (changes.length > 0) world.gmail.user.editDraft(id, Object.fromEntries(changes));
  return draftView(world, id);
}

function sendDraft(world: World, request: PageRequest) {
  const id = paramOf(request, "id");
  const { to, cc, bcc } = draftView(world, id);
  const people = [to, cc, bcc].flatMap(peopleIn);
  if (people.length === 0) throw new BadRequest("Please give at least one address in To, Cc or Bcc.");
  const wrong = people.find((person) => !person.email.includes("@"));
  if (wrong) throw new BadRequest(`“${wrong.name || wrong.email}” is no address. Please correct it.`);
  world.gmail.user.sendDraft(id);
  return {};
}

function discardDraft(world: World, request: PageRequest) {
  world.gmail.user.deleteDraft(paramOf(request, "id"));
  return {};
}

/** The compose windows. */
export const DRAFT_ROUTES: readonly Route[] = [
  { method: "POST", path: "/api/drafts", run: newDraft },
  { method: "GET", path: "/api/drafts/:id", run: (world, request) => draftView(world, paramOf(request, "id")) },
  { method: "PUT", path: "/api/drafts/:id", run: saveDraft },
  { method: "POST", path: "/api/drafts/:id/send", run: sendDraft },
  { method: "DELETE", path: "/api/drafts/:id", run: discardDraft },
];
