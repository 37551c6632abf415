import type {
  ClickRequest,
  ClockView,
  DeveloperView,
  DraftFields,
  DraftView,
  LabelView,
  MessageRef,
  Outcome,
  Platform,
  ReadyAnswer,
  SessionView,
  ThreadList,
  ThreadView,
} from "../server/wire";

/** What the server refused, in its own sentence. */
export class ServerError extends Error {}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init =
    body === undefined ? { method } : { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const reply = await fetch(path, init).catch(() => null);
  if (!reply) throw new ServerError("The preview does not answer. Is npm start still running?");
  const json = await reply.json();
  if (!reply.ok) throw new ServerError(json.error);
  return json;
}

const get = <T>(path: string) => ask<T>("GET", path);
const post = <T = unknown>(path: string, body: unknown = {}) => ask<T>("POST", path, body);
const part = encodeURIComponent;

export const api = {
  session: () => get<SessionView>("/api/session"),
  labels: () => get<readonly LabelView[]>("/api/labels"),
  threads: (label: string, query: string, page: string) =>
    get<ThreadList>(`/api/threads?label=${part(label)}&q=${part(query)}&page=${part(page)}`),
  thread: (id: string) => get<ThreadView>(`/api/threads/${part(id)}`),
  changeLabels: (id: string, change: { add?: readonly string[]; remove?: readonly string[] }) =>
    post(`/api/threads/${part(id)}/labels`, change),
  answerAs: (id: string, answer: { as: string; text: string }) => post(`/api/threads/${part(id)}/answer`, answer),
  replyDraft: (id: string) => post<DraftView>(`/api/threads/${part(id)}/reply`),
  readyAnswers: () => get<readonly ReadyAnswer[]>("/api/ready-answers"),

  newDraft: () => post<DraftView>("/api/drafts"),
  draft: (id: string) => get<DraftView>(`/api/drafts/${part(id)}`),
  saveDraft: (id: string, fields: DraftFields) => ask<DraftView>("PUT", `/api/drafts/${part(id)}`, fields),
  sendDraft: (id: string) => post(`/api/drafts/${part(id)}/send`),
  discardDraft: (id: string) => ask("DELETE", `/api/drafts/${part(id)}`),

  home: (platform: Platform) => post<Outcome>("/api/add-on/home", { platform }),
  openMessage: (message: MessageRef, platform: Platform) => post<Outcome>("/api/add-on/message", { ...message, platform }),
  universal: (label: string, message: MessageRef | null, platform: Platform) =>
    post<Outcome>("/api/add-on/universal", { label, platform, ...(message && { message }) }),
  click: (request: ClickRequest) => post<Outcome>("/api/add-on/click", request),
  runTrigger: (functionName: string) => post<Outcome>("/api/add-on/trigger", { functionName }),

  moveClock: (hours: number) => post<ClockView>("/api/clock", { hours }),
  developer: () => get<DeveloperView>("/api/developer"),
};
