import { useId } from "preact/hooks";
import { useField } from "./cardContext";
import type { DateTimePickerSpec } from "./cardJson";
import { useLocale } from "./localeContext";

const INPUT_TYPES = { DATE_AND_TIME: "datetime-local", DATE_ONLY: "date", TIME_ONLY: "time" } as const;
/** How much of an ISO time each kind of input shows. */
const SLICES = { DATE_AND_TIME: [0, 16], DATE_ONLY: [0, 10], TIME_ONLY: [11, 16] } as const;

const WORDS = {
  DATE_AND_TIME: { dateStyle: "long", timeStyle: "short" },
  DATE_ONLY: { dateStyle: "long" },
  TIME_ONLY: { timeStyle: "short" },
} as const;

/** Dates travel as milliseconds at midnight UTC, which is what Gmail sends for a date without a time. */
export function DateTimePicker({ spec }: { readonly spec: DateTimePickerSpec }) {
  const id = useId();
  const field = useField(spec.name, spec.onChangeAction);
  const type = spec.type ?? "DATE_AND_TIME";
  const milliseconds = field.current[0];
  const shown = milliseconds === undefined ? "" : new Date(Number(milliseconds)).toISOString().slice(...SLICES[type]);
  const locale = useLocale();
  const said =
    shown === "" ? "" : new Intl.DateTimeFormat(locale, { ...WORDS[type], timeZone: "UTC" }).format(Number(milliseconds));
  const read = (value: string) =>
    Date.parse(type === "TIME_ONLY" ? `1970-01-01T${value}Z` : type === "DATE_ONLY" ? value : `${value}Z`);
  return (
    <div class={shown === "" ? "text-input date-input empty" : "text-input date-input"}>
      <input
        id={id}
        name={spec.name}
        type={INPUT_TYPES[type]}
        value={shown}
        onChange={(event) => field.changed(event.currentTarget.value === "" ? [] : [String(read(event.currentTarget.value))])}
      />
      <label for={id}>{spec.label}</label>
      <span class="date-said" aria-hidden="true">
        {said}
      </span>
    </div>
  );
}
