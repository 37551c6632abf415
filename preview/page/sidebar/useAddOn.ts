import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { MessageRef, Outcome, Platform } from "../../server/wire";
import { api } from "../api";
import type { CardHost } from "../cards/cardContext";
import type { OnClick } from "../cards/cardJson";
import { addOnReducer, FIRST_STATE, type Place, PROBLEM } from "./addOnState";

/** What the sidebar needs done outside of itself. */
export interface AddOnSurroundings {
  readonly toast: (text: string) => void;
  readonly openDraft: (draftId: string) => void;
  /** An execution ended: mail, labels and the developer panel may have changed. */
  readonly changed: () => void;
}

const NO_ANSWER: Outcome = { milliseconds: 0, error: { message: "The preview did not answer.", stack: "" } };
const LINK = /^(https|mailto|tel):/i;

function follow(url: string): void {
  if (LINK.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}

/** Gmail tells the person what a press came to: the draft it made, a line of text, a page, or why nothing happened. */
function announce({ response, error }: Outcome, isCompose: boolean, { toast, openDraft }: AddOnSurroundings): void {
  // Gmail shows a compose action's own sentence, and its own where a field keeps the action from running; those have no stack.
  if (error) toast(isCompose || error.stack === "" ? error.message : PROBLEM);
  if (response?.type === "compose") openDraft(response.draftId);
  if (response?.type === "universal" && response.json.openLink) follow(response.json.openLink);
  if (response?.type !== "action") return;
  if (response.json.notification) toast(response.json.notification.text);
  if (response.json.link) follow(response.json.link.url);
}

interface OpenedMessage {
  readonly message: MessageRef | null;
  readonly renew: () => boolean;
}

interface Shown {
  readonly hasHome: boolean;
  /** Triggers fire only while the add-on is open. */
  readonly active: boolean;
  readonly platform: Platform;
}

/** Runs the add-on as Gmail does and keeps its two card stacks. */
export function useAddOn(
  { message, renew }: OpenedMessage,
  { hasHome, active, platform }: Shown,
  surroundings: AddOnSurroundings,
) {
  const [state, dispatch] = useReducer(addOnReducer, FIRST_STATE);
  const [running, setRunning] = useState(0);
  // A reply that comes after another message was opened belongs to a stack that is gone.
  const opened = useRef(message?.messageId);
  opened.current = message?.messageId;

  async function during<T>(work: () => Promise<T>): Promise<T | null> {
    setRunning((count) => count + 1);
    try {
      return await work();
    } catch (error) {
      surroundings.toast((error as Error).message);
      return null;
    } finally {
      setRunning((count) => count - 1);
    }
  }

  async function trigger(place: Place): Promise<void> {
    if (place === "message" && !message) return;
    const asked = message?.messageId;
    const outcome = await during(() =>
      place === "message" && message ? api.openMessage(message, platform) : api.home(platform),
    );
    if (place === "message" && opened.current !== asked) return;
    dispatch({ kind: "triggered", place, outcome: outcome ?? NO_ANSWER });
    surroundings.changed();
  }

  async function act(place: Place, work: () => Promise<Outcome>, { persist = false, isCompose = false } = {}): Promise<void> {
    const asked = message?.messageId;
    const outcome = await during(work);
    if (!outcome) return;
    if (place === "home" || opened.current === asked) dispatch({ kind: "acted", place, outcome, persist });
    announce(outcome, isCompose, surroundings);
    surroundings.changed();
  }

  // Before the next picture is drawn: no card of another message may be seen beside this one.
  useLayoutEffect(() => {
    dispatch({ kind: "leave-message" });
    if (message) dispatch({ kind: "show", place: "message" });
  }, [message?.messageId]);

  const place = state.showing;
  const due = active && state[place].stale && (place === "message" ? message !== null : hasHome);
  useEffect(() => {
    if (due) void trigger(place);
  }, [due, place, message?.messageId]);

  const top = state[place].stack.at(-1);
  const inMessage = place === "message" && message ? { message } : {};
  const host: CardHost = {
    values: top?.values ?? {},
    type: (name, values) => dispatch({ kind: "typed", place, name, values }),
    press(onClick: OnClick, changed = {}) {
      if (onClick.pushCard) return dispatch({ kind: "push", place, card: onClick.pushCard });
      if (onClick.openLink) return follow(onClick.openLink.url);
      const form = { ...top?.values, ...changed };
      const isCompose = onClick.composeAction !== undefined;
      void act(place, () => api.click({ onClick, form, platform, ...inMessage }), {
        persist: (onClick.action ?? onClick.onChangeAction)?.persistValues ?? false,
        isCompose,
      });
    },
    async suggest(action, changed) {
      const outcome = await api.click({
        onClick: { autoCompleteAction: action },
        form: { ...top?.values, ...changed },
        platform,
        ...inMessage,
      });
      return outcome.response?.type === "suggestions" ? outcome.response.items : [];
    },
  };

  return {
    pane: state[place],
    place,
    top,
    host,
    busy: running > 0 || due,
    show: (next: Place) => dispatch({ kind: "show", place: next }),
    back: () => dispatch({ kind: "back", place }),
    refresh: () => {
      if (place === "home" || !renew()) void trigger(place);
    },
    universal: (label: string) => act(place, () => api.universal(label, message, platform)),
  };
}
