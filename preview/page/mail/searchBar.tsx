import { useEffect, useState } from "preact/hooks";
import { Symbol } from "../symbol";

interface SearchBarProps {
  readonly query: string;
  readonly search: (query: string) => void;
}

export function SearchBar({ query, search }: SearchBarProps) {
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text.trim());
      }}
    >
      <button type="submit" class="icon-button" aria-label="Search">
        <Symbol name="search" />
      </button>
      <input
        type="search"
        aria-label="Search mail"
        placeholder="Search mail"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
