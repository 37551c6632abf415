import { handle, type Method, SELF, type ServiceClass, ServiceError } from "../service/spec";
import { type CardClass, copied, type Fields, need, set } from "./builder";
import { CARD } from "./card";
import { OPEN_LINK } from "./clicks";
import { SUGGESTIONS } from "./inputs";

function step(takes: readonly string[], json: (value: unknown) => unknown): Method<Fields> {
  return {
    takes: [takes],
    run(fields, [value], world) {
      fields["steps"] = [...(fields["steps"] ?? []), json(copied(value, world))];
      return SELF;
    },
  };
}

export const NAVIGATION: CardClass = {
  name: "CardService.Navigation",
  methods: {
    pushCard: step([CARD.name], (pushCard) => ({ pushCard })),
    updateCard: step([CARD.name], (updateCard) => ({ updateCard })),
    popCard: step([], () => ({ pop: true })),
    popToRoot: step([], () => ({ popToRoot: true })),
    popToNamedCard: step(["string"], (popToCard) => ({ popToCard })),
    printJson: { takes: [[]], run: ({ steps = [] }) => JSON.stringify({ navigations: steps }) },
  },
  json: ({ steps = [] }) => {
    if (steps.length === 0) throw new ServiceError("Navigation: say where to go before it is used.");
    return steps;
  },
};

export const NOTIFICATION: CardClass = {
  name: "CardService.Notification",
  methods: { setText: set("text", "string") },
  json(fields) {
    need("Notification", fields, { text: "setText" });
    return { ...fields };
  },
};

/** A built reply: only its JSON is left. */
function built(name: string): CardClass {
  return {
    name: `CardService.${name}`,
    methods: { printJson: { takes: [[]], run: ({ json }) => JSON.stringify(json) } },
    json: ({ json }) => json,
  };
}

export const ACTION_RESPONSE = built("ActionResponse");
export const UNIVERSAL_ACTION_RESPONSE = built("UniversalActionResponse");
export const COMPOSE_ACTION_RESPONSE = built("ComposeActionResponse");
export const SUGGESTIONS_RESPONSE = built("SuggestionsResponse");

/** A builder has no JSON of its own: nothing takes it before build() was called. */
function builderOf(response: CardClass, methods: Readonly<Record<string, Method<Fields>>>): ServiceClass<Fields> {
  return {
    name: `${response.name}Builder`,
    methods: { ...methods, build: { takes: [[]], run: (fields) => handle(response, { json: { ...fields } }) } },
  };
}

export const ACTION_RESPONSE_BUILDER = builderOf(ACTION_RESPONSE, {
  setNavigation: set("navigations", NAVIGATION.name),
  setNotification: set("notification", NOTIFICATION.name),
  setOpenLink: set("link", OPEN_LINK.name),
  setStateChanged: set("stateChanged", "boolean"),
});

export const UNIVERSAL_ACTION_RESPONSE_BUILDER = builderOf(UNIVERSAL_ACTION_RESPONSE, {
  displayAddOnCards: set("cards", `${CARD.name}[]`),
  setOpenLink: set("openLink", OPEN_LINK.name),
});

export const COMPOSE_ACTION_RESPONSE_BUILDER = builderOf(COMPOSE_ACTION_RESPONSE, {
  setGmailDraft: {
    takes: [["GmailApp.GmailDraft"]],
    run(fields, [draft]) {
      fields["draftId"] = draft.state.id;
      return SELF;
    },
  },
});

export const SUGGESTIONS_RESPONSE_BUILDER = builderOf(SUGGESTIONS_RESPONSE, {
  setSuggestions: set("suggestions", SUGGESTIONS.name),
});
