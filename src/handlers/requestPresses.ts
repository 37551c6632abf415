import { quietKey } from "../domain/quiet";
import { UNKNOWN_THREAD } from "../domain/record/record";
import { dismissedCard } from "../ui/cards/noticeCards";
import { requestCard } from "../ui/cards/requestCard";
import { formOf } from "../ui/cards/requestView";
import { push, replace } from "../ui/reply";
import type { Handlers } from "./handler";
import { NOBODY_NAMED, readRequest, requestView, targetsOf } from "./openRequest";
import { ensureReadable } from "./startIntro";

type Presses =
  | "showRequest"
  | "showTarget"
  | "confirmRequest"
  | "redrawRequest"
  | "useAddress"
  | "startByHand"
  | "dismiss"
  | "undismiss"
  | "suggestContacts";

/** Enough to choose from while typing; each is a message that has to be looked at. */
const SUGGESTED_FROM = 5;

/** What can be pressed on the card of a request before anything is kept. */
export const requestPresses: Pick<Handlers, Presses> = {
  showRequest(app, { params }) {
    const request = readRequest(app, params.message, app.store.read());
    return push(requestCard(requestView(app, request, params.target), app.session.texts));
  },

  redrawRequest(app, { params, form }) {
    const request = readRequest(app, params.message, app.store.read());
    return replace(requestCard(requestView(app, request, params.target, form), app.session.texts));
  },

  /** Another of the people asked for: what the connector said of the requester is kept, what it says of the contact is not. */
  showTarget(app, { params, form }) {
    const request = readRequest(app, params.message, app.store.read());
    const { contactName, contactEmail, company, role } = formOf(
      request.reading,
      targetsOf(request.reading)[params.target] ?? NOBODY_NAMED,
      false,
    );
    const next = { ...form, contactName, contactEmail, company, role };
    return replace(requestCard(requestView(app, request, params.target, next), app.session.texts));
  },

  confirmRequest(app, { params, form }) {
    const request = readRequest(app, params.message, app.store.read());
    return replace(requestCard({ ...requestView(app, request, params.target, form), certainty: "sure" }, app.session.texts));
  },

  useAddress(app, { params, form }) {
    const request = readRequest(app, params.message, app.store.read());
    const next = { ...form, contactEmail: params.email };
    return replace(requestCard(requestView(app, request, params.target, next), app.session.texts));
  },

  startByHand(app, { params }) {
    const request = readRequest(app, params.message, app.store.read());
    return push(requestCard(requestView(app, { ...request, byHand: true }, 0), app.session.texts));
  },

  dismiss(app, { params }) {
    return app.store.change((snapshot, write) => {
      const { message, reading } = readRequest(app, params.message, snapshot);
      ensureReadable(snapshot, message.threadId);
      const known = snapshot.thread(message.threadId) ?? UNKNOWN_THREAD;
      const quieted = new Set(snapshot.quieted);
      if (reading.evidence !== null) quieted.add(quietKey(message.mail.from?.email ?? "", reading.evidence.text));
      write({ threads: { [message.threadId]: { ...known, dismissed: true } }, quieted: newest(quieted) });
      return replace(dismissedCard(message.id, app.session.texts), app.session.texts.toasts.dismissed);
    });
  },

  undismiss(app, { params }) {
    return app.store.change((snapshot, write) => {
      const request = readRequest(app, params.message, snapshot);
      const { message, reading } = request;
      ensureReadable(snapshot, message.threadId);
      const known = snapshot.thread(message.threadId) ?? UNKNOWN_THREAD;
      const quieted = new Set(snapshot.quieted);
      if (reading.evidence !== null) quieted.delete(quietKey(message.mail.from?.email ?? "", reading.evidence.text));
      write({ threads: { [message.threadId]: known.intros.length > 0 ? { ...known, dismissed: false } : null }, quieted });
      return replace(requestCard(requestView(app, request, 0), app.session.texts));
    });
  },

  suggestContacts(app, { form }) {
    // Gmail finds whole words, not beginnings: the name finds more than the first letters of an address.
    const words = form.contactName || form.contactEmail;
    const people = words.length < 2 ? [] : app.gmail.people(words, SUGGESTED_FROM);
    return { reply: "suggestions", items: people.map(({ email }) => email) };
  },
};

/** One property holds them all: 9 KB, at about seven bytes each. */
const MOST_QUIETED = 800;

const newest = (quieted: ReadonlySet<string>): ReadonlySet<string> => new Set([...quieted].slice(-MOST_QUIETED));
