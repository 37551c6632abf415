import type { Correspondent } from "../server/wire";
import { SearchBar } from "./mail/searchBar";
import { Symbol } from "./symbol";

interface TopBarProps {
  readonly owner: Correspondent;
  readonly query: string;
  readonly search: (query: string) => void;
}

export function TopBar({ owner, query, search }: TopBarProps) {
  return (
    <header class="top">
      <span class="top-name">
        <Symbol name="mail" size={26} fill /> Mail
      </span>
      <SearchBar query={query} search={search} />
      <span class="top-owner" title={owner.email}>
        {owner.name || owner.email}
      </span>
    </header>
  );
}
