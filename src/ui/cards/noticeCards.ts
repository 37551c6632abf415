import type { Intro } from "../../domain/intro";
import type { Reading } from "../../reading/types";
import type { Button, Card } from "../card";
import { introTitle } from "../names";
import { type Link, link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, homeButton, noticeCard, paragraph, row } from "../widgets";

/** Why there is no request card for an open message. */
export type Quiet = "none" | "own" | "automatic" | Exclude<Reading["kind"], "none" | "intro-request">;

export function nothingCard(messageId: string, why: Quiet, texts: Texts): Card {
  const { nothing } = texts;
  const sentence = why === "none" ? nothing.text : why === "own" || why === "automatic" ? nothing[why] : texts.kinds[why];
  const start = { label: nothing.start, press: link("startByHand", { message: messageId }), style: "tonal" as const };
  const title = why === "none" || why === "own" || why === "automatic" ? nothing.title : texts.kindTitles[why];
  return noticeCard(title, sentence, start, homeButton(texts));
}

export function dismissedCard(messageId: string, texts: Texts): Card {
  const { dismissed } = texts;
  return noticeCard(
    dismissed.title,
    dismissed.text,
    { label: dismissed.undo, press: link("undismiss", { message: messageId }) },
    homeButton(texts),
  );
}

export function welcomeCard(texts: Texts): Card {
  const { welcome } = texts;
  return {
    name: "welcome",
    title: welcome.title,
    sections: [
      { widgets: [paragraph(welcome.text)] },
      { widgets: welcome.promises.map((promise) => row({ icon: "check_circle", text: promise })) },
      { widgets: [buttons({ label: welcome.start, press: link("showHome", {}), style: "filled" })] },
    ],
  };
}

export function helpCard(texts: Texts): Card {
  const { help } = texts;
  const steps = help.steps.map((step, index) => row({ top: `${index + 1}`, text: step }));
  return {
    name: "help",
    title: help.title,
    sections: [
      { widgets: steps },
      { widgets: [row({ icon: "mail", text: help.labels }), row({ icon: "check_circle", text: help.promise })] },
      { widgets: [buttons(homeButton(texts))] },
    ],
  };
}

export function eraseCard(intro: Intro, texts: Texts): Card {
  const { erase } = texts;
  return noticeCard(
    erase.title,
    erase.text(introTitle(intro, texts)),
    { label: erase.yes, press: link("erase", { intro: intro.id }), style: "filled" },
    { label: erase.no, press: link("showIntro", { intro: intro.id }), style: "quiet" },
  );
}

/** What went wrong and what to do next, in one sentence; `again` is the press that tries the same once more. */
export function problemCard(sentence: string, texts: Texts, again: Link<"card"> | null = null): Card {
  const retry: Button[] = again === null ? [] : [{ label: texts.errorRetry, press: again, style: "filled" }];
  return noticeCard(texts.errorTitle, sentence, ...retry, homeButton(texts));
}
