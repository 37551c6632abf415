import { type Method, SELF, ServiceError } from "../service/spec";
import { add, type CardClass, copied, type Fields, need, pick, refuse, set } from "./builder";
import { checkedLink } from "./links";

export const ACTION: CardClass = {
  name: "CardService.Action",
  methods: {
    setFunctionName: set("function", "string"),
    setParameters: {
      takes: [["map"]],
      run(fields, [parameters]) {
        fields["parameters"] = Object.entries(parameters).map(([key, value]) => ({ key, value }));
        return SELF;
      },
    },
    setLoadIndicator: set("loadIndicator", "CardService.LoadIndicator"),
    setPersistValues: set("persistValues", "boolean"),
    addRequiredWidget: add("requiredWidgets", "string"),
    setAllWidgetsAreRequired: set("allWidgetsAreRequired", "boolean"),
  },
  json(fields, { hasFunction }) {
    need("Action", fields, { function: "setFunctionName" });
    if (!hasFunction(fields["function"])) throw new ServiceError(`Script function not found: ${fields["function"]}`);
    return { ...fields };
  },
};

/** Card Service has an older and a newer word for the same thing; Google's JSON has one. */
const onCloseJson = ({ onClose }: Fields): Fields =>
  onClose === undefined ? {} : { onClose: onClose === "RELOAD_ADD_ON" ? "RELOAD" : onClose };

export const OPEN_LINK: CardClass = {
  name: "CardService.OpenLink",
  methods: {
    setUrl: set("url", "string"),
    setOpenAs: set("openAs", "CardService.OpenAs"),
    setOnClose: set("onClose", "CardService.OnClose"),
  },
  json(fields, { options }) {
    need("OpenLink", fields, { url: "setUrl" });
    return { ...fields, ...onCloseJson(fields), url: checkedLink(fields["url"], options.manifest) };
  },
};

export const AUTHORIZATION_ACTION: CardClass = {
  name: "CardService.AuthorizationAction",
  methods: { setAuthorizationUrl: set("url", "string") },
  json(fields) {
    need("AuthorizationAction", fields, { url: "setAuthorizationUrl" });
    return { ...fields };
  },
};

/** One thing to do on a click: a second one is refused, as an element can have only one (PLATFORM 2.3). */
function click(takes: readonly string[], onClick: (json: unknown, type: string | undefined) => Fields): Method<Fields> {
  return {
    takes: [takes],
    run(fields, [target, type], world) {
      refuse("Click", fields["onClick"] !== undefined, "an element can have only one action.");
      fields["onClick"] = onClick(copied(target, world), type?.value);
      return SELF;
    },
  };
}

/** The methods of everything that can be clicked. */
export const CLICK_METHODS: Readonly<Record<string, Method<Fields>>> = {
  setOnClickAction: click([ACTION.name], (action) => ({ action })),
  setOnClickOpenLinkAction: click([ACTION.name], (openDynamicLinkAction) => ({ openDynamicLinkAction })),
  setOpenLink: click([OPEN_LINK.name], (openLink) => ({ openLink })),
  setComposeAction: click([ACTION.name, "CardService.ComposedEmailType"], (action, type) => ({
    action,
    composeAction: { type },
  })),
  setAuthorizationAction: click([AUTHORIZATION_ACTION.name], (authorizationAction) => ({ authorizationAction })),
};

export const CARD_ACTION: CardClass = {
  name: "CardService.CardAction",
  methods: { setText: set("actionLabel", "string"), ...CLICK_METHODS },
  json(fields) {
    need("CardAction", fields, { actionLabel: "setText", onClick: "an action" });
    return pick(fields, { actionLabel: "actionLabel", onClick: "onClick" });
  },
};
