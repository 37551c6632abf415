import vm from "node:vm";
import { type EventParts, eventOf, type OpenMessage } from "./events";
import { createExecutor, type Run } from "./execution";
import { filledIn, formInputsOf } from "./forms";
import { contextualFunction, homepageFunction, universalFunction } from "./manifest";
import type { PendingFault } from "./meter";
import { parametersOf, pressOf } from "./presses";
import type { Purpose } from "./replies";
import type { Grants } from "./scopes";
import { newScriptState } from "./scriptState";
import { createShownCards, type ShownCards } from "./shownCards";
import type { AppsScript, AppsScriptOptions, Execution } from "./types";
import { heldBack } from "./validation";

/** A script and its user: what lives between executions, and the ways in which Gmail runs it. */
export function createAppsScript(options: AppsScriptOptions): AppsScript {
  const { manifest } = options;
  const state = newScriptState();
  const grants: Grants = { asked: manifest.oauthScopes ?? [], revoked: false };
  const faults: PendingFault[] = [];
  const script = new vm.Script(options.bundle, { filename: "Code.js" });
  const gmail = createHost(options, grants, createExecutor({ options, script, state, grants, faults }));
  return {
    openHome: () => gmail.run(homepageFunction(manifest), "cards", {}),
    openMessage: ({ messageId, threadId }) =>
      gmail.run(contextualFunction(manifest), "message", { message: { messageId, threadId } }),
    universal: (label, message) => gmail.run(universalFunction(manifest, label), "universal", { message }),
    click: (onClick, form = {}, message) => gmail.click(onClick, form, message),
    run: (functionName, event) => gmail.trigger(functionName, event),
    fail: (fault) => void faults.push({ fault, seen: 0 }),
    properties: state.userProperties,
    get triggers() {
      return state.triggers.map(({ functionName, everyHours }) => ({ functionName, everyHours }));
    },
    revoke() {
      grants.revoked = true;
    },
    holdLock(kind) {
      state.locks.set(kind, "elsewhere");
      return () => void state.locks.delete(kind);
    },
  };
}

interface Host {
  run(functionName: string, purpose: Purpose, parts: EventParts): Execution;
  click(onClick: unknown, form: Parameters<AppsScript["click"]>[1] & object, message: OpenMessage | undefined): Execution;
  trigger(functionName: string, event: unknown): Execution;
}

/** Gmail's side of it: it makes the events, remembers the cards that it showed, and looks at a form before it submits it. */
function createHost(options: AppsScriptOptions, grants: Grants, execute: (run: Run) => Execution): Host {
  const shown: ShownCards = createShownCards();
  const ended = (execution: Execution): Execution => {
    shown.show(execution.response);
    options.onExecution?.(execution);
    return execution;
  };
  const run: Host["run"] = (functionName, purpose, parts) =>
    ended(execute({ functionName, purpose, event: () => eventOf(options, grants, parts) }));
  return {
    run,
    click(onClick, form, message) {
      const { action, purpose, submits } = pressOf(onClick);
      const card = shown.cardWith(action);
      const values = card === null ? form : filledIn(card, form);
      const held = card !== null && submits ? heldBack(card, values, action) : null;
      if (held !== null) return ended(notRun(action.function, held));
      return run(action.function, purpose, { message, parameters: parametersOf(action), formInputs: formInputsOf(values, card) });
    },
    trigger: (functionName, event) => ended(execute({ functionName, purpose: "trigger", event: () => event })),
  };
}

function notRun(functionName: string, message: string): Execution {
  return { functionName, error: { message, stack: "" }, calls: [], logs: [], milliseconds: 0 };
}
