import type { DeveloperView } from "../../server/wire";
import { Menu } from "../menu";
import { Symbol } from "../symbol";

interface WorkbenchProps {
  readonly source: string;
  readonly now: number;
  readonly phone: boolean;
  readonly triggers: DeveloperView["triggers"];
  readonly move: (hours: number) => void;
  readonly runTrigger: (functionName: string) => void;
  readonly togglePhone: () => void;
  readonly toggleDeveloper: () => void;
}

const STEPS = [
  { text: "One hour", hours: 1 },
  { text: "One day", hours: 24 },
  { text: "One week", hours: 24 * 7 },
  { text: "A month", hours: 24 * 30 },
] as const;

/** The strip above the mailbox: what only the preview has and Gmail has not. */
export function Workbench({ source, now, phone, triggers, move, runTrigger, togglePhone, toggleDeveloper }: WorkbenchProps) {
  const time = new Date(now).toLocaleString([], {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <div class="workbench" role="toolbar" aria-label="Preview">
      <b>Preview</b>
      <span class="workbench-source">{source}</span>
      <span class="workbench-space" />
      <span class="workbench-time">{time}</span>
      <Menu
        icon="more_time"
        label="Move the clock on"
        items={STEPS.map(({ text, hours }) => ({ text, run: () => move(hours) }))}
      />
      {triggers.map(({ functionName }) => (
        <button key={functionName} type="button" aria-label="Run the hourly look" onClick={() => runTrigger(functionName)}>
          <Symbol name="sync" size={18} /> <span class="workbench-words">Run the hourly look</span>
        </button>
      ))}
      <button type="button" aria-label="Phone" aria-pressed={phone} onClick={togglePhone}>
        <Symbol name="smartphone" size={18} /> <span class="workbench-words">Phone</span>
      </button>
      <button type="button" aria-label="Developer" onClick={toggleDeveloper}>
        <Symbol name="code" size={18} /> <span class="workbench-words">Developer</span>
      </button>
    </div>
  );
}
