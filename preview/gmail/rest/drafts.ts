import { createDraft, getDraft, listDrafts, removeDraft, replaceDraft, type StoredDraft, sendDraft } from "../drafts";
import { invalid } from "../errors";
import { listReply, messageReference, messageResource, pageOf } from "../resources";
import { findMessages } from "../search/find";
import { param, type RestRequest, type Route, rawOf, threadIdOf } from "./request";

function reference({ id, message }: StoredDraft): unknown {
  return { id, message: messageReference(message) };
}

function list({ box, query }: RestRequest): unknown {
  const q = query.get("q") ?? "";
  const wanted = q.trim() === "" ? null : new Set(findMessages(box, { q, labelIds: ["DRAFT"], includeSpamTrash: false }));
  const drafts = listDrafts(box).filter((draft) => wanted === null || wanted.has(draft.message.id));
  return listReply("drafts", pageOf(drafts, query));
}

export const DRAFT_ROUTES: readonly Route[] = [
  { method: "GET", path: "/drafts", query: ["q", "maxResults", "pageToken", "includeSpamTrash"], answer: list },
  {
    method: "POST",
    path: "/drafts",
    body: ["id", "message"],
    answer: ({ box, body }) => reference(createDraft(box, rawOf(body["message"]), threadIdOf(body["message"]))),
  },
  {
    method: "POST",
    path: "/drafts/send",
    body: ["id", "message"],
    answer: ({ box, body }) => {
      if (typeof body["id"] !== "string") throw invalid("Draft id is required");
      return messageReference(sendDraft(box, body["id"]));
    },
  },
  {
    method: "GET",
    path: "/drafts/:id",
    query: ["format"],
    answer: (request) => {
      const { id, message } = getDraft(request.box, param(request, "id"));
      return { id, message: messageResource(request.box, message, request.query) };
    },
  },
  {
    method: "PUT",
    path: "/drafts/:id",
    body: ["id", "message"],
    answer: (request) => {
      const { box, body } = request;
      return reference(replaceDraft(box, param(request, "id"), rawOf(body["message"]), threadIdOf(body["message"])));
    },
  },
  {
    method: "DELETE",
    path: "/drafts/:id",
    answer: (request) => {
      removeDraft(request.box, param(request, "id"));
      return null;
    },
  },
];
