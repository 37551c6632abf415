import { LETTERS, type LetterKind } from "../../domain/letter";
import type { Button } from "../../ui/card";
import type { Link, ReplyKind, RouteName } from "../../ui/routes";

/** The one callback of all presses; main.ts exports it. */
export const CALLBACK = "onAction";

export function actionOf(link: Link<ReplyKind>, requires: readonly string[] = []): GoogleAppsScript.Card_Service.Action {
  const action = CardService.newAction()
    .setFunctionName(CALLBACK)
    .setParameters({ ...link.params, route: link.route })
    .setLoadIndicator(CardService.LoadIndicator.SPINNER);
  for (const field of requires) action.addRequiredWidget(field);
  return action;
}

/** Routes whose letter is fixed; `write` carries its letter as a parameter. */
const LETTER_OF: Partial<Record<RouteName, LetterKind>> = {
  askPermission: "permission",
  askMissing: "missing",
  decline: "refusal",
  writeOutcome: "outcome",
};

/** Whether the draft opens below its thread or in a window of its own. */
export function composedAs(link: Link<ReplyKind>): GoogleAppsScript.Card_Service.ComposedEmailType {
  const letter = LETTER_OF[link.route] ?? (link.params.letter as LetterKind | undefined);
  const reply = letter !== undefined && LETTERS[letter].reply;
  return reply ? CardService.ComposedEmailType.REPLY_AS_DRAFT : CardService.ComposedEmailType.STANDALONE_DRAFT;
}

const STYLES = { filled: "FILLED", tonal: "FILLED_TONAL", quiet: "BORDERLESS" } as const;

export function buttonOf(button: Button): GoogleAppsScript.Card_Service.TextButton {
  const style = button.style === undefined ? "OUTLINED" : STYLES[button.style];
  const made = CardService.newTextButton().setText(button.label).setTextButtonStyle(CardService.TextButtonStyle[style]);
  if ("opens" in button) return made.setComposeAction(actionOf(button.opens, button.requires), composedAs(button.opens));
  return made.setOnClickAction(actionOf(button.press, button.requires));
}
