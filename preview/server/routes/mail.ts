import { READY_ANSWERS } from "../../mailbox/readyAnswers";
import { draftView } from "../draftView";
import { labelViews } from "../labelViews";
import { bodyOf, threadView } from "../mailViews";
import { MESSAGE_HEADERS, messageDocument } from "../messageBody";
import { deliverAnswer, othersIn, startReply } from "../replies";
import { BadRequest, type PageRequest, paramOf, textOf, textsOf } from "../request";
import { draftIds, listThreads } from "../threadList";
import type { ThreadView } from "../wire";
import type { World } from "../world";
import type { Route } from "./route";

function openThread(world: World, request: PageRequest): ThreadView {
  const messages = world.gmail.user.thread(paramOf(request, "id"));
  if (messages.length === 0) throw new BadRequest("This conversation is no longer there. Go back to the list.");
  return { ...threadView(messages, draftIds(world)), others: othersIn(messages, world.owner.email) };
}

function changeLabels(world: World, request: PageRequest) {
  world.gmail.user.relabel(paramOf(request, "id"), textsOf(request, "add"), textsOf(request, "remove"));
  return {};
}

function messageBody(world: World, request: PageRequest) {
  const html = bodyOf(world.gmail.user.message(paramOf(request, "id")), "text/html");
  return { status: 200, headers: MESSAGE_HEADERS, text: messageDocument(html ?? "") };
}

async function answer(world: World, request: PageRequest) {
  await deliverAnswer(world, paramOf(request, "id"), textOf(request, "as"), textOf(request, "text"));
  return {};
}

/** Reading and filing mail, and what other people answer. */
export const MAIL_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/labels", run: (world) => labelViews(world.gmail) },
  {
    method: "GET",
    path: "/api/threads",
    run: (world, { query }) =>
      listThreads(world, { label: query.get("label") ?? "INBOX", query: query.get("q") ?? "", page: query.get("page") ?? "" }),
  },
  { method: "GET", path: "/api/threads/:id", run: openThread },
  { method: "POST", path: "/api/threads/:id/labels", run: changeLabels },
  { method: "POST", path: "/api/threads/:id/answer", run: answer },
  {
    method: "POST",
    path: "/api/threads/:id/reply",
    run: async (world, request) => draftView(world, await startReply(world, paramOf(request, "id"))),
  },
  { method: "GET", path: "/api/ready-answers", run: () => READY_ANSWERS },
  { method: "GET", path: "/messages/:id/body", run: messageBody },
];
