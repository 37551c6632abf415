import { useId } from "preact/hooks";
import { useField } from "./cardContext";
import type { SelectionInputSpec } from "./cardJson";

type Field = ReturnType<typeof useField>;
type Items = NonNullable<SelectionInputSpec["items"]>;

function Dropdown({ spec, field }: { readonly spec: SelectionInputSpec; readonly field: Field }) {
  const id = useId();
  return (
    <div class="dropdown">
      <label for={id}>{spec.label}</label>
      <select
        id={id}
        name={spec.name}
        value={field.current[0] ?? ""}
        onChange={(event) => field.changed([event.currentTarget.value])}
      >
        {(spec.items ?? []).map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Order of the items, not of the presses: Gmail sends it so. */
function toggled(items: Items, current: readonly string[], value: string, on: boolean): string[] {
  const chosen = new Set(current);
  if (on) chosen.add(value);
  else chosen.delete(value);
  return items.map((item) => item.value).filter((each) => chosen.has(each));
}

interface ChoiceProps {
  readonly spec: SelectionInputSpec;
  readonly field: Field;
  readonly value: string;
}

function Radio({ spec, field, value }: ChoiceProps) {
  const checked = field.current.includes(value);
  return (
    <input type="radio" class="check" name={spec.name} value={value} checked={checked} onChange={() => field.changed([value])} />
  );
}

function CheckBox({ spec, field, value }: ChoiceProps) {
  const isSwitch = spec.type === "SWITCH";
  return (
    <input
      type="checkbox"
      role={isSwitch ? "switch" : undefined}
      class={isSwitch ? "switch" : "check"}
      name={spec.name}
      value={value}
      checked={field.current.includes(value)}
      onChange={(event) => field.changed(toggled(spec.items ?? [], field.current, value, event.currentTarget.checked))}
    />
  );
}

function Choices({ spec, field }: { readonly spec: SelectionInputSpec; readonly field: Field }) {
  const Choice = spec.type === "RADIO_BUTTON" ? Radio : CheckBox;
  return (
    <fieldset class="choices">
      {spec.label && <legend>{spec.label}</legend>}
      {(spec.items ?? []).map((item) => (
        <label key={item.value}>
          <span>{item.text}</span>
          <Choice spec={spec} field={field} value={item.value} />
        </label>
      ))}
    </fieldset>
  );
}

export function SelectionInput({ spec }: { readonly spec: SelectionInputSpec }) {
  const field = useField(spec.name, spec.onChangeAction);
  return spec.type === "DROPDOWN" ? <Dropdown spec={spec} field={field} /> : <Choices spec={spec} field={field} />;
}
