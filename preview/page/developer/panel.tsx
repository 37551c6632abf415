import { useState } from "preact/hooks";
import type { DeveloperView } from "../../server/wire";
import { Symbol } from "../symbol";
import { Executions } from "./executions";
import { Stored } from "./stored";

interface DeveloperPanelProps {
  readonly value: DeveloperView | null;
  readonly card: unknown;
  readonly close: () => void;
}

const TABS = ["Executions", "Stored keys", "Card JSON"] as const;

/** What a developer needs beside what a user sees. */
export function DeveloperPanel({ value, card, close }: DeveloperPanelProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>("Executions");
  return (
    <section class="developer" aria-label="Developer panel">
      <header>
        <div role="tablist">
          {TABS.map((name) => (
            <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => setTab(name)}>
              {name}
            </button>
          ))}
        </div>
        <button type="button" class="icon-button" aria-label="Close the developer panel" onClick={close}>
          <Symbol name="close" size={18} />
        </button>
      </header>
      <div class="developer-body">
        {value && tab === "Executions" && <Executions executions={value.executions} triggers={value.triggers} />}
        {value && tab === "Stored keys" && <Stored stored={value.stored} bytes={value.storedBytes} />}
        {tab === "Card JSON" && <pre>{card ? JSON.stringify(card, null, 2) : "No card is shown."}</pre>}
      </div>
    </section>
  );
}
