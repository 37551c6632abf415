import { useField } from "./cardContext";
import type { SwitchSpec } from "./cardJson";

/** A switch or check box at the end of a decorated text. */
export function SwitchControl({ control, label }: { readonly control: SwitchSpec; readonly label: string }) {
  const value = control.value ?? "true";
  const field = useField(control.name, control.onChangeAction);
  const isSwitch = (control.controlType ?? "SWITCH") === "SWITCH";
  return (
    <input
      type="checkbox"
      role={isSwitch ? "switch" : undefined}
      class={isSwitch ? "switch" : "check"}
      aria-label={label}
      checked={field.current.includes(value)}
      onChange={(event) => field.changed(event.currentTarget.checked ? [value] : [])}
    />
  );
}
