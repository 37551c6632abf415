import type { Method } from "../service/spec";
import { type CardClass, type Fields, need, refuse, set, WIDGET } from "./builder";
import { ACTION } from "./clicks";

/** The three pickers are one widget in Google's JSON. */
function picker(className: string, type: string, methods: Readonly<Record<string, Method<Fields>>>): CardClass {
  return {
    name: `CardService.${className}`,
    is: [WIDGET],
    widget: "dateTimePicker",
    methods: {
      setFieldName: set("name", "string"),
      setTitle: set("label", "string"),
      setOnChangeAction: set("onChangeAction", ACTION.name),
      ...methods,
    },
    json({ hours, minutes, valueMsEpoch, ...fields }) {
      need(className, fields, { name: "setFieldName" });
      refuse(className, hours !== undefined && (hours < 0 || hours > 23), "hours are 0 to 23.");
      refuse(className, minutes !== undefined && (minutes < 0 || minutes > 59), "minutes are 0 to 59.");
      refuse(
        className,
        valueMsEpoch !== undefined && !/^-?\d+$/.test(String(valueMsEpoch)),
        "the value is milliseconds since 1970.",
      );
      const time = hours === undefined && minutes === undefined ? undefined : ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
      const value = valueMsEpoch ?? time;
      return { ...fields, type, ...(value === undefined ? {} : { valueMsEpoch: String(value) }) };
    },
  };
}

const DATE = { setValueInMsSinceEpoch: set("valueMsEpoch", "number", "string") };

export const DATE_PICKER = picker("DatePicker", "DATE_ONLY", DATE);
export const DATE_TIME_PICKER = picker("DateTimePicker", "DATE_AND_TIME", {
  ...DATE,
  setTimeZoneOffsetInMins: set("timezoneOffsetDate", "integer"),
});
export const TIME_PICKER = picker("TimePicker", "TIME_ONLY", {
  setHours: set("hours", "integer"),
  setMinutes: set("minutes", "integer"),
});
