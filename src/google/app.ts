import type { App } from "../handlers/app";
import { languageOfLocale, textsIn } from "../ui/texts";
import { background } from "./background";
import type { Happening } from "./event";
import { gmail } from "./gmail/gmail";
import { log } from "./log";
import { userStore } from "./store/store";

/** The world of one execution. */
export function appFor({ locale, offset }: Happening): App {
  const language = languageOfLocale(locale);
  return {
    gmail,
    store: userStore(log),
    background,
    log,
    session: { now: Date.now(), offset, language, texts: textsIn(language) },
    newId,
  };
}

/** Seven characters of base 36 among at most a few thousand: 78 billion of them. */
const newId = (): string =>
  Math.floor(Math.random() * 36 ** 7)
    .toString(36)
    .padStart(7, "0");
