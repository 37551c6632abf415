import type { ExecutionView } from "../../server/wire";

const FRAME = /^\s+at /;
const OWN_FRAME = /\bCode\.js:\d/;

/** What went wrong and where in the script, as Apps Script's own log has it: without the frames of the emulator around it. */
export function ownStack({ message, stack }: NonNullable<ExecutionView["error"]>): string {
  const lines = stack.split("\n");
  const frames = lines.filter((line) => FRAME.test(line) && OWN_FRAME.test(line));
  const said = lines.filter((line) => !FRAME.test(line)).join("\n");
  return [said.includes(message) ? said : message, ...frames].join("\n");
}
