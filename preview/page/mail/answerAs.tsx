import { useState } from "preact/hooks";
import type { ThreadView } from "../../server/wire";
import { api } from "../api";
import { useLoaded } from "../loaded";
import { Symbol } from "../symbol";

interface AnswerAsProps {
  readonly thread: ThreadView;
  readonly delivered: () => void;
  readonly toast: (text: string) => void;
}

/** The preview's own part of a thread: writing back as one of the other people. */
export function AnswerAs({ thread, delivered, toast }: AnswerAsProps) {
  const ready = useLoaded(api.readyAnswers, []);
  const [as, setAs] = useState(thread.others[0]?.email ?? "");
  const [text, setText] = useState("");
  const deliver = async () => {
    try {
      await api.answerAs(thread.id, { as, text });
      setText("");
      delivered();
      toast("Delivered. Refresh the add-on's card to see how it reads.");
    } catch (error) {
      toast((error as Error).message);
    }
  };
  if (thread.others.length === 0) return null;
  return (
    <details class="answer-as">
      <summary>
        <Symbol name="theater_comedy" size={18} /> Try it: answer as the other person
      </summary>
      <div class="answer-fields">
        <select aria-label="Who answers" value={as} onChange={(event) => setAs(event.currentTarget.value)}>
          {thread.others.map((person) => (
            <option key={person.email} value={person.email}>
              {person.name || person.email}
            </option>
          ))}
        </select>
        <select
          aria-label="Ready answers"
          value=""
          onChange={(event) => setText(ready.value?.find(({ id }) => id === event.currentTarget.value)?.text ?? "")}
        >
          <option value="">Ready answers …</option>
          {(ready.value ?? []).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <textarea aria-label="Their answer" rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" class="tonal" disabled={text.trim() === ""} onClick={deliver}>
        Deliver their answer
      </button>
    </details>
  );
}
