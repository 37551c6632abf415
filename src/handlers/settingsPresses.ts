import { AppError } from "../domain/errors";
import type { Settings } from "../domain/settings";
import { firstName } from "../letters/names";
import { settingsCard } from "../ui/cards/settingsCard";
import { replace } from "../ui/reply";
import type { FormFor } from "../ui/routes";
import type { App, Snapshot } from "./app";
import type { Handlers } from "./handler";

export const settingsPresses: Pick<Handlers, "saveSettings" | "switchBackground"> = {
  saveSettings: (app, { form }) =>
    app.store.change((snapshot, write) => {
      const settings = settingsIn(form, snapshot.settings);
      write({ settings });
      return replace(settingsCardOf(app, { ...snapshot, settings }), app.session.texts.settings.saved);
    }),
  switchBackground: (app, { params, form }) =>
    app.store.change((snapshot, write) => {
      const settings = { ...settingsIn(form, snapshot.settings), background: params.to === "on" };
      if (settings.background) app.background.on();
      else app.background.off();
      write({ settings });
      return replace(settingsCardOf(app, { ...snapshot, settings }), app.session.texts.settings.saved);
    }),
};

export function settingsCardOf(app: App, { settings, account }: Pick<Snapshot, "settings" | "account">) {
  return settingsCard(settings, firstName(account.name, { word: app.session.texts.and }), app.session.texts);
}

function settingsIn(form: FormFor<"saveSettings">, known: Settings): Settings {
  const { nudgeAfter, lapseAfter, followupAfter, outcomeAfter } = form;
  if (nudgeAfter === null || lapseAfter === null || followupAfter === null || outcomeAfter === null)
    throw new AppError("not-a-number");
  if (nudgeAfter >= lapseAfter) throw new AppError("nudge-after-lapse");
  return {
    ...known,
    patience: { nudgeAfter, lapseAfter, followupAfter, outcomeAfter },
    unnamedFirst: form.unnamedFirst,
    signature: form.signature,
  };
}
