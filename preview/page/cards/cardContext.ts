import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FormValues } from "../../server/wire";
import type { ActionSpec, OnClick } from "./cardJson";

/** What the widgets of one card share: its form, and whom to tell when something is pressed. */
export interface CardHost {
  readonly values: FormValues;
  readonly type: (name: string, values: readonly string[]) => void;
  readonly press: (onClick: OnClick, changed?: FormValues) => void;
  readonly suggest: (action: ActionSpec, changed: FormValues) => Promise<readonly string[]>;
}

const NOBODY: CardHost = { values: {}, type: () => {}, press: () => {}, suggest: async () => [] };

export const CardContext = createContext<CardHost>(NOBODY);

export const useCard = () => useContext(CardContext);

/** A field's values, and a setter that also runs the widget's change action with the new value in the form. */
export function useField(name: string, onChange?: ActionSpec) {
  const { values, type, press } = useCard();
  return {
    current: values[name] ?? [],
    set: (next: readonly string[]) => type(name, next),
    changed: (next: readonly string[]) => {
      type(name, next);
      if (onChange) press({ onChangeAction: onChange }, { [name]: next });
    },
  };
}
