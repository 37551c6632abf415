import { isDue, nextStep } from "../domain/agenda";
import { dayOf } from "../domain/calendar";
import type { Intro } from "../domain/intro";
import { stageOf } from "../domain/stage";
import type { Card } from "../ui/card";
import { type HomeLine, homeCard, searchCard } from "../ui/cards/homeCard";
import { welcomeCard } from "../ui/cards/noticeCards";
import { push, replace, toRoot } from "../ui/reply";
import type { App, Snapshot } from "./app";
import type { Handlers } from "./handler";
import { look } from "./look/look";

/** A store fuller than this many bytes deserves a word: long before it is full at 500 KB. */
const FILLING_BYTES = 350_000;
const FULL_BYTES = 500 * 1024;

/** What is my move, what waits, what sleeps, what was finished. Looks at Gmail first, so that what was sent meanwhile shows. */
export function openHome(app: App): Card {
  const snapshot = app.store.read();
  return snapshot.settings.welcomed || snapshot.intros().length > 0 ? homeOf(app, snapshot) : welcomeCard(app.session.texts);
}

export function homeOf(app: App, snapshot: Snapshot): Card {
  const { intros, all } = look(app, snapshot);
  const view = {
    lines: inOrder(app, snapshot, intros),
    unreadable: snapshot.unreadable,
    fullPercent: snapshot.bytes > FILLING_BYTES ? Math.round((100 * snapshot.bytes) / FULL_BYTES) : null,
    lookedAtAll: all,
  };
  return homeCard(view, app.session.texts, app.session);
}

/** What has waited longest comes first; what was finished last comes first. */
function inOrder(app: App, snapshot: Snapshot, intros: readonly Intro[]): HomeLine[] {
  const { now, offset } = app.session;
  const today = dayOf(now, offset);
  const lines = intros.map((intro): HomeLine => {
    const step = nextStep(intro, snapshot.settings.patience, now, offset);
    // A reminder that has come due is the connector's move, though the label says that somebody is waited for.
    return { intro, step, stage: isDue(step) ? "your-move" : stageOf(intro, today) };
  });
  const since = ({ intro, step }: HomeLine): number => ("since" in step ? step.since : intro.changedAt);
  return lines.sort((a, b) => (a.stage === "closed" && b.stage === "closed" ? since(b) - since(a) : since(a) - since(b)));
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** Every word of the query in a name, an address, a company or a role of either side. */
export function matching(intro: Intro, query: string): boolean {
  const sides = [intro.requester, intro.contact].flatMap(({ person, others, company, role }) => [
    ...[person, ...others].flatMap(({ name, email }) => [name, email]),
    company,
    role,
  ]);
  const text = fold(sides.join(" "));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export const homeHandlers: Pick<Handlers, "showHome" | "search"> = {
  showHome(app) {
    const snapshot = app.store.read();
    if (snapshot.settings.welcomed) return toRoot(homeOf(app, snapshot));
    return app.store.change((fresh, write) => {
      write({ settings: { ...fresh.settings, welcomed: true } });
      return toRoot(homeOf(app, fresh));
    });
  },
  search(app, { form }) {
    const snapshot = app.store.read();
    if (form.query === "") return replace(homeOf(app, snapshot));
    const found = inOrder(app, snapshot, snapshot.intros()).filter(({ intro }) => matching(intro, form.query));
    return push(searchCard(form.query, found, app.session.texts, app.session));
  },
};
