import { notFound } from "../errors";
import { historySince, latestHistoryId } from "../history";
import { changeLabel, createLabel, getLabel, listLabels, removeLabel } from "../labels";
import { callPackage } from "../mailbox";
import { contentOf, listIds } from "../messages";
import { param, type RestRequest, type Route } from "./request";

function profile({ box }: RestRequest): unknown {
  const ids = listIds(box, [], true);
  return {
    emailAddress: box.email,
    messagesTotal: ids.length,
    threadsTotal: new Set(ids.map((id) => contentOf(box, id).threadId)).size,
    historyId: latestHistoryId(box),
  };
}

function history({ box, query }: RestRequest): unknown {
  const start = box.history.inward(query.get("startHistoryId") ?? "");
  if (start === null) throw notFound();
  return historySince(box, start, query);
}

const HISTORY = ["startHistoryId", "historyTypes", "labelId", "maxResults", "pageToken"];
const LABEL = ["id", "name", "type", "messageListVisibility", "labelListVisibility", "color"];

export const ACCOUNT_ROUTES: readonly Route[] = [
  { method: "GET", path: "/profile", answer: profile },
  { method: "GET", path: "/history", query: HISTORY, answer: history },
  { method: "GET", path: "/settings/sendAs", answer: ({ box }) => callPackage(box, "GET", "/settings/sendAs").json },
  { method: "GET", path: "/labels", answer: ({ box }) => ({ labels: listLabels(box) }) },
  { method: "GET", path: "/labels/:id", answer: (request) => getLabel(request.box, param(request, "id")) },
  { method: "POST", path: "/labels", body: LABEL, answer: ({ box, body }) => createLabel(box, body) },
  {
    method: "PUT",
    path: "/labels/:id",
    body: LABEL,
    answer: (request) => changeLabel(request.box, "PUT", param(request, "id"), request.body),
  },
  {
    method: "PATCH",
    path: "/labels/:id",
    body: LABEL,
    answer: (request) => changeLabel(request.box, "PATCH", param(request, "id"), request.body),
  },
  {
    method: "DELETE",
    path: "/labels/:id",
    answer: (request) => {
      removeLabel(request.box, param(request, "id"));
      return null;
    },
  },
];
