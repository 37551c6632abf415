import type { App } from "./app";
import { look } from "./look/look";

/** The look of each hour while the sidebar is closed: labels and facts, nothing that a person would have to be asked about. */
export function hourlyLook(app: App): void {
  // A trigger outlives the permission; it must then do nothing at all.
  if (!app.background.allowed()) return;
  const snapshot = app.store.read();
  if (!snapshot.settings.background) return app.background.off();
  const { intros } = look(app, snapshot);
  app.log({ event: "looked", intros: intros.length });
}
