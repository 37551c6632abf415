import { dayOf, daysBetween } from "../domain/calendar";
import type { Intro } from "../domain/intro";
import type { Person } from "../domain/person";
import { sayTime } from "../ui/dates";
import type { App } from "./app";

/** The 2nd ask in 30 days and the 4th in 90 deserve a word (DESIGN 2.4; ETIQUETTE's working targets). */
const LOADS = [
  { days: 30, asks: 1 },
  { days: 90, asks: 3 },
] as const;

/** What earlier introductions say about asking this contact for this requester. */
export function warningsFor(
  app: App,
  intros: readonly Intro[],
  contact: Person,
  requester: Person,
  except: string | null,
): string[] {
  if (contact.email === "") return [];
  const { texts } = app.session;
  const others = intros.filter((intro) => intro.id !== except && intro.contact.person.email === contact.email);
  const asked = others.flatMap((intro) => (intro.letters.permission?.status === "sent" ? [intro.letters.permission.at] : []));
  const today = dayOf(app.session.now, app.session.offset);
  const within = (days: number): number => asked.filter((at) => daysBetween(dayOf(at, app.session.offset), today) <= days).length;
  const load = LOADS.find(({ days, asks }) => within(days) >= asks);
  const warnings =
    load === undefined ? [] : [texts.request.askedLately(contact.name || contact.email, within(load.days), load.days)];
  const same = others.filter((intro) => intro.requester.person.email === requester.email && requester.email !== "");
  for (const intro of same.slice(-1)) {
    const when = sayTime(intro.contact.consent.at ?? intro.createdAt, texts, app.session);
    warnings.push(texts.request.askedBefore(when, texts.intro.consent[intro.contact.consent.state]));
  }
  return warnings;
}
