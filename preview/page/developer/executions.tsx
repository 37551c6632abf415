import type { DeveloperView, ExecutionView, ServiceCall } from "../../server/wire";
import { ownStack } from "./ownStack";

/** "Gmail.Users.Messages.get ×2 (40 units)", in the order of the first calls. */
function summed(calls: readonly ServiceCall[]): readonly string[] {
  const names = [...new Set(calls.map((call) => call.name))];
  return names.map((name) => {
    const same = calls.filter((call) => call.name === name);
    const units = same.reduce((sum, call) => sum + call.units, 0);
    return `${name}${same.length > 1 ? ` ×${same.length}` : ""}${units > 0 ? ` (${units} units)` : ""}`;
  });
}

function Execution({ execution }: { readonly execution: ExecutionView }) {
  const { number, functionName, milliseconds, calls, units, logs, error } = execution;
  return (
    <details class={error ? "execution failed" : "execution"} open={error !== null}>
      <summary>
        <b>
          {number}. {functionName}
        </b>
        <span>
          {calls.length} {calls.length === 1 ? "call" : "calls"}, {units} units, {milliseconds.toFixed(0)} ms{error && ", failed"}
        </span>
      </summary>
      <ul>
        {summed(calls).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {logs.length > 0 && <pre>{logs.join("\n")}</pre>}
      {error && <pre class="stack">{ownStack(error)}</pre>}
    </details>
  );
}

export function Executions({ executions, triggers }: Pick<DeveloperView, "executions" | "triggers">) {
  return (
    <>
      {triggers.map((trigger) => (
        <p key={trigger.functionName}>
          Trigger: {trigger.functionName}, every {trigger.everyHours} h
        </p>
      ))}
      {executions.length === 0 && <p>The add-on has not run yet.</p>}
      {executions.map((execution) => (
        <Execution key={execution.number} execution={execution} />
      ))}
    </>
  );
}
