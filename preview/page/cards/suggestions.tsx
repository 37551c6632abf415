import { useEffect, useState } from "preact/hooks";
import { useCard } from "./cardContext";
import type { TextInputSpec } from "./cardJson";

const TYPING_PAUSE = 250;

/** What the card brought along, narrowed by the typed text, and what its callback answers once typing pauses. */
export function useSuggestions(spec: TextInputSpec, text: string, active: boolean): readonly string[] {
  const { suggest } = useCard();
  const [asked, setAsked] = useState<readonly string[]>([]);
  const action = spec.autoCompleteAction;
  useEffect(() => {
    if (!active || !action) return;
    const ask = async () => setAsked(await suggest(action, { [spec.name]: text === "" ? [] : [text] }));
    const timer = setTimeout(ask, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [active, text]);
  const brought = (spec.initialSuggestions?.items ?? []).map((item) => item.text);
  const matching = brought.filter((item) => item.toLowerCase().includes(text.toLowerCase()));
  return [...new Set([...matching, ...asked])].filter((item) => item !== text);
}

interface SuggestionListProps {
  readonly label: string;
  readonly items: readonly string[];
  readonly choose: (item: string) => void;
}

export function SuggestionList({ label, items, choose }: SuggestionListProps) {
  return (
    <ul class="suggestions" aria-label={label}>
      {items.map((item) => (
        <li key={item}>
          <button type="button" onClick={() => choose(item)}>
            {item}
          </button>
        </li>
      ))}
    </ul>
  );
}
