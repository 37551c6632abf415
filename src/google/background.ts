import type { Background } from "../handlers/app";
import { calling } from "./errors";

/** The function that the hourly trigger runs; main.ts exports it. */
const HOURLY = "onHourly";

const ours = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HOURLY);

/** An add-on may run once an hour at most, and creating triggers again and again uses up a budget (PLATFORM 4.1): made once. */
export const background: Background = {
  on() {
    calling(() => {
      if (ours().length === 0) ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create();
    });
  },
  off() {
    calling(() => {
      for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
    });
  },
  /** Triggers go on firing after permission was withdrawn and then fail at the first call (PLATFORM 4.1). */
  allowed() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  },
};
