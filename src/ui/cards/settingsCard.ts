import type { Patience } from "../../domain/agenda";
import type { Settings } from "../../domain/settings";
import type { Card, Input } from "../card";
import { MOST } from "../fields";
import { link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, paragraph, row } from "../widgets";

const DAYS = ["nudgeAfter", "lapseAfter", "followupAfter", "outcomeAfter"] as const satisfies readonly (keyof Patience)[];

export function settingsCard(settings: Settings, firstName: string, texts: Texts): Card {
  const words = texts.settings;
  const days = DAYS.map(
    (name): Input => ({ kind: "input", name, title: words[name], value: String(settings.patience[name]), as: "number" }),
  );
  const to = settings.background ? "off" : "on";
  return {
    name: "settings",
    title: words.title,
    sections: [
      { header: words.patience, widgets: days },
      {
        header: words.letters,
        widgets: [
          row({ text: words.unnamedFirst, toggle: { name: "unnamedFirst", on: settings.unnamedFirst } }),
          {
            kind: "input",
            name: "signature",
            title: words.signature,
            value: settings.signature,
            hint: words.signatureHint(firstName),
            lines: true,
            most: MOST.signature,
          },
        ],
      },
      { widgets: [buttons({ label: words.save, press: link("saveSettings", {}), style: "filled" })] },
      {
        widgets: [row({ icon: "mail", text: words.editLetters, bottom: words.editLettersHint, press: link("showLetters", {}) })],
      },
      {
        header: words.background,
        widgets: [
          paragraph(words.backgroundHint),
          buttons({ label: words[to], press: link("switchBackground", { to }), style: "tonal" }),
        ],
      },
    ],
  };
}
