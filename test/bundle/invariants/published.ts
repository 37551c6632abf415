import type { Execution } from "../../../preview/emulator/types";
import { replyDepartures } from "../../preview/emulator/published/departures";
import { broken } from "./broken";

/** What the add-on shows is JSON of the shape that Google publishes, as the emulator makes it. */
export function repliesAreAsPublished(execution: Execution): void {
  const [departure] = replyDepartures(execution);
  if (departure !== undefined) broken("published shapes", departure);
}
