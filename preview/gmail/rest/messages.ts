import { invalid, notFound } from "../errors";
import { modifyBatch, modifyMessage, modifyThread } from "../labelling";
import { inwardLabel } from "../mailbox";
import { contentOf, getMessage, getThread } from "../messages";
import { attachmentPart, base64Url } from "../payload";
import { listReply, messageReference, messageResource, pageOf } from "../resources";
import { findMessages } from "../search/find";
import { hexId, param, type RestRequest, type Route, stringList } from "./request";

function found({ box, query }: RestRequest): string[] {
  const labelIds = query.getAll("labelIds");
  for (const id of labelIds) inwardLabel(box, id);
  return findMessages(box, { q: query.get("q") ?? "", labelIds, includeSpamTrash: query.get("includeSpamTrash") === "true" });
}

function change({ body }: RestRequest): { addLabelIds: readonly string[]; removeLabelIds: readonly string[] } {
  return { addLabelIds: stringList(body, "addLabelIds"), removeLabelIds: stringList(body, "removeLabelIds") };
}

function listMessages(request: RestRequest): unknown {
  const page = pageOf(found(request), request.query);
  const items = page.items.map((id) => ({ id, threadId: contentOf(request.box, id).threadId }));
  return listReply("messages", { ...page, items });
}

/** A thread is found when any of its messages is. */
function listThreads(request: RestRequest): unknown {
  const { box, query } = request;
  const page = pageOf([...new Set(found(request).map((id) => contentOf(box, id).threadId))], query);
  const items = page.items.map((id) => {
    const last = getThread(box, id).at(-1);
    return { id, snippet: last?.snippet ?? "", historyId: last?.historyId ?? "" };
  });
  return listReply("threads", { ...page, items });
}

function getWholeThread(request: RestRequest): unknown {
  const { box, query } = request;
  const messages = getThread(box, hexId(request, "id"));
  const last = messages.at(-1);
  if (last === undefined) throw notFound();
  return {
    id: last.threadId,
    historyId: last.historyId,
    messages: messages.map((message) => messageResource(box, message, query)),
  };
}

function getAttachment(request: RestRequest): unknown {
  const message = getMessage(request.box, hexId(request, "messageId"));
  const part = attachmentPart(message.root, param(request, "id"));
  if (part === null) throw invalid("Invalid attachment token");
  const bytes = part.body();
  return { size: bytes.length, data: base64Url(bytes) };
}

const LISTING = ["q", "labelIds", "maxResults", "pageToken", "includeSpamTrash"];
const READING = ["format", "metadataHeaders"];
const LABELLING = ["addLabelIds", "removeLabelIds"];

export const MESSAGE_ROUTES: readonly Route[] = [
  { method: "GET", path: "/messages", query: LISTING, answer: listMessages },
  {
    method: "GET",
    path: "/messages/:id",
    query: READING,
    answer: (request) => messageResource(request.box, getMessage(request.box, hexId(request, "id")), request.query),
  },
  { method: "GET", path: "/messages/:messageId/attachments/:id", answer: getAttachment },
  {
    method: "POST",
    path: "/messages/batchModify",
    body: ["ids", ...LABELLING],
    answer: (request) => {
      modifyBatch(request.box, stringList(request.body, "ids"), change(request));
      return null;
    },
  },
  {
    method: "POST",
    path: "/messages/:id/modify",
    body: LABELLING,
    answer: (request) => messageReference(modifyMessage(request.box, hexId(request, "id"), change(request))),
  },
  { method: "GET", path: "/threads", query: LISTING, answer: listThreads },
  { method: "GET", path: "/threads/:id", query: READING, answer: getWholeThread },
  {
    method: "POST",
    path: "/threads/:id/modify",
    body: LABELLING,
    answer: (request) => {
      const id = hexId(request, "id");
      return { id, messages: modifyThread(request.box, id, change(request)).map(messageReference) };
    },
  },
];
