import type { Language } from "../../domain/language";
import type { Habits } from "../../domain/voice";
import type { Card } from "../card";
import { MOST } from "../fields";
import { LANGUAGE_NAMES } from "../languageNames";
import { link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons } from "../widgets";

/** How the connector opens and ends letters in one language; an empty field is ours. */
export function habitsCard(language: Language, own: Habits, ours: Required<Habits>, texts: Texts): Card {
  const words = texts.templates;
  const field = (name: keyof Habits, most: number) => ({
    kind: "input" as const,
    name,
    title: words[name],
    value: own[name] ?? "",
    hint: words.habitHint(ours[name]),
    most,
  });
  return {
    name: "habits",
    title: words.habits,
    subtitle: LANGUAGE_NAMES[language],
    sections: [
      {
        widgets: [
          field("greeting", MOST.greeting),
          field("closing", MOST.closing),
          buttons({ label: texts.settings.save, press: link("saveHabits", { language }), style: "filled" }),
        ],
      },
    ],
  };
}
