import { useId, useState } from "preact/hooks";
import { useField } from "./cardContext";
import type { TextInputSpec } from "./cardJson";
import { SuggestionList, useSuggestions } from "./suggestions";

const INPUT_MODES = { TEXT: "text", INTEGER: "numeric", FLOAT: "decimal", EMAIL: "email" } as const;
const MOST_ROWS = 30;
const CHARACTERS_A_ROW = 34;

/** Grows with what is written, as Gmail's does. */
function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_ROW)), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
}

interface EntryProps {
  readonly spec: TextInputSpec;
  readonly id: string;
  readonly multiline: boolean;
}

function Entry({ spec, id, multiline }: EntryProps) {
  const field = useField(spec.name, spec.onChangeAction);
  const text = field.current[0] ?? "";
  const common = {
    id,
    name: spec.name,
    value: text,
    placeholder: " ",
    maxLength: spec.validation?.characterLimit,
    "aria-describedby": spec.hintText ? `${id}-hint` : undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      field.set(event.currentTarget.value === "" ? [] : [event.currentTarget.value]),
    onChange: () => field.changed(field.current),
  };
  if (multiline) return <textarea {...common} rows={rowsFor(text)} />;
  return <input {...common} type="text" inputMode={INPUT_MODES[spec.validation?.inputType ?? "TEXT"]} autocomplete="off" />;
}

function WithSuggestions({ spec, id }: { readonly spec: TextInputSpec; readonly id: string }) {
  const field = useField(spec.name, spec.onChangeAction);
  const [active, setActive] = useState(false);
  const items = useSuggestions(spec, field.current[0] ?? "", active);
  const choose = (item: string) => {
    field.changed([item]);
    setActive(false);
  };
  return (
    <div
      class="text-input"
      onFocusIn={() => setActive(true)}
      onFocusOut={(event) => setActive(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onKeyDown={(event) => event.key === "Escape" && setActive(false)}
    >
      <Entry spec={spec} id={id} multiline={false} />
      <label for={id}>{spec.label}</label>
      {active && items.length > 0 && (
        <SuggestionList label={`Suggestions for ${spec.label ?? spec.name}`} items={items} choose={choose} />
      )}
    </div>
  );
}

/** Google's reference: an input with suggestions is always of one line. */
export function TextInput({ spec }: { readonly spec: TextInputSpec }) {
  const id = useId();
  const suggests = Boolean(spec.initialSuggestions || spec.autoCompleteAction);
  return (
    <div class="field">
      {suggests ? (
        <WithSuggestions spec={spec} id={id} />
      ) : (
        <div class="text-input">
          <Entry spec={spec} id={id} multiline={spec.type === "MULTIPLE_LINE"} />
          <label for={id}>{spec.label}</label>
        </div>
      )}
      {spec.hintText && (
        <p class="hint" id={`${id}-hint`}>
          {spec.hintText}
        </p>
      )}
    </div>
  );
}
