import type { LabelView, ThreadList as ThreadListData, ThreadRow } from "../../server/wire";
import { shortDate } from "../dates";
import { LabelChip, ownLabels } from "./labelChip";

interface ThreadListProps {
  readonly list: ThreadListData;
  /** What was searched for; empty in a folder. */
  readonly query: string;
  readonly labels: readonly LabelView[];
  readonly now: number;
  readonly open: (row: ThreadRow) => void;
  readonly older: (page: string) => void;
}

function Row({ row, labels, now, open }: Omit<ThreadListProps, "list" | "query" | "older"> & { readonly row: ThreadRow }) {
  return (
    <li>
      <button type="button" class={row.unread ? "thread-row unread" : "thread-row"} onClick={() => open(row)}>
        <span class="row-people">
          {row.people.map((name, index) => (
            <>
              {index > 0 && ", "}
              <span class={name === "Draft" ? "draft-mark" : ""}>{name}</span>
            </>
          ))}
          {row.count > 1 && <span class="row-count"> {row.count}</span>}
        </span>
        <span class="row-text">
          {ownLabels(row.labelIds, labels).map((label) => (
            <LabelChip key={label.id} label={label} />
          ))}
          <span class="row-subject">{row.subject}</span>
          <span class="row-snippet"> — {row.snippet}</span>
        </span>
        <time class="row-date">{shortDate(row.date, now)}</time>
      </button>
    </li>
  );
}

export function ThreadList({ list, query, labels, now, open, older }: ThreadListProps) {
  const { rows, nextPage } = list;
  if (rows.length === 0) {
    const nothing = query === "" ? "No mail here." : `No mail matches “${query}”. Try fewer words.`;
    return <p class="list-empty">{nothing}</p>;
  }
  return (
    <div class="list-scroll">
      <ul class="thread-list">
        {rows.map((row) => (
          <Row key={row.id} row={row} labels={labels} now={now} open={open} />
        ))}
      </ul>
      {nextPage && (
        <button type="button" class="older" onClick={() => older(nextPage)}>
          Older mail
        </button>
      )}
    </div>
  );
}
