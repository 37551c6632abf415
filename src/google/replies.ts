import type { Card } from "../ui/card";
import type { Reply } from "../ui/reply";
import { cardOf } from "./cards/card";

type Built =
  | GoogleAppsScript.Card_Service.ActionResponse
  | GoogleAppsScript.Card_Service.ComposeActionResponse
  | GoogleAppsScript.Card_Service.SuggestionsResponse;

/** What Gmail expects of each kind of press (PLATFORM 3.4). An empty reply would be refused, and none of ours is. */
export function replyOf(reply: Reply): Built {
  switch (reply.reply) {
    case "draft":
      return CardService.newComposeActionResponseBuilder()
        .setGmailDraft(reply.draft.handle as GoogleAppsScript.Gmail.GmailDraft)
        .build();
    case "suggestions":
      return CardService.newSuggestionsResponseBuilder()
        .setSuggestions(CardService.newSuggestions().addSuggestions([...reply.items]))
        .build();
    case "card": {
      const card = cardOf(reply.card);
      const navigation = CardService.newNavigation();
      if (reply.how === "push") navigation.pushCard(card);
      else if (reply.how === "root") navigation.popToRoot().updateCard(card);
      else navigation.updateCard(card);
      const builder = CardService.newActionResponseBuilder().setNavigation(navigation).setStateChanged(true);
      if (reply.toast !== undefined) builder.setNotification(CardService.newNotification().setText(reply.toast));
      return builder.build();
    }
  }
}

export const toast = (text: string): Built =>
  CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).build();

export const suggestNothing = (): Built =>
  CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestions([])).build();

export const universalOf = (card: Card): GoogleAppsScript.Card_Service.UniversalActionResponse =>
  CardService.newUniversalActionResponseBuilder()
    .displayAddOnCards([cardOf(card)])
    .build();
