import type { Gmail } from "../gmail/start";
import type { LabelView } from "./wire";

/** Labels with their colours and how many unread threads each has. */
export function labelViews({ backend }: Gmail): LabelView[] {
  const { labels } = backend.request("GET", "/gmail/v1/users/me/labels").json;
  return labels.map(({ id }: { id: string }): LabelView => {
    const { name, type, color, threadsUnread } = backend.request("GET", `/gmail/v1/users/me/labels/${id}`).json;
    return {
      id,
      name,
      system: type === "system",
      unread: threadsUnread ?? 0,
      color: color ? { text: color.textColor, background: color.backgroundColor } : null,
    };
  });
}
