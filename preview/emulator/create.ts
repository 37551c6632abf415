import vm from "node:vm";
import { eventOf, type OpenMessage } from "./events";
import { createExecutor, type Run } from "./execution";
import { filledIn, formInputsOf } from "./forms";
import { contextualFunction, homepageFunction, universalFunction } from "./manifest";
import type { PendingFault } from "./meter";
import { parametersOf, pressOf } from "./presses";
import type { Grants } from "./scopes";
import { newScriptState } from "./scriptState";
import { createShownCards } from "./shownCards";
import type { AppsScript, AppsScriptOptions, Execution } from "./types";
import { heldBack } from "./validation";

/** A script and its user: what lives between executions, and the ways in which Gmail runs it. */
export function createAppsScript(options: AppsScriptOptions): AppsScript {
  const { manifest } = options;
  const state = newScriptState();
  const grants: Grants = { asked: manifest.oauthScopes ?? [], revoked: false };
  const faults: PendingFault[] = [];
  const shown = createShownCards();
  const script = new vm.Script(options.bundle, { filename: "Code.js" });
  const execute = createExecutor({ options, script, state, grants, faults });

  const ended = (execution: Execution): Execution => {
    shown.show(execution.response);
    options.onExecution?.(execution);
    return execution;
  };
  const run = (request: Run): Execution => ended(execute(request));
  const openCards = (functionName: string, message?: OpenMessage): Execution =>
    run({ functionName, purpose: "cards", event: () => eventOf(options, grants, { message }) });

  return {
    openHome: () => openCards(homepageFunction(manifest)),
    openMessage: ({ messageId, threadId }) => openCards(contextualFunction(manifest), { messageId, threadId }),
    universal: (label, message) =>
      run({
        functionName: universalFunction(manifest, label),
        purpose: "universal",
        event: () => eventOf(options, grants, { message }),
      }),
    click(onClick, form = {}, message) {
      const { action, purpose, submits } = pressOf(onClick);
      const card = shown.cardWith(action);
      const values = card === null ? form : filledIn(card, form);
      const held = card !== null && submits ? heldBack(card, values, action) : null;
      if (held !== null) return ended(notRun(action.function, held));
      const parts = { message, parameters: parametersOf(action), formInputs: formInputsOf(values, card) };
      return run({ functionName: action.function, purpose, event: () => eventOf(options, grants, parts) });
    },
    run: (functionName, event) => run({ functionName, purpose: "trigger", event: () => event }),
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

function notRun(functionName: string, message: string): Execution {
  return { functionName, error: { message, stack: "" }, calls: [], logs: [], milliseconds: 0 };
}
